// What moves is a file of its own, which the first picture does not wait for: nothing in it moves.
export { createDotLayer } from './dots.ts';
export { flowTransitions } from './flowTransitions.ts';
