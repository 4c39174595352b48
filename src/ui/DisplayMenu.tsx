import { setMotion, showTheme } from '../core/view/transitions.ts';
import { motions, themes } from '../core/view/view.ts';
import { Disclosure } from './Disclosure.tsx';
import { Icon } from './Icon.tsx';
import { KnownCard } from './KnownCard.tsx';
import { Segments } from './Segments.tsx';
import { useShell, useView } from './shellContext.ts';
import { LoopButton, ModeChoice, SpeedChoice } from './Timeline.tsx';
import { ProjectionChoice } from './ViewSwitches.tsx';

/** How the atlas looks. In small rooms also what has no place on the map or the timeline. */
export function DisplayMenu() {
  const { dispatch, messages, room } = useShell();
  const theme = useView((view) => view.theme);
  const motion = useView((view) => view.motion);
  const isSmall = room === 'phone' || room === 'strip';
  const themeName = messages.text(theme === 'auto' ? 'display.title' : `theme.${theme}`);
  return (
    <Disclosure
      name={messages.text('display.title')}
      buttonClass="top-button"
      cardClass="disclosure-card"
      button={
        <>
          <Icon name="sun" size={isSmall ? 20 : 16} />
          {!isSmall && <span>{themeName}</span>}
        </>
      }
    >
      {(close) => (
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
          {room !== 'desk' && <KnownCard titled onAsk={close} />}
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
        </>
      )}
    </Disclosure>
  );
}
