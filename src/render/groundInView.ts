import type { GeoProjection } from 'd3';
import type { Feature, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { Basemap } from '../core/dataset/parseBasemap.ts';
import type { Viewport } from '../core/model/camera.ts';
import { remembered } from '../core/remembered.ts';

type CountryProperties = Basemap['countries']['features'][number]['properties'];
type CountryFeature = Feature<MultiPolygon, CountryProperties>;

/** Degrees; longitudes may run over 180. */
interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

interface Part<Shape> extends Bounds {
  readonly shape: Shape;
}

interface GroundParts {
  readonly countries: readonly (readonly [CountryProperties, readonly Part<Position[][]>[]])[];
  readonly coast: readonly Part<Position[]>[];
  readonly borders: readonly Part<Position[]>[];
}

/** The box is looked through at so many places each way, to learn which degrees it shows. */
const lookouts = 9;
/** A place and its return from the map lie closer than this, px; else it is off the sheet. */
const tolerance = 0.5;
/** Added to each side of what the lookouts saw, degrees. */
const margin = 2;

const partsOf = remembered(
  ({ countries, coast, borders }: Basemap): GroundParts => ({
    countries: countries.features.map(({ properties, geometry }) => [
      properties,
      polygonsOf(geometry).map((shape) => ({ shape, ...boundsOf(shape[0] ?? []) })),
    ]),
    coast: coast.coordinates.map((shape) => ({ shape, ...boundsOf(shape) })),
    borders: borders.coordinates.map((shape) => ({ shape, ...boundsOf(shape) })),
  }),
);

const polygonsOf = (area: Polygon | MultiPolygon): Position[][][] =>
  area.type === 'Polygon' ? [area.coordinates] : area.coordinates;

function boundsOf(line: readonly Position[]): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = 0, lat = 0] of line) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return { west, south, east, north };
}

/** The basemap without what lies far outside the box: near views need a tenth of the fine one. */
export function groundInView(
  basemap: Basemap,
  projection: GeoProjection,
  viewport: Viewport,
): Pick<Basemap, 'countries' | 'coast' | 'borders'> {
  const seen = seenBounds(projection, viewport);
  if (!seen) return basemap;
  const parts = partsOf(basemap);
  const lines = (all: readonly Part<Position[]>[]): MultiLineString => ({
    type: 'MultiLineString',
    coordinates: all.filter((part) => isSeen(part, seen)).map(({ shape }) => shape),
  });
  const features = parts.countries.flatMap(([properties, polygons]): CountryFeature[] => {
    const coordinates = polygons.filter((part) => isSeen(part, seen)).map(({ shape }) => shape);
    if (coordinates.length === 0) return [];
    return [{ type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates } }];
  });
  return {
    countries: { type: 'FeatureCollection', features },
    coast: lines(parts.coast),
    borders: lines(parts.borders),
  };
}

/** Null when the box shows the edge of the world, a pole or half of it: then all of it is drawn. */
function seenBounds(projection: GeoProjection, { width, height }: Viewport): Bounds | null {
  const [middle] = projection.invert?.([width / 2, height / 2]) ?? [];
  if (middle === undefined) return null;
  const places: Position[] = [];
  for (let i = 0; i < lookouts * lookouts; i++) {
    const x = (width * (i % lookouts)) / (lookouts - 1);
    const y = (height * Math.floor(i / lookouts)) / (lookouts - 1);
    const place = projection.invert?.([x, y]);
    const back = place && projection(place);
    if (!place || !back || !(Math.hypot(back[0] - x, back[1] - y) < tolerance)) return null;
    const around = ((place[0] - middle + 540) % 360) - 180;
    places.push([middle + around, place[1]]);
  }
  const { west, south, east, north } = boundsOf(places);
  if (east - west > 170 || north > 80 || south < -80) return null;
  return {
    west: west - margin,
    south: south - margin,
    east: east + margin,
    north: north + margin,
  };
}

function isSeen(part: Bounds, seen: Bounds): boolean {
  if (part.south > seen.north || part.north < seen.south) return false;
  return [-360, 0, 360].some(
    (turn) => part.west + turn <= seen.east && part.east + turn >= seen.west,
  );
}
