import type { WorkerGlobalScopeInterface } from 'maplibre-gl';
import MapLibreWorker from 'maplibre-gl/dist/maplibre-gl-worker.mjs';
import { equalEarthSheet } from './equalEarthSheet.ts';
import { answerGround, groundScheme } from './groundProtocol.ts';

declare const self: WorkerGlobalScopeInterface;

/**
 * MapLibre's own worker with our sheet and our basemaps in it, as one file. `importScriptInWorkers`
 * would run our part through eval, which the page's Content-Security-Policy refuses.
 */
if (!(self.worker instanceof MapLibreWorker)) throw new Error('MapLibre did not start its worker');

self.setProjectionHandler((definition) => {
  if (definition !== equalEarthSheet.definition) throw new Error(`No projection ${definition}`);
  return equalEarthSheet.projection;
});
self.addProtocol(groundScheme, answerGround);
