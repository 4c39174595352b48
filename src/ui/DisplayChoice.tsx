import { setMotion, showTheme } from '../core/view/transitions.ts';
import { motions, themes } from '../core/view/view.ts';
import { CiteButton } from './CiteDialog.tsx';
import { DataFiles } from './DataFiles.tsx';
import { KnownChoice } from './KnownChoice.tsx';
import { Segments } from './Segments.tsx';
import { useView } from './shellContext.ts';
import { LoopButton, ModeChoice, SpeedChoice } from './TimeChoices.tsx';
import { usePanelShell } from './usePanelShell.ts';
import { ProjectionChoice } from './ViewSwitches.tsx';

/** Theme and motion; in small rooms what has no place on the map or the timeline; what can be taken away. */
export function DisplayChoice({ onAsk }: { onAsk: () => void }) {
  const { dispatch, messages, room } = usePanelShell();
  const theme = useView((view) => view.theme);
  const motion = useView((view) => view.motion);
  const isSmall = room === 'phone' || room === 'strip';
  return (
    <>
      <Segments
        titled
        title={messages.text('display.theme')}
        value={theme}
        choices={themes.map((value) => ({ value, name: messages.text(`theme.${value}`) }))}
        onChoose={(value) => dispatch(showTheme(value), 'replace')}
      />
      <Segments
        titled
        title={messages.text('display.motion')}
        value={motion}
        choices={motions.map((value) => ({ value, name: messages.text(`motion.${value}`) }))}
        onChoose={(value) => dispatch(setMotion(value), 'replace')}
      />
      {room !== 'desk' && <KnownChoice titled onAsk={onAsk} />}
      {isSmall && (
        <>
          <ProjectionChoice titled />
          <ModeChoice titled />
          <div class="display-row">
            <span aria-hidden="true">{messages.text('time.speed')}</span>
            <SpeedChoice />
            <LoopButton />
          </div>
        </>
      )}
      <section class="display-take">
        <h3>{messages.text('display.take')}</h3>
        <CiteButton />
        <DataFiles />
      </section>
    </>
  );
}
