import type { Head } from '../core/geometry/scene.ts';
import type { Palette } from './palette.ts';

/** One path of a head, its tip at 0, 0, pointing to the right. */
export interface HeadPart {
  readonly d: string;
  readonly fill: string;
  readonly stroke: string;
  /** Of the stroke, px. */
  readonly width: number;
}

/** Land shows for this much round a head, px. */
const halo = 1;

/**
 * A head tells its flow's kind by its shape alone: ring, square, dot, filled or open arrow. The first
 * path is its halo.
 * `hue` is the line's colour, which for an ended flow is not its kind's.
 */
export function headParts(
  head: Pick<Head, 'kind' | 'length' | 'width' | 'open'>,
  hue: string,
  palette: Palette,
): readonly HeadPart[] {
  const { kind, length: h, width: w, open } = head;
  switch (kind) {
    case 'production': {
      const line = Math.max(1.8, 0.3 * w);
      const ring = circle(h / 2, (h - line) / 2);
      return [
        haloed(ring, palette, line),
        { d: ring, fill: palette.land, stroke: hue, width: line },
      ];
    }
    case 'supply': {
      const half = round(0.45 * h);
      return solid(`M${round(-0.9 * h)},${-half}H0V${half}H${round(-0.9 * h)}Z`, hue, palette);
    }
    case 'domestic':
      return solid(circle(0.45 * h, 0.45 * h), hue, palette);
    case 'export':
    case 'entry':
    case 'trade':
      return open ? openArrow(h, w, hue, palette) : solid(`${arrow(h, w)}Z`, hue, palette);
  }
}

function openArrow(h: number, w: number, hue: string, palette: Palette): readonly HeadPart[] {
  const line = Math.max(1.5, 0.45 * w);
  const d = arrow(h, w);
  return [haloed(d, palette, line), { d, fill: 'none', stroke: hue, width: line }];
}

function arrow(h: number, w: number): string {
  const half = round(Math.max(0.46 * h, 0.95 * w));
  return `M${round(-h)},${-half}L0,0L${round(-h)},${half}`;
}

/** A circle whose middle lies `back` px behind the tip. */
function circle(back: number, radius: number): string {
  const r = round(radius);
  return `M${round(-back - radius)},0a${r},${r} 0 1 1 ${2 * r},0a${r},${r} 0 1 1 ${-2 * r},0Z`;
}

function solid(d: string, hue: string, palette: Palette): readonly HeadPart[] {
  return [haloed(d, palette, 0), { d, fill: hue, stroke: 'none', width: 0 }];
}

function haloed(d: string, { land }: Palette, line: number): HeadPart {
  return { d, fill: 'none', stroke: land, width: line + 2 * halo };
}

const round = (value: number): number => Math.round(value * 100) / 100;
