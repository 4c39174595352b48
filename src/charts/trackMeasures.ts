/** The measures of a track, px: where the axis lies and how high bars may be. */
export interface TrackMeasures {
  readonly height: number;
  readonly axis: number;
  readonly up: number;
  readonly down: number;
  /** Free at both ends, so that the thumbs stay whole. */
  readonly inset: number;
}

export const deskTrack: TrackMeasures = { height: 92, axis: 51, up: 44, down: 14, inset: 9 };
export const phoneTrack: TrackMeasures = { height: 64, axis: 27, up: 20, down: 9, inset: 9 };
