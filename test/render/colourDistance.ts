import { rgb } from 'd3';

export type Rgb = readonly [red: number, green: number, blue: number];

type Matrix = readonly [Rgb, Rgb, Rgb];

const linear = (channel: number): number =>
  // Below 0, where a simulation may lead, the straight part goes on.
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

const times = (matrix: Matrix, [x, y, z]: Rgb): Rgb => {
  const [a, b, c] = matrix.map((row) => row[0] * x + row[1] * y + row[2] * z);
  return [a ?? 0, b ?? 0, c ?? 0];
};

function channelsOf(colour: string): Rgb {
  const { r, g, b } = rgb(colour);
  return [r / 255, g / 255, b / 255];
}

function luminance(colour: string): number {
  const [r, g, b] = channelsOf(colour);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** WCAG's contrast of two colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Full loss of one kind of cone: Machado, Oliveira and Fernandes 2009, severity 1. */
export const visions = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Readonly<Record<string, Matrix>>;

export type Vision = keyof typeof visions;

/** On which values a simulation works: the display's, or linear light, as its authors meant it. */
export type Light = 'display' | 'linear';

/** Linear channels of a colour as that vision has it, not clipped to what a display can show. */
function seen(colour: string, vision: Vision, light: Light): Rgb {
  const [r, g, b] = channelsOf(colour);
  const seenLinear = times(visions[vision], [linear(r), linear(g), linear(b)]);
  if (light === 'linear') return seenLinear;
  const [red, green, blue] = times(visions[vision], [r, g, b]);
  return [linear(red), linear(green), linear(blue)];
}

const toXyz: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];

/** CIELAB in daylight (D65). */
function labOf(linearChannels: Rgb): Rgb {
  const [x, y, z] = times(toXyz, linearChannels);
  const root = (t: number): number =>
    t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116;
  const [fx, fy, fz] = [root(x / 0.95047), root(y), root(z / 1.08883)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

const degreesOf = (a: number, b: number): number =>
  ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;

/** Distance of two colours in CIELAB as the eye has it, CIEDE2000; after Sharma, Wu and Dalal 2005. */
export function ciede2000([l1, a, b1]: Rgb, [l2, otherA, b2]: Rgb): number {
  const chroma = (Math.hypot(a, b1) + Math.hypot(otherA, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7)));
  const [a1, a2] = [a * (1 + g), otherA * (1 + g)];
  const [c1, c2] = [Math.hypot(a1, b1), Math.hypot(a2, b2)];
  const [h1, h2] = [degreesOf(a1, b1), degreesOf(a2, b2)];
  const isGrey = c1 * c2 === 0;
  const turn = isGrey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin(radians(turn / 2));
  const [dL, dC] = [l2 - l1, c2 - c1];
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const h = isGrey ? h1 + h2 : (h1 + turn / 2 + 360) % 360;
  const t =
    1 -
    0.17 * Math.cos(radians(h - 30)) +
    0.24 * Math.cos(radians(2 * h)) +
    0.32 * Math.cos(radians(3 * h + 6)) -
    0.2 * Math.cos(radians(4 * h - 63));
  const sL = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
  const [sC, sH] = [1 + 0.045 * c, 1 + 0.015 * c * t];
  const rotation =
    -2 *
    Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) *
    Math.sin(radians(60 * Math.exp(-(((h - 275) / 25) ** 2))));
  return Math.sqrt(
    (dL / sL) ** 2 + (dC / sC) ** 2 + (dH / sH) ** 2 + rotation * (dC / sC) * (dH / sH),
  );
}

/** How far apart two colours are for that vision. */
export function distanceIn(
  vision: Vision,
  one: string,
  other: string,
  light: Light = 'display',
): number {
  return ciede2000(labOf(seen(one, vision, light)), labOf(seen(other, vision, light)));
}
