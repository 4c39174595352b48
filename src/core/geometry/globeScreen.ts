import type { LineString } from 'geojson';
import type { Camera, Viewport } from '../model/camera.ts';
import { remembered } from '../remembered.ts';
import { eyeDistance, globeRadius } from './cameraProjection.ts';
import type { LonLat } from './lonLat.ts';
import type { Point } from './scene.ts';
import type { Screen } from './screen.ts';

/** Points of the globe one after another, three numbers each, in radii from its middle. */
type Vectors = Float64Array;

const vectorOf = remembered((place: LonLat): Vectors => vectorsOf([place]));

interface Arc {
  readonly vectors: Vectors;
  /** No point of the line is farther than this from a station, in radii. */
  readonly reach: number;
}

const arcOf = remembered(({ coordinates }: LineString): Arc => {
  const vectors = vectorsOf(coordinates.map(([lon = 0, lat = 0]) => [lon, lat]));
  let longest = 0;
  for (let i = 3; i < vectors.length; i += 3) {
    const step = [0, 1, 2].map((j) => (vectors[i + j] ?? 0) - (vectors[i + j - 3] ?? 0));
    longest = Math.max(longest, Math.hypot(...step));
  }
  return { vectors, reach: longest };
});

function vectorsOf(places: readonly LonLat[]): Vectors {
  const vectors = new Float64Array(places.length * 3);
  for (const [i, [lon, lat]] of places.entries()) {
    const [lambda, phi] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
    vectors[i * 3] = Math.cos(phi) * Math.cos(lambda);
    vectors[i * 3 + 1] = Math.cos(phi) * Math.sin(lambda);
    vectors[i * 3 + 2] = Math.sin(phi);
  }
  return vectors;
}

/** The camera's own axes: to the right, up, and from the globe's middle to the eye. */
interface Axes {
  readonly right: Vectors;
  readonly up: Vectors;
  readonly eye: Vectors;
}

function axesOf({ lon, lat, bearing }: Camera): Axes {
  const [lambda, phi, turn] = [lon, lat, bearing].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
  ];
  const east = [-Math.sin(lambda), Math.cos(lambda), 0] as const;
  const north = [
    -Math.sin(phi) * Math.cos(lambda),
    -Math.sin(phi) * Math.sin(lambda),
    Math.cos(phi),
  ] as const;
  const turned = (eastwards: number, northwards: number): Vectors =>
    Float64Array.from(east, (x, i) => eastwards * x + northwards * (north[i] ?? 0));
  return {
    right: turned(Math.cos(turn), -Math.sin(turn)),
    up: turned(Math.sin(turn), Math.cos(turn)),
    eye: vectorsOf([[lon, lat]]),
  };
}

/** What a camera makes of the vector that starts at index `i`. */
interface Lens {
  /** How far it lies towards the eye, in radii. */
  towards(vectors: Vectors, i: number): number;
  /** Where it is seen, px. */
  at(vectors: Vectors, i: number): Point;
  /** All that lies farther towards the eye than this is seen, in radii. */
  readonly horizon: number;
}

function lensOf(camera: Camera, { width, height }: Viewport): Lens {
  const { right, up, eye } = axesOf(camera);
  const radius = globeRadius(camera.zoom, camera.lat);
  const distance = 1 + eyeDistance({ width, height }) / radius;
  const perUnit = radius * (distance - 1);
  return {
    towards: (vectors, i) => product(eye, vectors, i),
    at(vectors, i) {
      const scale = perUnit / (distance - product(eye, vectors, i));
      return [
        width / 2 + scale * product(right, vectors, i),
        height / 2 - scale * product(up, vectors, i),
      ];
    },
    horizon: 1 / distance,
  };
}

const product = (axis: Vectors, vectors: Vectors, i: number): number =>
  (axis[0] as number) * (vectors[i] as number) +
  (axis[1] as number) * (vectors[i + 1] as number) +
  (axis[2] as number) * (vectors[i + 2] as number);

/** The globe from afar: `cut` shows what runs over the horizon. */
export function globeScreen(camera: Camera, viewport: Viewport, cut: () => Screen): Screen {
  const lens = lensOf(camera, viewport);
  let cutScreen: Screen | null = null;
  const step = ({ coordinates }: LineString, i: number): readonly Point[][] => {
    const [from, to] = [coordinates[i - 1], coordinates[i]];
    if (!from || !to) return [];
    cutScreen ??= cut();
    return cutScreen.line({ type: 'LineString', coordinates: [from, to] });
  };
  return {
    line: (line) => piecesOf(arcOf(line), lens, (i) => step(line, i)),
    point(place) {
      const vector = vectorOf(place);
      return lens.towards(vector, 0) > lens.horizon ? lens.at(vector, 0) : null;
    },
  };
}

/** `step` shows the part before station `i` where that runs over the horizon, or may come up between two hidden ones. */
function piecesOf(
  { vectors, reach }: Arc,
  { towards, at, horizon }: Lens,
  step: (i: number) => readonly Point[][],
): readonly Point[][] {
  const pieces: Point[][] = [];
  let run: Point[] | null = null;
  let before = Number.NaN;
  for (let i = 0; i * 3 < vectors.length; i++) {
    const now = towards(vectors, i * 3);
    const isFirst = i === 0;
    if (now > horizon) {
      const here = at(vectors, i * 3);
      if (run) run.push(here);
      else {
        const rise = isFirst ? undefined : step(i)[0]?.[0];
        run = rise ? [rise, here] : [here];
        pieces.push(run);
      }
    } else if (run) {
      const set = step(i).at(-1)?.at(-1);
      if (set) run.push(set);
      run = null;
    } else if (!isFirst && Math.max(before, now) + reach > horizon) pieces.push(...step(i));
    before = now;
  }
  return pieces;
}
