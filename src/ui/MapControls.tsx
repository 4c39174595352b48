import { Icon, type IconName } from './Icon.tsx';
import { useSession, useShell, useView } from './shellContext.ts';
import { useStore } from './useStore.ts';

/** Zoom, the whole sheet, and the moving dots that show which way a flow runs. */
export function MapControls() {
  const { messages, onDots, onWhole, onZoom, status } = useShell();
  const dots = useSession((session) => session.dots);
  const motion = useView((view) => view.motion);
  const isWhole = useView((view) => view.camera === null);
  const phase = useStore(status, (map) => map.phase);
  if (phase === 'failed') return null;
  return (
    <fieldset class="zoom floating">
      <legend class="visually-hidden">{messages.text('zoom.title')}</legend>
      <Control name={messages.text('zoom.in')} icon="plus" onPress={() => onZoom(1)} />
      <Control name={messages.text('zoom.out')} icon="minus" onPress={() => onZoom(-1)} />
      {!isWhole && <Control name={messages.text('zoom.whole')} icon="whole" onPress={onWhole} />}
      {motion !== 'off' && (
        <Control
          name={messages.text('dots.show')}
          icon="dots"
          pressed={dots}
          onPress={() => onDots(!dots)}
        />
      )}
    </fieldset>
  );
}

interface ControlProps {
  readonly name: string;
  readonly icon: IconName;
  /** Of what stays on until it is pressed again. */
  readonly pressed?: boolean;
  readonly onPress: () => void;
}

function Control({ name, icon, pressed, onPress }: ControlProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={name}
      title={name}
      aria-pressed={pressed}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}

const niceKilometres = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];
const longestScale = 90;

/** How long a round number of kilometres is on screen; only where the map has one scale. */
export function ScaleBar() {
  const { messages, status } = useShell();
  const metresPerPixel = useStore(status, (map) => map.metresPerPixel);
  if (metresPerPixel === null || !(metresPerPixel > 0)) return null;
  const width = (km: number) => (km * 1000) / metresPerPixel;
  const km = niceKilometres.findLast((value) => width(value) <= longestScale);
  if (km === undefined) return null;
  const length = Math.round(width(km));
  return (
    <p class="scale-bar floating">
      {messages.text('scale.km', { km })}
      <svg width={length} height="6" aria-hidden="true">
        <path
          d={`M0.75 0V5.25H${length - 0.75}V0`}
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
        />
      </svg>
    </p>
  );
}
