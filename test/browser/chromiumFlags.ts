/**
 * How Chromium runs in tests and benchmarks: WebGL2 in software, the same on a machine with a
 * graphics card and one without. Without the two raster flags, SVG is rasterised through software
 * WebGL and one frame costs ten times as much; without `--use-angle` the console warns of stalls.
 */
export const chromiumFlags: readonly string[] = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-rasterization',
  '--disable-accelerated-2d-canvas',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Chromium refuses to run as root inside its own sandbox.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
