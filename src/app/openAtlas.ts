import type { StoreApi } from 'zustand/vanilla';
import { parseAtlas } from '../core/dataset/parseAtlas.ts';
import { drawnInBox } from '../core/geometry/drawnInBox.ts';
import type { Opens } from '../core/geometry/scene.ts';
import type { Atlas } from '../core/model/atlas.ts';
import type { Focus } from '../core/view/view.ts';
import type { Readiness } from '../effects/readiness.ts';
import { createMessages } from '../messages/messages.ts';
import { palettes, type ThemeName } from '../render/palette.ts';
import { type AtlasStore, type Transition, updateSession } from '../store/atlasStore.ts';
import { flowName } from '../ui/flowName.ts';
import { jointName } from '../ui/jointName.ts';
import { legendContent } from '../ui/legendContent.ts';
import { renderShell } from '../ui/renderShell.tsx';
import { sceneWords } from '../ui/sceneWords.ts';
import type { MapStatus } from '../ui/shellProps.ts';
import { type BasemapLoader, basemapUrl, createBasemapLoader } from './basemapLoader.ts';
import { fetchParsed, problemWords } from './fetchParsed.ts';
import { createMapController, type MapController } from './mapController.ts';
import type { DrawnPicture } from './mapHost.ts';
import { mapStatusOf } from './mapStatusOf.ts';
import { createMeasure } from './measureText.ts';
import { openFocus, sameFocus } from './openFocus.ts';
import { playWhenAsked } from './playWhenAsked.ts';
import { watchPointer } from './watchPointer.ts';

/** What the reader's system asks for. */
export interface Preferences {
  readonly dark: boolean;
  readonly contrast: boolean;
  readonly still: boolean;
}

export interface AtlasSetting {
  readonly root: HTMLElement;
  readonly store: AtlasStore;
  readonly status: StoreApi<MapStatus>;
  readonly readiness: Readiness;
  readonly dispatch: (transition: Transition, mark?: 'push' | 'replace') => void;
  /** Kept up to date by the mount. */
  readonly preferences: Preferences;
  readonly language: string;
  readonly base: URL;
  readonly signal: AbortSignal;
  /** Takes what has to be called when colours or the wish for motion have changed. */
  readonly onRestyle: (restyle: () => void) => void;
}

/** Loads the data, builds the panels at once and the map when its ground is there. */
export async function openAtlas(setting: AtlasSetting): Promise<void> {
  const { store, signal, base, readiness, dispatch } = setting;
  const loadBasemap = createBasemapLoader(base, signal);
  // Asked for before the data has come, so that the two travel together; a failure is met later.
  loadBasemap('flat', '110m').catch(() => undefined);
  applyTheme(setting);
  const atlas = await fetchParsed(new URL('data/atlas.json', base), parseAtlas, signal);
  signal.throwIfAborted();

  let map: MapController | null = null;
  const slot = await openPanels(setting, atlas, () => map);
  playWhenAsked(setting.root.ownerDocument, { store, atlas, dispatch, signal });
  setting.onRestyle(() => {
    applyTheme(setting);
    map?.restyle();
  });
  awaitFonts(setting);
  try {
    map = await openMap(setting, atlas, slot, loadBasemap);
    readiness.done('data');
  } catch (error) {
    signal.throwIfAborted();
    sayNoMap(setting, error);
  }
  loadEvidence(setting);
}

/** Builds everything but the map, and gives the element that will hold it. */
function openPanels(
  setting: AtlasSetting,
  atlas: Atlas,
  map: () => MapController | null,
): Promise<HTMLElement> {
  const { root, store, status, language, base, dispatch, signal } = setting;
  return new Promise((resolve) => {
    const close = renderShell(root, {
      store,
      atlas,
      language,
      base,
      status,
      dispatch,
      mapSlot: resolve,
      onZoom: (steps) => map()?.zoomBy(steps),
      onWhole: () => map()?.showWhole(),
      onHover: (hover) => updateSession(store, { hover }),
      onRaise: (raised) => updateSession(store, { raised }),
      onDots: (dots) => updateSession(store, { dots }),
      onLoop: (loop) => updateSession(store, { loop }),
    });
    signal.addEventListener('abort', close);
  });
}

/** The faces that the first picture uses; asked for by name, since none is until it is laid out. */
const faces = ['400 13px', '500 13px', '600 13px', 'italic 400 13px'];

