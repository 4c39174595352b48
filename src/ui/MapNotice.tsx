import { useShell } from './shellContext.ts';
import { useStore } from './useStore.ts';

/** What there is to say about the map itself; null while all is as it should be. */
function useNotice(): string | null {
  const { messages, status } = useShell();
  const phase = useStore(status, (map) => map.phase);
  const lost = useStore(status, (map) => map.lost);
  const problem = useStore(status, (map) => map.problem);
  switch (phase) {
    case 'failed':
      return problem;
    case 'still':
      return messages.text(lost ? 'status.lost' : 'status.still');
    case 'loading':
      return messages.text('status.loading');
    case 'ready':
      return null;
  }
}

/** Says it to those who do not see it; always there, so that what comes into it is announced. */
export function MapStatusLine() {
  return (
    <p role="status" class="visually-hidden">
      {useNotice()}
    </p>
  );
}

/** Instead of a map: why there is none. */
export function MapProblem() {
  const { status } = useShell();
  const hasFailed = useStore(status, (map) => map.phase === 'failed');
  const notice = useNotice();
  if (!hasFailed) return null;
  return (
    <p class="map-problem" aria-hidden="true">
      {notice}
    </p>
  );
}

/** How the map is drawn, where that is out of the ordinary, and what it leaves out. */
export function MapNotice() {
  const { messages, status } = useShell();
  const isStill = useStore(status, (map) => map.phase === 'still');
  const undrawn = useStore(status, (map) => map.undrawn);
  const notice = useNotice();
  if (!isStill && undrawn.flows === 0) return null;
  return (
    <div class="map-notice">
      {isStill && <p aria-hidden="true">{notice}</p>}
      {undrawn.flows > 0 && (
        <p>{messages.text('status.undrawn', { flows: undrawn.flows, share: undrawn.share })}</p>
      )}
    </div>
  );
}

/**
 * How the map is drawn, and whose ground and places it stands on. The links to those who are named here
 * stand at the end of the panel and the list.
 */
export function MapFoot() {
  return (
    <div class="map-foot">
      <MapNotice />
      <p class="map-notice">{useShell().messages.text('map.credit')}</p>
    </div>
  );
}
