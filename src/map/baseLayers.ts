import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { ProjectionName } from '../core/model/camera.ts';
import type { Palette } from '../render/palette.ts';

/** What a feature of the ground is; layers pick theirs by it. */
export type GroundPart =
  | 'sheet'
  | 'country'
  | 'mask'
  | 'graticule'
  | 'fine-graticule'
  | 'coast'
  | 'border'
  | 'disputed';

export const groundSource = 'ground';

/** Zooms between which lines grow from their width on the world to that of a near view. */
const world = 1;
const near = 5;

/** From here on the graticule has a line every 5° instead of every 30°. */
const fineGridZoom = 4;

const px = (onWorld: number, whenNear: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  world,
  onWorld,
  near,
  whenNear,
];

const border = { onWorld: 0.6, whenNear: 1.1 };
const borderTimes = (factor: number): ExpressionSpecification =>
  px(border.onWorld * factor, border.whenNear * factor);

const landColour = (palette: Palette): ExpressionSpecification => [
  'match',
  ['coalesce', ['feature-state', 'tint'], 'none'],
  'market',
  palette.tint,
  'group',
  palette.tintGroup,
  palette.land,
];

const only = (part: GroundPart): ExpressionSpecification => ['==', ['get', 'part'], part];

const area = (
  part: GroundPart,
  paint: Extract<LayerSpecification, { type: 'fill' }>['paint'],
): LayerSpecification => ({
  id: part,
  type: 'fill',
  source: groundSource,
  filter: only(part),
  // Its outline would draw every country's border as settled, disputed ones too.
  paint: { 'fill-antialias': false, ...paint },
});

const line = (
  id: string,
  part: GroundPart,
  paint: Extract<LayerSpecification, { type: 'line' }>['paint'],
): LayerSpecification => ({
  id,
  type: 'line',
  source: groundSource,
  filter: only(part),
  layout: { 'line-join': 'round' },
  ...(paint ? { paint } : {}),
});

/** Sea, land and the lines on it, lowest first. Only the flat sheet has an outline to be inside of. */
export const baseLayers = (palette: Palette, projection: ProjectionName): LayerSpecification[] => [
  {
    id: 'background',
    type: 'background',
    paint: { 'background-color': projection === 'flat' ? palette.page : palette.sea },
  },
  area('sheet', { 'fill-color': palette.sea }),
  {
    ...line('graticule', 'graticule', { 'line-color': palette.seaLine, 'line-width': 0.5 }),
    maxzoom: fineGridZoom,
  },
  {
    ...line('fine-graticule', 'fine-graticule', {
      'line-color': palette.seaLine,
      'line-width': 0.5,
    }),
    minzoom: fineGridZoom,
  },
  area('country', { 'fill-color': landColour(palette) }),
  area('mask', { 'fill-color': palette.land, 'fill-opacity': ['get', 'opacity'] }),
  line('coast', 'coast', { 'line-color': palette.coast, 'line-width': borderTimes(0.8) }),
  line('border', 'border', { 'line-color': palette.border, 'line-width': borderTimes(1) }),
  line('disputed', 'disputed', {
    'line-color': palette.dispute,
    'line-width': borderTimes(1.25),
    'line-dasharray': [3.2, 2.6],
  }),
  line('sheet-edge', 'sheet', { 'line-color': palette.border, 'line-width': 0.9 }),
];
