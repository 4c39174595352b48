import { type LayerSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { projections } from '../../src/core/model/camera.ts';
import { paintChanges } from '../../src/map/paintChanges.ts';
import { styleOf } from '../../src/map/style.ts';
import { dark, light, palettes } from '../../src/render/palette.ts';

const data = {
  ground: 'ground://basemap?url=here',
  things: { type: 'FeatureCollection' as const, features: [] },
};
const all = Object.values(palettes).flatMap((palette) =>
  projections.map((projection) => styleOf(palette, projection, data)),
);

describe.each(Object.entries(palettes))('the %s style', (_, palette) => {
  test.each(projections)('is one that MapLibre understands, %s', (projection) => {
    expect(validateStyleMin(styleOf(palette, projection, data))).toEqual([]);
  });
});

describe('every style', () => {
  test('asks nobody for fonts, pictures or tiles', () => {
    for (const style of all) {
      expect(style).not.toHaveProperty('glyphs');
      expect(style).not.toHaveProperty('sprite');
      expect(Object.values(style.sources).map(({ type }) => type)).toEqual(['geojson', 'geojson']);
    }
  });

  test('gives no area an outline, which would draw disputed borders as settled ones', () => {
    for (const { layers } of all) {
      for (const layer of layers.filter(({ type }) => type === 'fill')) {
        expect(layer.paint).toMatchObject({ 'fill-antialias': false });
        expect(layer.paint).not.toHaveProperty('fill-outline-color');
      }
    }
  });

  test('has the patch without tint over the countries and under all borders, and things on top', () => {
    for (const { layers } of all) {
      expect(layers.map(({ id }) => id)).toEqual([
        'background',
        'sheet',
        'graticule',
        'fine-graticule',
        'country',
        'mask',
        'coast',
        'border',
        'disputed',
        'sheet-edge',
        'ring',
        'ring-edge',
        'soft',
        'anchor',
        'facility',
      ]);
    }
  });

  test('dashes the disputed borders and no other line of the ground', () => {
    for (const { layers } of all) {
      const ground = layers.filter((layer) => 'source' in layer && layer.source === 'ground');
      const dashed = ground.filter(({ paint }) => paint && 'line-dasharray' in paint);
      expect(dashed.map(({ id }) => id)).toEqual(['disputed']);
      expect(dashed[0]?.paint).toMatchObject({ 'line-dasharray': [3.2, 2.6] });
    }
  });

  test('hides a thing whose state nobody has set', () => {
    const hidden = ['coalesce', ['feature-state', 'opacity'], 0];
    for (const { layers } of all) {
      const paint = (id: string) => layers.find((layer) => layer.id === id)?.paint;
      expect(paint('facility')).toMatchObject({ 'icon-opacity': hidden });
      expect(paint('anchor')).toMatchObject({
        'circle-opacity': hidden,
        'circle-stroke-opacity': hidden,
      });
    }
  });

  test('has the page round the flat sheet, and sea all round the other maps', () => {
    const backgrounds = projections.map(
      (projection) => styleOf(light, projection, data).layers[0]?.paint,
    );
    expect(backgrounds).toEqual([
      { 'background-color': light.page },
      { 'background-color': light.sea },
      { 'background-color': light.sea },
    ]);
  });
});

describe('the paint that differs', () => {
  test.each(projections)('turns the light style into the dark one, %s', (projection) => {
    const before = structuredClone(styleOf(light, projection, data));
    const after = styleOf(dark, projection, data);
    const byId = new Map<string, LayerSpecification>(before.layers.map((one) => [one.id, one]));
    for (const { layer, property, value } of paintChanges(before, after)) {
      Object.assign(byId.get(layer)?.paint ?? {}, { [property]: value });
    }
    expect(before).toEqual(after);
  });

  test('is none between a style and itself', () => {
    expect(paintChanges(styleOf(dark, 'flat', data), styleOf(dark, 'flat', data))).toEqual([]);
  });
});
