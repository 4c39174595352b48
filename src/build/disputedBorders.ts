import type { Feature, MultiLineString, Position } from 'geojson';
import { mesh } from 'topojson-client';
import type { AtlasProperties, WorldAtlas } from './worldAtlas.ts';

type Box = readonly [west: number, south: number, east: number, north: number];

interface DisputedRule {
  readonly name: string;
  /** The codes of the two neighbours. */
  readonly between: readonly [string, string];
  /** Which part of their border, degrees; without it the whole. */
  readonly within?: Box;
}

/**
 * Natural Earth draws borders as they are held. Which of them are no settled border is told by the
 * two neighbours and a box; the first rule that fits speaks. Only lines that the topology has.
 */
const disputedRules: readonly DisputedRule[] = [
  { name: 'Line of Control', between: ['IND', 'PAK'], within: [73.7, 32.8, 77.06, 35.15] },
  // The coarse topology has no glacier, and India and Pakistan meet where it lies.
  { name: 'Siachen', between: ['IND', 'PAK'], within: [76.7, 34.6, 77.9, 35.7] },
  { name: 'Siachen', between: ['IND', 'KAS'] },
  { name: 'Siachen', between: ['KAS', 'PAK'] },
  { name: 'Siachen', between: ['CHN', 'KAS'] },
  { name: 'Pakistan–China line of 1963', between: ['CHN', 'PAK'] },
  { name: 'Aksai Chin line', between: ['CHN', 'IND'], within: [77.7, 32.25, 79.3, 35.6] },
  { name: 'McMahon line', between: ['CHN', 'IND'], within: [91.6, 27.7, 97.4, 29.5] },
  { name: 'Korean demarcation line', between: ['KOR', 'PRK'] },
  { name: 'Gaza line', between: ['ISR', 'PSE'], within: [34.1, 31.1, 34.7, 31.7] },
  { name: 'Green Line, West Bank', between: ['ISR', 'PSE'] },
  { name: 'Golan ceasefire line', between: ['ISR', 'SYR'] },
  { name: 'Blue Line, Lebanon', between: ['ISR', 'LBN'] },
  { name: 'Green Line, Cyprus', between: ['CYN', 'CYP'] },
  { name: 'Western Sahara line', between: ['ESH', 'MAR'] },
  { name: 'Kosovo line', between: ['SRB', 'XKX'] },
  { name: 'Somaliland line', between: ['SOL', 'SOM'] },
  { name: 'Abyei line', between: ['SDN', 'SSD'], within: [27.85, 9.3, 29.01, 9.62] },
  { name: 'Halaib line', between: ['EGY', 'SDN'], within: [32.9, 21.9, 37, 22.1] },
  { name: 'Ilemi line', between: ['KEN', 'SSD'], within: [34.3, 4.6, 35.4, 5.6] },
  { name: 'New River line', between: ['GUY', 'SUR'], within: [-57.6, 1.8, -56.4, 3.4] },
];

export interface Borders {
  readonly settled: MultiLineString;
  /** One feature for each name, in the order of the rules. */
  readonly disputed: readonly Feature<MultiLineString, { name: string }>[];
}

/** All borders between two countries, once each, told apart by the rules; nothing is cut yet. */
export function tellBorders(atlas: WorldAtlas): Borders {
  const ruled = new Set(disputedRules.map(({ between }) => pairKey(between)));
  const settled = borderLines(atlas, (pair) => !ruled.has(pair));
  const disputed = new Map<string, Position[][]>(disputedRules.map(({ name }) => [name, []]));
  for (const pair of ruled) {
    const rules = disputedRules.filter(({ between }) => pairKey(between) === pair);
    for (const run of borderLines(atlas, (key) => key === pair).flatMap((line) =>
      runs(line, rules),
    )) {
      (run.name === null ? settled : disputed.get(run.name))?.push(run.line);
    }
  }
  return {
    settled: { type: 'MultiLineString', coordinates: settled },
    disputed: [...disputed]
      .filter(([, coordinates]) => coordinates.length > 0)
      .map(([name, coordinates]) => ({
        type: 'Feature',
        properties: { name },
        geometry: { type: 'MultiLineString', coordinates },
      })),
  };
}

const pairKey = (codes: readonly [string, string]): string => codes.toSorted().join(' ');

function borderLines(atlas: WorldAtlas, wanted: (pair: string) => boolean): Position[][] {
  const { countries } = atlas.objects;
  const code = ({ properties }: object & { properties?: unknown }): string =>
    (properties as AtlasProperties).a3;
  return mesh(
    atlas,
    countries,
    (one, other) => one !== other && wanted(pairKey([code(one), code(other)])),
  ).coordinates;
}

/** Splits a border where the rule that its segments' middles fall under changes. */
function runs(
  line: readonly Position[],
  rules: readonly DisputedRule[],
): { readonly name: string | null; readonly line: Position[] }[] {
  const found: { name: string | null; line: Position[] }[] = [];
  for (const [index, to] of line.entries()) {
    const from = line[index - 1];
    if (!from) continue;
    const name = rules.find(({ within }) => !within || isInside(middle(from, to), within))?.name;
    const last = found.at(-1);
    if (last && last.name === (name ?? null)) last.line.push(to);
    else found.push({ name: name ?? null, line: [from, to] });
  }
  return found;
}

const middle = ([x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position): Position => [
  (x0 + x1) / 2,
  (y0 + y1) / 2,
];

const isInside = ([x = 0, y = 0]: Position, [west, south, east, north]: Box): boolean =>
  x >= west && x <= east && y >= south && y <= north;
