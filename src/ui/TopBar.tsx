import { showTab } from '../core/view/transitions.ts';
import { DisplayMenu } from './DisplayMenu.tsx';
import { Icon } from './Icon.tsx';
import { KnownBadge } from './KnownBadge.tsx';
import { useShell, useView } from './shellContext.ts';
import { ViewSwitches } from './ViewSwitches.tsx';
import { Wordmark } from './Wordmark.tsx';

export function TopBar() {
  const { dispatch, messages, room } = useShell();
  const tab = useView((view) => view.tab);
  const isOpen = tab === 'table';
  return (
    <header class="top-bar">
      <Wordmark name={messages.text('atlas.name')} />
      {(room === 'phone' || room === 'strip') && (
        <button
          type="button"
          class="top-button"
          aria-label={messages.text('tab.list')}
          aria-pressed={isOpen}
          onClick={() => dispatch(showTab(isOpen ? 'map' : 'table'), 'push')}
        >
          <Icon name="list" size={20} />
        </button>
      )}
      {room === 'desk' && <KnownBadge />}
      {room === 'sheet' && <ViewSwitches />}
      <DisplayMenu />
    </header>
  );
}
