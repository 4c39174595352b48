import type { ClaimValue, Qualifier } from '../core/model/claim.ts';
import type { Unit } from '../core/model/property.ts';
import type { Messages } from '../messages/messages.ts';

export type Figure = Extract<ClaimValue, { form: 'figure' }>;

const currencies: Partial<Record<Unit, string>> = {
  USD: 'USD',
  'USD/year': 'USD',
  INR: 'INR',
  PKR: 'PKR',
  EUR: 'EUR',
  AED: 'AED',
};

/** How far a figure is shortened: the largest step that keeps every digit that was claimed. */
const steps = [
  { size: 1e9, key: 'figure.billion' },
  { size: 1e6, key: 'figure.million' },
] as const;

const mostDecimals = 3;

function stepFor(low: number, high: number): (typeof steps)[number] | null {
  const fits = (value: number, size: number) =>
    Math.abs(value * 10 ** mostDecimals - Math.round((value / size) * 10 ** mostDecimals) * size) <
    size * 1e-6;
  return (
    steps.find(({ size }) => Math.abs(low) >= size && fits(low, size) && fits(high, size)) ?? null
  );
}

function numberWords(value: number, unit: Unit, signed: boolean, messages: Messages): string {
  const currency = currencies[unit];
  return messages.number(value, {
    maximumFractionDigits: mostDecimals,
    ...(signed ? { signDisplay: 'exceptZero' as const } : {}),
    ...(currency === undefined
      ? {}
      : {
          style: 'currency' as const,
          currency,
          currencyDisplay: 'narrowSymbol' as const,
          minimumFractionDigits: 0,
        }),
  });
}

function bareFigure(figure: Figure, signed: boolean, messages: Messages): string {
  const { low, high, unit } = figure;
  if (unit === 'rank') {
    const place = (rank: number) => messages.text('figure.rank', { rank });
    return low === high
      ? place(low)
      : messages.text('figure.range', { low: place(low), high: place(high) });
  }
  const step = stepFor(low, high);
  const size = step?.size ?? 1;
  const first = numberWords(low / size, unit, signed, messages);
  const number =
    low === high
      ? first
      : messages.text('figure.range', {
          low: first,
          // The currency's sign stands once, before the range.
          high: messages.number(high / size, { maximumFractionDigits: mostDecimals }),
        });
  if (step !== null) return messages.text(step.key, { number });
  if (unit === 'percent') return messages.text('figure.percent', { number });
  if (unit === 'times') return messages.text('figure.times', { number });
  return number;
}

/** A figure as it was claimed, shortened without losing a digit: "2.5–3 m", "about $450 m", "+83%". */
export function figureWords(
  figure: Figure,
  qualifier: Qualifier | null,
  messages: Messages,
  signed = false,
): string {
  const words = bareFigure(figure, signed, messages);
  if (qualifier === null || qualifier === 'since_at_least') return words;
  return messages.text(`qualified.${qualifier}`, { figure: words });
}

/** Units of which a figure without its time would say something else. */
const times: Partial<Record<Unit, 'figure.day' | 'figure.month' | 'figure.year'>> = {
  'units/day': 'figure.day',
  'units/month': 'figure.month',
  'units/year': 'figure.year',
  'USD/year': 'figure.year',
};

/** The figure with its time alone: "about 500,000 a month". */
export function figurePerTime(
  figure: Figure,
  qualifier: Qualifier | null,
  messages: Messages,
): string {
  const words = figureWords(figure, qualifier, messages);
  const time = times[figure.unit];
  return time === undefined ? words : messages.text(time, { figure: words });
}

/**
 * What is counted, and by what time: "smartphones a year", or nothing where the figure says it.
 * `product` is what the relationship is about; null stands for phones.
 */
export function unitWords(
  { unit, high }: Pick<Figure, 'unit' | 'high'>,
  product: string | null,
  messages: Messages,
): string {
  return messages.text(`unit.${unit}`, {
    product: product ?? messages.text('tie.product'),
    count: high,
  });
}

/** The figure with its unit: "2.5–3 m smartphones a year". */
export function quantityWords(
  figure: Figure,
  qualifier: Qualifier | null,
  product: string | null,
  messages: Messages,
): string {
  const words = figureWords(figure, qualifier, messages);
  const unit = unitWords(figure, product, messages);
  return unit === '' ? words : messages.text('unit.joined', { figure: words, unit });
}
