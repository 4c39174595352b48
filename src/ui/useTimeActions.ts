import { useMemo } from 'preact/hooks';
import type { ThumbName } from '../charts/trackScale.ts';
import type { Day } from '../core/model/day.ts';
import { nextChange, previousChange } from '../core/selection/changes.ts';
import { momentOf, spanOfPoint } from '../core/time/moment.ts';
import { pausePlaying, showDay, showFromDay, showTime } from '../core/view/transitions.ts';
import type { TimePoint } from '../core/view/view.ts';
import { useShell } from './shellContext.ts';
import type { TypedDateAnswer } from './typedDate.ts';
import { loadPanelParts } from './usePanelParts.ts';

export interface TimeActions {
  readonly moveThumb: (which: ThumbName, day: Day) => void;
  readonly type: (which: ThumbName, text: string) => Promise<TypedDateAnswer>;
  /** To the change before or after the day on show; does nothing where there is none. */
  readonly step: (way: 'back' | 'on') => void;
}

/** What the reader can do to the time. Whoever takes hold of it stops the playing. */
export function useTimeActions(): TimeActions {
  const { atlas, dispatch, messages, store } = useShell();
  return useMemo(() => {
    const change = (transition: ReturnType<typeof showDay>, how: 'push' | 'replace') =>
      dispatch((view) => transition(pausePlaying()(view)), how);
    // A date that was typed or stepped to is one that "back" returns to; a thumb passes hundreds.
    const setPoint = (which: ThumbName, point: TimePoint) =>
      change((view) => showTime({ ...view.time, [which]: point })(view), 'push');
    return {
      moveThumb: (which, day) =>
        change(which === 'from' ? showFromDay(day) : showDay(day), 'replace'),
      // Who types has touched the page: what reads the text has come with the panel long since.
      type: async (which, text) => {
        const parts = await loadPanelParts().catch(() => null);
        if (parts === null) return { ok: false, problem: messages.text('panel.failed') };
        const answer = parts.readTypedDate(
          text,
          atlas,
          parts.createPanelMessages(messages.language),
        );
        if (!answer.ok) return answer;
        const { mode, time } = store.getState().view;
        const ends = { ...time, [which]: answer.point };
        const isReversed = spanOfPoint(ends.from, atlas).from > spanOfPoint(ends.to, atlas).to;
        if (mode === 'during' && isReversed) {
          return { ok: false, problem: messages.text('time.typed.order') };
        }
        setPoint(which, answer.point);
        return answer;
      },
      step: (way) => {
        const { to, known } = momentOf(atlas, store.getState().view);
        const day = (way === 'on' ? nextChange : previousChange)(atlas, to, known);
        if (day !== null) change(showDay(day), 'push');
      },
    };
  }, [atlas, dispatch, messages, store]);
}
