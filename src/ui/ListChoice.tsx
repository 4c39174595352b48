import { showTab } from '../core/view/transitions.ts';
import { Segments } from './Segments.tsx';
import { useShell, useView } from './shellContext.ts';

/** Where the switches on the map have no room: what the sheet holds. */
export function ListChoice() {
  const { dispatch, messages } = useShell();
  const tab = useView((view) => view.tab);
  return (
    <div class="list-choice">
      <Segments
        title={messages.text('tabs.title')}
        value={tab === 'promises' ? 'promises' : 'table'}
        choices={[
          { value: 'table', name: messages.text('tab.list') },
          { value: 'promises', name: messages.text('tab.promises') },
        ]}
        onChoose={(value) => dispatch(showTab(value), 'push')}
      />
    </div>
  );
}
