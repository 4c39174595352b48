import type { FeatureCollection, Geometry } from 'geojson';
import type { When } from './whenOf.ts';

interface OpenFeature<Shape extends Geometry | null, Properties> {
  readonly geometry: Shape;
  readonly properties: Properties;
  /** Null for what has no time of its own. */
  readonly when: When | null;
}

/** What is published on a map; each feature bears the id of its thing, as its own id and as a property. */
export const openFeatures = <
  Shape extends Geometry | null,
  Properties extends { readonly id: string },
>(
  features: readonly OpenFeature<Shape, Properties>[],
): FeatureCollection<Shape, Properties> => ({
  type: 'FeatureCollection',
  features: features.map(({ geometry, properties, when }) => ({
    type: 'Feature',
    id: properties.id,
    geometry,
    properties,
    ...(when === null ? {} : { when }),
  })),
});
