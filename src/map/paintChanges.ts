import type { AllPaintProperties, StyleSpecification } from 'maplibre-gl';

type PaintName = keyof AllPaintProperties;

export interface PaintChange {
  readonly layer: string;
  readonly property: PaintName;
  readonly value: AllPaintProperties[PaintName];
}

/** What has to be painted anew when one of our styles follows another; their layers are the same. */
export const paintChanges = (
  before: StyleSpecification,
  after: StyleSpecification,
): PaintChange[] =>
  after.layers.flatMap((layer) => {
    const old = paintOf(before, layer.id);
    return Object.entries(layer.paint ?? {})
      .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(old[name as PaintName]))
      .map(([name, value]) => ({ layer: layer.id, property: name as PaintName, value }));
  });

const paintOf = (style: StyleSpecification, id: string): AllPaintProperties =>
  style.layers.find((layer) => layer.id === id)?.paint ?? {};
