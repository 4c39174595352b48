import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { nearestZoom } from '../core/geometry/limitCamera.ts';
import { anchorRadii, anchorRim, anchorZooms, nearZoom } from '../core/geometry/symbolSize.ts';
import type { Palette } from '../render/palette.ts';

/** What a feature among the things is; layers pick theirs by it. */
export type ThingPart = 'ring' | 'soft' | 'anchor' | 'facility';

export const thingSource = 'things';

/** Sizes of which every symbol has a picture. */
export const iconSizes = ['world', 'near'] as const;

/** A step in time changes only this: 0 hides a thing, less than 1 quiets it. */
const opacity: ExpressionSpecification = ['coalesce', ['feature-state', 'opacity'], 0];

const only = (part: ThingPart): ExpressionSpecification => ['==', ['get', 'part'], part];

const wash = 0.06;
const zooms = Array.from({ length: nearestZoom }, (_, index) => index + 1);

/**
 * Opacity from the zoom on at which a ring is larger than its symbol (its property `from`), or up to
 * there. Steps at whole zooms, for MapLibre reads an expression of feature and zoom once for each.
 */
const wherever = (ring: 'shows' | 'hides', factor: number): ExpressionSpecification => {
  const at = (zoom: number): ExpressionSpecification => [
    'case',
    [ring === 'shows' ? '<=' : '>', ['get', 'from'], zoom],
    ['*', factor, opacity],
    0,
  ];
  return ['step', ['zoom'], at(0), ...zooms.flatMap((zoom) => [zoom, at(zoom)])];
};

/** How much smaller MapLibre's circles look than they are told, px. */
const softened = 0.5;

const anchorRadius = (inset: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  anchorZooms.world,
  anchorRadii.world - inset,
  anchorZooms.near,
  anchorRadii.near - inset,
];

/** Rings of precision or their soft edges, the anchors of markets, and facilities, lowest first. */
export const thingLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: 'ring',
    type: 'fill',
    source: thingSource,
    filter: only('ring'),
    paint: {
      'fill-antialias': false,
      'fill-color': palette.ink,
      'fill-opacity': wherever('shows', wash),
    },
  },
  {
    id: 'ring-edge',
    type: 'line',
    source: thingSource,
    filter: only('ring'),
    paint: {
      'line-color': palette.ink,
      'line-width': 1,
      'line-dasharray': [1, 3],
      'line-opacity': wherever('shows', 1),
    },
  },
  {
    id: 'soft',
    type: 'circle',
    source: thingSource,
    filter: only('soft'),
    paint: {
      'circle-radius': ['step', ['zoom'], ['get', 'world'], nearZoom, ['get', 'near']],
      'circle-color': palette.ink,
      'circle-opacity': wherever('hides', wash),
    },
  },
  {
    id: 'anchor',
    type: 'circle',
    source: thingSource,
    filter: only('anchor'),
    paint: {
      // MapLibre strokes outside the circle, the drawing on its rim; and MapLibre softens edges inwards.
      'circle-radius': anchorRadius(anchorRim / 2 - softened),
      'circle-color': palette.land,
      'circle-opacity': opacity,
      'circle-stroke-width': anchorRim,
      'circle-stroke-color': palette.ink,
      'circle-stroke-opacity': opacity,
    },
  },
  {
    id: 'facility',
    type: 'symbol',
    source: thingSource,
    filter: only('facility'),
    layout: {
      // MapLibre chooses an icon once for each whole zoom, so nearZoom has to be one.
      'icon-image': [
        'step',
        ['zoom'],
        ['concat', ['get', 'icon'], '-world'],
        nearZoom,
        ['concat', ['get', 'icon'], '-near'],
      ],
      'icon-overlap': 'always',
      'icon-ignore-placement': true,
      'icon-padding': 0,
      'icon-rotation-alignment': 'viewport',
      'icon-pitch-alignment': 'viewport',
      'symbol-z-order': 'source',
    },
    paint: { 'icon-opacity': opacity },
  },
];
