import { type GeoProjection, select } from 'd3';
import type { Basemap } from '../core/dataset/parseBasemap.ts';
import {
  equalEarthScale,
  mercatorScale,
  sheetMeridian,
} from '../core/geometry/cameraProjection.ts';
import { fineGraticule } from '../core/geometry/fineGraticule.ts';
import type { ProjectionName, Viewport } from '../core/model/camera.ts';
import type { CountryCode } from '../core/model/id.ts';
import { remembered } from '../core/remembered.ts';
import { groundInView } from './groundInView.ts';
import type { Tints } from './mapSurface.ts';
import type { Palette } from './palette.ts';
import { pathThrough } from './pathThrough.ts';

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
  let seen: { readonly sight: string; readonly outlines: Outlines } | null = null;
  return {
    draw(projection, name, viewport, palette, tints) {
      const { width, height } = viewport;
      projection.clipExtent([
        [-overhang, -overhang],
        [width + overhang, height + overhang],
      ]);
      // A step in time or another theme changes colours alone: the outlines are the dear part.
      const eye = [projection.rotate(), projection.scale(), projection.translate()];
      const sight = JSON.stringify([name, ...eye, projection.angle(), width, height]);
      if (seen?.sight !== sight) {
        seen = { sight, outlines: outlinesOf(basemap, projection, name, viewport) };
      }
      layer
        .selectAll<SVGPathElement, GroundPart>('path')
        .data(groundParts(seen.outlines, viewport, palette, tints), (part) => part.name)
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

/** All that lies on the ground as path text, at one camera. */
interface Outlines {
  readonly zoom: number;
  readonly sphere: string | null;
  readonly grid: string | null;
  /** Those in view. */
  readonly countries: readonly (readonly [code: CountryCode, d: string])[];
  readonly masks: readonly { readonly d: string | null; readonly opacity: number }[];
  readonly coast: string | null;
  readonly borders: string | null;
  readonly disputed: string | null;
}

function outlinesOf(
  basemap: Basemap,
  projection: GeoProjection,
  name: ProjectionName,
  viewport: Viewport,
): Outlines {
  const path = pathThrough(projection);
  const zoom = zoomOf(projection, name);
  const { countries, coast, borders } = groundInView(basemap, projection, viewport);
  return {
    zoom,
    sphere: path({ type: 'Sphere' }),
    grid: path(zoom < fineGridZoom ? basemap.graticule : fineGrid(basemap)),
    countries: countries.features.map((one) => [one.properties.code, path(one) ?? '']),
    masks: basemap.mask.features.map((step) => ({
      d: path(step),
      opacity: step.properties.opacity,
    })),
    coast: path(coast),
    borders: path(borders),
    disputed: path(basemap.disputed),
  };
}

function groundParts(
  outlines: Outlines,
  viewport: Viewport,
  palette: Palette,
  tints: Tints,
): GroundPart[] {
  const { zoom, countries } = outlines;
  const border = between(
    borderWidths.world,
    borderWidths.near,
    lineZooms.world,
    lineZooms.near,
    zoom,
  );
  const tinted = (how: 'market' | 'group'): string =>
    countries.map(([code, d]) => (tints.get(code) === how ? d : '')).join('');
  const dash = `${round(3.2 * 1.25 * border)} ${round(2.6 * 1.25 * border)}`;
  return [
    filled('page', `M0,0H${viewport.width}V${viewport.height}H0Z`, palette.page),
    filled('sea', outlines.sphere, palette.sea),
    line('grid', outlines.grid, palette.seaLine, gridWidth),
    filled('land', countries.map(([, d]) => d).join(''), palette.land),
    filled('tint-group', tinted('group'), palette.tintGroup),
    filled('tint', tinted('market'), palette.tint),
    ...outlines.masks.map(({ d, opacity }, i) => ({
      ...filled(`mask-${i}`, d, palette.land),
      fillOpacity: opacity,
    })),
    line('coast', outlines.coast, palette.coast, round(0.8 * border)),
    line('border', outlines.borders, palette.border, round(border)),
    { ...line('disputed', outlines.disputed, palette.dispute, round(1.25 * border)), dash },
    line('edge', outlines.sphere, palette.border, sheetEdge),
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

const line = (name: string, d: string | null, stroke: string, width: number): GroundPart => ({
  ...filled(name, d, 'none'),
  stroke,
  width,
});

/** MapLibre's zoom of a projection made for its camera; on the globe that at its middle's equator. */
function zoomOf(projection: GeoProjection, name: ProjectionName): number {
  const perUnit = name === 'flat' ? equalEarthScale(0) : mercatorScale(0);
  return Math.log2(projection.scale() / perUnit);
}

function between(from: number, to: number, low: number, high: number, value: number): number {
  return from + (to - from) * Math.max(0, Math.min(1, (value - low) / (high - low)));
}

const round = (value: number): number => Math.round(value * 100) / 100;
