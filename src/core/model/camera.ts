export const projections = ['flat', 'globe', 'mercator'] as const;
export type ProjectionName = (typeof projections)[number];

/** Where the reader looks; zoom is MapLibre's (the world is 512 px wide at 0), bearing in degrees clockwise. */
export interface Camera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
  readonly bearing: number;
}

/** The map's box in CSS pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}
