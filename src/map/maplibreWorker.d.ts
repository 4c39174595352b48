declare module 'maplibre-gl/dist/maplibre-gl-worker.mjs' {
  import type { WorkerGlobalScopeInterface } from 'maplibre-gl';

  /** Starts itself in a worker's scope. The package has no types for this file. */
  const MapLibreWorker: new (self: WorkerGlobalScopeInterface) => object;
  // biome-ignore lint/style/noDefaultExport: the package has it so
  export default MapLibreWorker;
}
