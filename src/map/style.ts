import type { FeatureCollection } from 'geojson';
import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { ProjectionName } from '../core/model/camera.ts';
import type { Palette } from '../render/palette.ts';
import { baseLayers, groundSource } from './baseLayers.ts';
import { equalEarthSheet } from './equalEarthSheet.ts';
import { thingLayers, thingSource } from './thingLayers.ts';

/** What MapLibre calls our projections. */
const projectionTypes: Readonly<Record<ProjectionName, string>> = {
  flat: equalEarthSheet.name,
  globe: 'globe',
  mercator: 'mercator',
};

export interface StyleData {
  /** Where the worker finds the ground (see `groundAddress`), or the ground itself. */
  readonly ground: string | FeatureCollection;
  readonly things: FeatureCollection;
}

/** Zoom after which MapLibre enlarges tiles: no coordinate that we have is finer. */
const finestTiles = 9;

const source = (
  data: string | FeatureCollection,
  promoteId: string,
): GeoJSONSourceSpecification => ({ type: 'geojson', data, promoteId, maxzoom: finestTiles });

/**
 * The whole style, as plain values. No fonts and no glyphs: every label is drawn over the map, where
 * one pass sees them all.
 */
export const styleOf = (
  palette: Palette,
  projection: ProjectionName,
  { ground, things }: StyleData,
): StyleSpecification => ({
  version: 8,
  projection: { type: projectionTypes[projection] },
  transition: { duration: 0, delay: 0 },
  sources: { [groundSource]: source(ground, 'code'), [thingSource]: source(things, 'key') },
  layers: [...baseLayers(palette, projection), ...thingLayers(palette)],
});
