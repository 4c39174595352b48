import type { Atlas } from '../core/model/atlas.ts';
import { remembered } from '../core/remembered.ts';
import { summaryOf } from '../core/selection/summary.ts';
import { visibleAt } from '../core/selection/visible.ts';
import type { Moment } from '../core/time/moment.ts';
import type { Messages } from '../messages/messages.ts';
import { type MomentSentence, momentSentence } from './momentSentence.ts';
import { useShell } from './shellContext.ts';
import { useMoment } from './useMoment.ts';

/** Put together once for all who show or say it. */
const sentences = remembered((atlas: Atlas) =>
  remembered((messages: Messages) =>
    remembered((moment: Moment): MomentSentence => {
      const visible = visibleAt(atlas, moment);
      return momentSentence(atlas, summaryOf(atlas, visible, moment), messages);
    }),
  ),
);

/** The words of the moment; the same object while nothing changes. */
export function useMomentSentence(): MomentSentence {
  const { atlas, messages } = useShell();
  return sentences(atlas)(messages)(useMoment());
}
