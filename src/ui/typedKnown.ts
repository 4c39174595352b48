import type { Reach } from '../core/time/moment.ts';
import type { KnownPoint } from '../core/view/view.ts';
import type { PanelMessages } from '../messages/panelMessages.ts';
import { readTypedDate, type TypedDateAnswer } from './typedDate.ts';

/** What a typed day of knowledge means: it lies between the first and the last report. */
export function readTypedKnown(
  text: string,
  { firstReported, latest }: Reach,
  messages: PanelMessages,
): TypedDateAnswer<KnownPoint> {
  const reports = { latest, track: { from: firstReported, to: latest } };
  const answer = readTypedDate(text, reports, messages, (values) =>
    messages.text('known.typed.outside', values),
  );
  if (!answer.ok) return answer;
  const { point } = answer;
  // The earliest day of knowledge is not that of the timeline.
  return { ok: true, point: point.at === 'earliest' ? { at: 'day', day: firstReported } : point };
}
