// What only answers the reader's hand is a file of its own, which the first picture does not wait for.
export { jointCamera } from '../core/geometry/jointCamera.ts';
export { createMapPointer } from './mapPointer.ts';
export { watchPlayback } from './playback.ts';
