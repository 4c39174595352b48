/** Why there is no live map: no graphics, no worker or no basemap, or the graphics went away. */
export type LiveMapFailure = 'graphics' | 'loading' | 'lost';

/** The live map cannot be had; the still one can. */
export class LiveMapError extends Error {
  readonly failure: LiveMapFailure;

  constructor(failure: LiveMapFailure, cause: unknown) {
    super(`No live map: ${failure}`, { cause });
    this.name = 'LiveMapError';
    this.failure = failure;
  }
}
