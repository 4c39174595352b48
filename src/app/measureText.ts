import { estimatedWidth, type Measure } from '../core/geometry/textWidth.ts';

const family = "'Noto Sans', sans-serif";

/**
 * Measures with the page's own fonts, each text once. Before they have arrived the widths are those of
 * a fallback font: make a new one then.
 */
export function createMeasure(document: Document): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return estimatedWidth;
  const known = new Map<string, number>();
  return (text, size, weight) => {
    const font = `${weight} ${size}px ${family}`;
    const key = `${font}|${text}`;
    let width = known.get(key);
    if (width === undefined) {
      context.font = font;
      width = context.measureText(text).width;
      known.set(key, width);
    }
    return width;
  };
}
