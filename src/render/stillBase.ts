import { type GeoPermissibleObjects, type GeoProjection, select } from 'd3';
import type { Basemap } from '../core/dataset/parseBasemap.ts';
import {
  equalEarthScale,
  mercatorScale,
  sheetMeridian,
} from '../core/geometry/cameraProjection.ts';
import { fineGraticule } from '../core/geometry/fineGraticule.ts';
import { remembered } from '../core/geometry/remembered.ts';
import type { ProjectionName, Viewport } from '../core/model/camera.ts';
import { groundInView } from './groundInView.ts';
import type { Tints } from './mapSurface.ts';
import type { Palette } from './palette.ts';
import { type PathOf, pathThrough } from './pathThrough.ts';

export interface StillBase {
  /** Draws the ground at one camera; `projection` is clipped to the box on the way. */
  draw(
    projection: GeoProjection,
    name: ProjectionName,
    viewport: Viewport,
    palette: Palette,
    tints: Tints,
  ): void;
}

interface GroundPart {
  readonly name: string;
  readonly d: string | null;
  readonly fill: string;
  readonly fillOpacity: number;
  readonly stroke: string;
  readonly width: number;
  readonly dash: string | null;
}

/** Zooms between which lines grow from their width in a world view to that in a near one, px. */
const lineZooms = { world: 1, near: 5 } as const;
const borderWidths = { world: 0.6, near: 1.1 } as const;
const sheetEdge = 0.9;
const gridWidth = 0.5;
/** From this zoom on the graticule has a line each 5 degrees. */
const fineGridZoom = 4;
const fineGrid = remembered(({ sheet }: Basemap) =>
  sheet ? fineGraticule(sheetMeridian - 180) : fineGraticule(-180, false),
);
/** The ground is drawn this far beyond the box, so that the edges of what is cut stay unseen, px. */
const overhang = 20;

/** The ground without WebGL: D3's drawing of the basemap, in attributes, so that a copy stands alone. */
export function createStillBase(parent: SVGElement, basemap: Basemap): StillBase {
  const layer = select(parent).append('g').attr('class', 'ground');
  return {
    draw(projection, name, viewport, palette, tints) {
      const { width, height } = viewport;
      projection.clipExtent([
        [-overhang, -overhang],
        [width + overhang, height + overhang],
      ]);
      layer
        .selectAll<SVGPathElement, GroundPart>('path')
        .data(groundParts(basemap, projection, name, viewport, palette, tints), (part) => part.name)
        .join('path')
        .attr('class', (part) => part.name)
        .attr('d', (part) => part.d)
        .attr('fill', (part) => part.fill)
        .attr('fill-opacity', (part) => (part.fillOpacity === 1 ? null : part.fillOpacity))
        .attr('stroke', (part) => part.stroke)
        .attr('stroke-width', (part) => (part.stroke === 'none' ? null : part.width))
        .attr('stroke-dasharray', (part) => part.dash)
        .attr('stroke-linejoin', 'round')
        .order();
    },
  };
}

function groundParts(
  basemap: Basemap,
  projection: GeoProjection,
  name: ProjectionName,
  viewport: Viewport,
  palette: Palette,
  tints: Tints,
): GroundPart[] {
  const path = pathThrough(projection);
  const zoom = zoomOf(projection, name);
  const border = between(
    borderWidths.world,
    borderWidths.near,
    lineZooms.world,
    lineZooms.near,
    zoom,
  );
  const sphere: GeoPermissibleObjects = { type: 'Sphere' };
  const grid = zoom < fineGridZoom ? basemap.graticule : fineGrid(basemap);
  const { disputed, mask } = basemap;
  const { countries, coast, borders } = groundInView(basemap, projection, viewport);
  const tinted = (how: 'market' | 'group'): GeoPermissibleObjects => ({
    type: 'FeatureCollection',
    features: countries.features.filter(({ properties }) => tints.get(properties.code) === how),
  });
  const dash = `${round(3.2 * 1.25 * border)} ${round(2.6 * 1.25 * border)}`;
  return [
    filled('page', `M0,0H${viewport.width}V${viewport.height}H0Z`, palette.page),
    area(path, 'sea', sphere, palette.sea),
    line(path, 'grid', grid, palette.seaLine, gridWidth),
    area(path, 'land', countries, palette.land),
    area(path, 'tint-group', tinted('group'), palette.tintGroup),
    area(path, 'tint', tinted('market'), palette.tint),
    ...mask.features.map((step, i) => ({
      ...area(path, `mask-${i}`, step, palette.land),
      fillOpacity: step.properties.opacity,
    })),
    line(path, 'coast', coast, palette.coast, round(0.8 * border)),
    line(path, 'border', borders, palette.border, round(border)),
    { ...line(path, 'disputed', disputed, palette.dispute, round(1.25 * border)), dash },
    line(path, 'edge', sphere, palette.border, sheetEdge),
  ];
}

const filled = (name: string, d: string | null, fill: string): GroundPart => ({
  name,
  d,
  fill,
  fillOpacity: 1,
  stroke: 'none',
  width: 0,
  dash: null,
});

const area = (path: PathOf, name: string, shape: GeoPermissibleObjects, fill: string) =>
  filled(name, path(shape), fill);

const line = (
  path: PathOf,
  name: string,
  shape: GeoPermissibleObjects,
  stroke: string,
  width: number,
): GroundPart => ({ ...filled(name, path(shape), 'none'), stroke, width });

/** MapLibre's zoom of a projection made for its camera; on the globe that at its middle's equator. */
function zoomOf(projection: GeoProjection, name: ProjectionName): number {
  const perUnit = name === 'flat' ? equalEarthScale(0) : mercatorScale(0);
  return Math.log2(projection.scale() / perUnit);
}

function between(from: number, to: number, low: number, high: number, value: number): number {
  return from + (to - from) * Math.max(0, Math.min(1, (value - low) / (high - low)));
}

const round = (value: number): number => Math.round(value * 100) / 100;
