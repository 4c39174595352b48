import { projections } from '../core/model/camera.ts';
import { showProjection, showTab } from '../core/view/transitions.ts';
import { Segments } from './Segments.tsx';
import { useShell, useView } from './shellContext.ts';
import { useVisible } from './useVisible.ts';

/** Whether the list stands beside the map. */
export function TabChoice() {
  const { dispatch, messages } = useShell();
  const tab = useView((view) => view.tab);
  const { facilities, flows, markets, ties } = useVisible();
  const count = facilities.length + flows.length + markets.length + ties.length;
  return (
    <Segments
      title={messages.text('tabs.title')}
      value={tab}
      choices={[
        { value: 'map', name: messages.text('tab.map') },
        { value: 'table', name: messages.text('tab.list.count', { count }) },
      ]}
      onChoose={(value) => dispatch(showTab(value), 'push')}
    />
  );
}

export function ProjectionChoice({ titled }: { titled?: boolean }) {
  const { dispatch, messages } = useShell();
  const projection = useView((view) => view.projection);
  return (
    <Segments
      titled={titled ?? false}
      title={messages.text('projection.title')}
      value={projection}
      choices={projections.map((value) => ({
        value,
        name: messages.text(`projection.${value}`),
      }))}
      onChoose={(value) => dispatch(showProjection(value), 'push')}
    />
  );
}
