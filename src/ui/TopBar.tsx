import { showTab } from '../core/view/transitions.ts';
import { DisplayMenu } from './DisplayMenu.tsx';
import { Icon } from './Icon.tsx';
import { useShell, useView } from './shellContext.ts';
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
      <DisplayMenu />
    </header>
  );
}
