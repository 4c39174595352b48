import { useShell } from './shellContext.ts';
import { useStore } from './useStore.ts';

/** What is not as it should be with the map, and what it leaves out. */
export function MapNotice() {
  const { messages, status } = useShell();
  const phase = useStore(status, (map) => map.phase);
  const lost = useStore(status, (map) => map.lost);
  const problem = useStore(status, (map) => map.problem);
  const undrawn = useStore(status, (map) => map.undrawn);
  const notice =
    phase === 'failed'
      ? problem
      : phase === 'still'
        ? messages.text(lost ? 'status.lost' : 'status.still')
        : null;
  return (
    <div class="map-notice">
      {/* Always there, so that what comes into it is announced. */}
      <p role="status">{notice ?? (phase === 'loading' ? messages.text('status.loading') : '')}</p>
      {undrawn.flows > 0 && (
        <p>{messages.text('status.undrawn', { flows: undrawn.flows, share: undrawn.share })}</p>
      )}
    </div>
  );
}
