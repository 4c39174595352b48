/** What a symbol's shape is drawn on: of a path's commands those that our shapes need. */
export interface Outline {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  /** Clockwise by whole half turns. */
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  closePath(): void;
}

const round = (value: number): number => Math.round(value * 100) / 100;
const pair = (x: number, y: number): string => `${round(x)},${round(y)}`;

/**
 * SVG path text of what `draw` draws, px to two decimals: as d3's `path` writes it, whose module would
 * bring every curve into the first picture.
 */
export function outlineText(draw: (outline: Outline) => void): string {
  let text = '';
  draw({
    moveTo: (x, y) => {
      text += `M${pair(x, y)}`;
    },
    lineTo: (x, y) => {
      text += `L${pair(x, y)}`;
    },
    arc(x, y, radius, from, to) {
      for (let turn = from + Math.PI; turn < to + 0.1; turn += Math.PI) {
        const end = pair(x + radius * Math.cos(turn), y + radius * Math.sin(turn));
        text += `A${pair(radius, radius)},0,1,1,${end}`;
      }
    },
    closePath: () => {
      text += 'Z';
    },
  });
  return text;
}
