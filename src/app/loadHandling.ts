type Handling = typeof import('./handling.ts');

let loaded: Promise<Handling> | null = null;

/** Loads what answers the reader's hand, once; a load that failed is tried again at the next call. */
export function loadHandling(): Promise<Handling> {
  loaded ??= import('./handling.ts').catch((error: unknown) => {
    loaded = null;
    throw error;
  });
  return loaded;
}
