export type AtlasCondition = 'loading' | 'ready' | 'still' | 'failed';

/** What the present picture still waits for. */
export type Pending =
  | 'data'
  | 'fonts'
  | 'map'
  | 'live'
  | 'transition'
  | 'basemap'
  | 'names'
  | 'room';

export interface Readiness {
  wait(reason: Pending): void;
  done(reason: Pending): void;
  /** What it is once nothing is waited for: MapLibre's map, or the still drawing. */
  settleAs(condition: 'ready' | 'still'): void;
  fail(): void;
}

/** Reports `loading` while anything is waited for; `failed` is for good. */
export function createReadiness(report: (condition: AtlasCondition) => void): Readiness {
  const pending = new Set<Pending>();
  let settled: 'ready' | 'still' = 'still';
  let failed = false;
  let last: AtlasCondition | null = null;

  const update = () => {
    const next = failed ? 'failed' : pending.size > 0 ? 'loading' : settled;
    if (next !== last) report(next);
    last = next;
  };
  return {
    wait(reason) {
      pending.add(reason);
      update();
    },
    done(reason) {
      pending.delete(reason);
      update();
    },
    settleAs(condition) {
      settled = condition;
      update();
    },
    fail() {
      failed = true;
      update();
    },
  };
}