function awaitFonts({ root, readiness }: AtlasSetting): void {
  readiness.wait('fonts');
  const { fonts } = root.ownerDocument;
  // A font that does not come is replaced by another one: no reason to wait for ever.
  Promise.allSettled(faces.map((face) => fonts.load(`${face} "Noto Sans"`))).then(
    () => readiness.done('fonts'),
    () => undefined,
  );
}

/** No map: the panels that are there already go on without it. */
function sayNoMap({ status, readiness, language }: AtlasSetting, error: unknown): void {
  const messages = createMessages(language);
  const problem = problemWords(error, messages);
  status.setState({ problem: messages.text('status.nomap', { problem }) });
  readiness.fail();
}

/** Most pictures leave the key as it is: then nothing is said, and nothing rendered. */
function tellKey(status: StoreApi<MapStatus>, { scene, visible, viewport }: DrawnPicture): void {
  const legend = legendContent(drawnInBox(scene, viewport), visible.flows);
  if (JSON.stringify(legend) !== JSON.stringify(status.getState().legend)) {
    status.setState({ legend });
  }
}

async function openMap(
  setting: AtlasSetting,
  atlas: Atlas,
  slot: HTMLElement,
  loadBasemap: BasemapLoader,
): Promise<MapController> {
  const { store, status, dispatch, readiness, signal, preferences } = setting;
  const messages = createMessages(setting.language);
  const hover = (focus: Focus | null) => {
    if (!sameFocus(focus, store.getState().session.hover)) updateSession(store, { hover: focus });
  };
  const open = (focus: Focus | null) => openFocus(focus, dispatch);
  let drawn: MapController | null = null;
  slot.setAttribute('role', 'region');
  slot.setAttribute('aria-label', messages.text('map.region'));
  const map = await createMapController({
    hover,
    open,
    slot,
    atlas,
    store,
    loadBasemap,
    basemapUrl: (cut, detail) => basemapUrl(setting.base, cut, detail),
    readiness,
    signal,
    dispatch,
    name: messages.text('map.keys'),
    flowsName: messages.text('map.flows'),
    words: sceneWords(atlas, messages),
    measure: createMeasure(slot.ownerDocument, () => drawn?.restyle(), signal),
    jointName: (joint) => jointName(joint, messages),
    nameOf: (flow) => flowName(atlas, flow, messages),
    palette: () => palettes[themeOf(setting)],
    reducedMotion: () => preferences.still || store.getState().view.motion === 'off',
    drawn: (picture) => {
      status.setState(mapStatusOf(picture));
      if (picture.moving) return;
      tellKey(status, picture);
      // Whoever tells what is in the box does not do so in every frame.
      const { scene, viewport } = picture;
      status.setState({ rested: { scene, viewport } });
    },
    fellBack: (lost) => status.setState({ lost }),
  });
  const press = (found: Opens | null) =>
    found?.kind === 'joint' ? map.part(found.id) : open(found);
  drawn = map;
  watchPointer(slot, { picture: map.picture, hover, open: press }, signal);
  store.subscribe(({ view }, { view: before }) => {
    // What was opened is selected now, and rows may have gone; raised is only what the pointer or the focus is still on.
    const isBeside = view.tab === before.tab && view.compare === before.compare;
    if (view.focus !== before.focus || !isBeside) hover(null);
    if (view.theme === before.theme && view.motion === before.motion) return;
    applyTheme(setting);
    map.restyle();
  });
  return map;
}

function loadEvidence({ store, status, base, signal }: AtlasSetting): void {
  // What reads it travels beside it: the picture waits for neither.
  const reader = import('../core/dataset/parseEvidence.ts').then((module) => module.parseEvidence);
  fetchParsed(new URL('data/evidence.json', base), reader, signal).then(
    (evidence) => updateSession(store, { evidence }),
    () => {
      if (!signal.aborted) status.setState({ evidenceFailed: true });
    },
  );
}

/** The theme on screen: the reader's own choice, or what the system asks for. */
function themeOf({ store, preferences }: Pick<AtlasSetting, 'store' | 'preferences'>): ThemeName {
  const { theme } = store.getState().view;
  if (theme !== 'auto') return theme;
  if (preferences.contrast) return 'contrast';
  return preferences.dark ? 'dark' : 'light';
}

function applyTheme(setting: AtlasSetting): void {
  setting.root.dataset.theme = themeOf(setting);
  const still = setting.preferences.still || setting.store.getState().view.motion === 'off';
  setting.root.dataset.motion = still ? 'off' : 'on';
}
