import { estimatedWidth, type Measure } from '../core/geometry/textWidth.ts';

const family = "'Noto Sans', sans-serif";

/**
 * Measures with the page's own fonts, each text once. Before a font has arrived the widths are those
 * of a fallback: when one has, all are forgotten and `changed` is called.
 */
export function createMeasure(
  document: Document,
  changed: () => void,
  signal: AbortSignal,
): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return estimatedWidth;
  const known = new Map<string, number>();
  document.fonts.addEventListener(
    'loadingdone',
    () => {
      known.clear();
      changed();
    },
    { signal },
  );
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
