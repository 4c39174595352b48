import type { VisibleAtlas } from '../core/model/flow.ts';
import { visibleAt } from '../core/selection/visible.ts';
import { useShell } from './shellContext.ts';
import { useMoment } from './useMoment.ts';

/** All that is there at the moment; the very same object while nothing changes. */
export function useVisible(): VisibleAtlas {
  return visibleAt(useShell().atlas, useMoment());
}
