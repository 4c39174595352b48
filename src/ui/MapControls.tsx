import { Icon } from './Icon.tsx';
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
      <button
        type="button"
        class="icon-button"
        aria-label={messages.text('zoom.in')}
        title={messages.text('zoom.in')}
        onClick={() => onZoom(1)}
      >
        <Icon name="plus" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={messages.text('zoom.out')}
        title={messages.text('zoom.out')}
        onClick={() => onZoom(-1)}
      >
        <Icon name="minus" />
      </button>
      {!isWhole && (
        <button
          type="button"
          class="icon-button"
          aria-label={messages.text('zoom.whole')}
          title={messages.text('zoom.whole')}
          onClick={onWhole}
        >
          <Icon name="whole" />
        </button>
      )}
      {motion !== 'off' && (
        <button
          type="button"
          class="icon-button"
          aria-label={messages.text('dots.show')}
          title={messages.text('dots.show')}
          aria-pressed={dots}
          onClick={() => onDots(!dots)}
        >
          <Icon name="dots" />
        </button>
      )}
    </fieldset>
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
