import { pairs } from 'd3';
import type { FeatureCollection, LineString, MultiLineString, Point, Position } from 'geojson';
import type { TableTexts } from '../../../src/build/tables/tableTexts.ts';
import { builtJson } from '../builtFiles.ts';

interface Living {
  readonly kind: string;
  readonly states: readonly { state: string; from: string | null; to: string | null }[];
}

/** The flows as they are published. */
export const flows = (texts: TableTexts) =>
  builtJson<FeatureCollection<LineString | MultiLineString | null, Living>>(
    texts,
    'data/flows.geojson',
  ).features;

const facilities = (texts: TableTexts) =>
  builtJson<FeatureCollection<Point | null, Living>>(texts, 'data/facilities.geojson').features;

/** The markets' anchors, by id. */
export const anchors = (texts: TableTexts) =>
  new Map(
    builtJson<FeatureCollection<Point>>(texts, 'data/markets.geojson').features.map(
      ({ id, geometry }) => [id, geometry.coordinates],
    ),
  );

export const flow = (texts: TableTexts, id: string) => flows(texts).find((one) => one.id === id);
export const facility = (texts: TableTexts, id: string) =>
  facilities(texts).find((one) => one.id === id);

/** The drawn parts of a flow; none where it has no line. */
export const parts = (texts: TableTexts, id: string): readonly Position[][] => {
  const geometry = flow(texts, id)?.geometry ?? null;
  if (geometry === null) return [];
  return geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
};

/** First and last point of what is drawn. */
export const endsOf = (texts: TableTexts, id: string) => {
  const line = parts(texts, id).flat();
  return [line[0], line.at(-1)];
};

/** Degrees of longitude between neighbouring points, at most. */
export const widestStep = (texts: TableTexts, id: string): number =>
  Math.max(
    ...parts(texts, id).flatMap((part) =>
      pairs(part).map(([[from = Number.NaN], [to = Number.NaN]]) => Math.abs(to - from)),
    ),
  );
