import { useMemo } from 'preact/hooks';
import { projections } from '../core/model/camera.ts';
import { organisationsAt } from '../core/selection/organisationsAt.ts';
import { showProjection, showTab } from '../core/view/transitions.ts';
import { Segments } from './Segments.tsx';
import { useShell, useView } from './shellContext.ts';
import { useMoment } from './useMoment.ts';
import { useVisible } from './useVisible.ts';

/** On the map where that has room above its sheet, else in the bar. */
export function ViewSwitches() {
  return (
    <>
      <TabChoice />
      <ProjectionChoice />
    </>
  );
}

/** What stands beside the map. */
function TabChoice() {
  const { atlas, dispatch, messages } = useShell();
  const tab = useView((view) => view.tab);
  const { facilities, flows, markets, ties } = useVisible();
  const organisations = organisationsAt(atlas, useMoment());
  const count = [facilities, flows, markets, ties, organisations].reduce(
    (sum, rows) => sum + rows.length,
    0,
  );
  return useMemo(
    () => (
      <Segments
        title={messages.text('tabs.title')}
        value={tab}
        choices={[
          { value: 'map', name: messages.text('tab.map') },
          { value: 'table', name: messages.text('tab.list.count', { count }) },
          { value: 'promises', name: messages.text('tab.promises') },
        ]}
        onChoose={(value) => dispatch(showTab(value), 'push')}
      />
    ),
    [tab, count, messages, dispatch],
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
