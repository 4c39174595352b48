import type { Atlas } from '../core/model/atlas.ts';
import { dayOf, isCivil } from '../core/time/civil.ts';
import { spanOfPoint } from '../core/time/moment.ts';
import { readTimePoint } from '../core/time/timeKey.ts';
import type { TimePoint } from '../core/view/view.ts';
import type { PanelMessages } from '../messages/panelMessages.ts';

export type TypedDateAnswer<Point extends TimePoint = TimePoint> =
  | { readonly ok: true; readonly point: Point }
  | { readonly ok: false; readonly problem: string };

/** The month (1–12) that a name or its beginning of three letters or more means, else null. */
function monthNamed(name: string, messages: PanelMessages): number | null {
  const wanted = name.toLocaleLowerCase(messages.language);
  if (wanted.length < 3) return null;
  const months = Array.from({ length: 12 }, (_, index) =>
    messages.date(dayOf(2000, index + 1, 1), 'month').toLocaleLowerCase(messages.language),
  );
  const found = months.findIndex((month) => month.startsWith(wanted));
  return found === -1 ? null : found + 1;
}

/** "4 March 2022", "March 4, 2022" or "March 2022". */
function pointInWords(text: string, messages: PanelMessages): TimePoint | null {
  const words = text.replace(/[.,]/g, ' ').trim().split(/\s+/);
  const year = Number(words.at(-1));
  const month = words
    .slice(0, -1)
    .reduce<number | null>((found, word) => found ?? monthNamed(word, messages), null);
  if (!/^\d{4}$/.test(words.at(-1) ?? '') || month === null) return null;
  if (words.length === 2) return { at: 'month', year, month };
  const day = Number(words.slice(0, -1).find((word) => /^\d{1,2}$/.test(word)));
  if (words.length !== 3 || !isCivil(year, month, day)) return null;
  return { at: 'day', day: dayOf(year, month, day) };
}

/** What an answer says of a date before or after all that it can be. */
export type SayOutside = (values: Readonly<Record<'text' | 'from' | 'to', string>>) => string;

/** What a typed text means, or a sentence that says what is wrong with it. */
export function readTypedDate(
  text: string,
  atlas: Pick<Atlas, 'latest' | 'track'>,
  messages: PanelMessages,
  sayOutside: SayOutside = (values) => messages.text('time.typed.outside', values),
): TypedDateAnswer {
  const trimmed = text.trim();
  const point = readTimePoint(trimmed.toLowerCase()) ?? pointInWords(trimmed, messages);
  if (point === null) {
    return { ok: false, problem: messages.text('time.typed.wrong', { text: trimmed }) };
  }
  const { from, to } = spanOfPoint(point, atlas);
  if (to < atlas.track.from || from > atlas.track.to) {
    const problem = sayOutside({
      text: trimmed,
      from: messages.date(atlas.track.from),
      to: messages.date(atlas.track.to),
    });
    return { ok: false, problem };
  }
  return { ok: true, point };
}
