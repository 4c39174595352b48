import type { EvidenceBook } from '../core/model/atlas.ts';
import type { Claim } from '../core/model/claim.ts';
import type { SourceId } from '../core/model/id.ts';
import type { Unit } from '../core/model/property.ts';
import { pointsIn, type Series, type SeriesPoint } from '../core/selection/series.ts';
import type { PanelMessages } from '../messages/panelMessages.ts';
import { capitalised } from './capitalised.ts';
import { figureKind } from './figureKind.ts';
import { periodWords, spanWords } from './periodWords.ts';
import { type Figure, figureWords, quantityWords, unitWords } from './quantityWords.ts';

const lengths: ReadonlyMap<number, string> = new Map([
  [1, 'month'],
  [3, 'quarter'],
  [6, 'half'],
  [12, 'year'],
]);

function byPeriod(property: string, months: number, messages: PanelMessages): string {
  const length = lengths.get(months);
  return length === undefined
    ? messages.text('series.period.months', { property, months })
    : messages.text('series.period', { property, length });
}

const monies = ['USD', 'USD/year', 'INR', 'PKR', 'EUR', 'AED'] as const;

/** What money is counted in; null of anything else. */
function moneyWords(unit: Unit, messages: PanelMessages): string | null {
  const money = monies.find((one) => one === unit);
  return money === undefined ? null : messages.text(`series.money.${money}`);
}

/** What stands over a chart: the property, of what it is, and what its axis counts. */
export function seriesTitle(
  { property, unit, months, scope }: Pick<Series, 'property' | 'unit' | 'months' | 'scope'>,
  product: string | null,
  messages: PanelMessages,
): string {
  const name = messages.text(`property.${property}`);
  const words = months === null ? name : byPeriod(name, months, messages);
  const money = moneyWords(unit, messages);
  // Of shops, companies and ranks the property says what is counted.
  const phones = unit.startsWith('units') ? unitWords({ unit, high: 2 }, product, messages) : null;
  const counted = scope ?? phones;
  return [counted, money].reduce<string>(
    (said, more) =>
      more === null ? said : messages.text('series.name', { property: said, unit: more }),
    words,
  );
}

/** The chart in one sentence, for who cannot see it. */
export function chartWords(series: Series, title: string, messages: PanelMessages): string {
  const names = series.lines.flatMap(({ basis }) => (basis === null ? [] : [basis]));
  return messages.text('series.chart', {
    title,
    count: pointsIn(series).flat().length,
    counters: names.length,
    names: messages.list(names),
    from: messages.date(series.span.from, 'year'),
    to: messages.date(series.span.to, 'year'),
  });
}

/** A figure on the axis. */
export const tickWords =
  ({ unit }: Series, messages: PanelMessages) =>
  (value: number): string =>
    figureWords({ form: 'figure', low: value, high: value, unit }, null, messages);

/** What a point says: its figure as it was claimed, and what kind of figure that is. */
export function pointFigure(
  { claims: [claim] }: SeriesPoint,
  product: string | null,
  messages: PanelMessages,
): string {
  const { value, qualifier } = claim;
  if (value.form !== 'figure') return '';
  const words = quantityWords(value satisfies Figure, qualifier, product, messages);
  const kind = figureKind(claim, messages);
  return kind === null ? words : messages.text('flow.figure', { figure: words, kind });
}

/** The period of a point as its claim names it. */
export const pointPeriod = ({ validText, valid }: Claim, messages: PanelMessages): string =>
  validText === '' ? spanWords(valid, messages) : periodWords(validText, messages, 'short');

/** Whether nobody vouches well for a point: its claims all have low confidence. */
export const isWeak = ({ claims }: SeriesPoint, book: EvidenceBook | null): boolean =>
  book !== null && claims.every(({ id }) => book.evidence.get(id)?.confidence === 'low');

/** A point in one line: when, who counted, how much, and whether it is weak. */
export function pointWords(
  point: SeriesPoint,
  product: string | null,
  messages: PanelMessages,
  book: EvidenceBook | null = null,
): string {
  const [claim] = point.claims;
  const period = capitalised(pointPeriod(claim, messages));
  const figure = pointFigure(point, product, messages);
  const words =
    claim.basis === null
      ? messages.text('series.point', { period, figure })
      : messages.text('series.point.counter', { period, counter: claim.basis, figure });
  if (!isWeak(point, book)) return words;
  const source = book?.sources.get(book.evidence.get(claim.id)?.source ?? ('' as SourceId));
  return messages.text('series.point.weak', { words, publisher: source?.publisher ?? '' });
}
