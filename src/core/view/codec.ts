import { projections } from '../model/camera.ts';
import { readTime, writeTime } from '../time/timeKey.ts';
import { readCamera, writeCamera } from './cameraKey.ts';
import { defaultView } from './defaultView.ts';
import { readFocus, writeFocus } from './focusKey.ts';
import { type Mode, modes, motions, speeds, tabs, themes, type View } from './view.ts';

export type Pair = readonly [key: string, value: string];

/** One field of the view and its key in a link. The mode comes along: it decides what one date means. */
interface FieldCodec<Value> {
  readonly key: string;
  /** Undefined for a text that says nothing: the default holds. */
  readonly read: (text: string, mode: Mode) => Value | undefined;
  /** Null for what only the absence of the key can say. */
  readonly write: (value: Value, mode: Mode) => string | null;
}

type Field = Exclude<keyof View, 'others'>;

const versionKey = 'v';

function oneOf<Value extends string | number>(
  key: string,
  values: readonly Value[],
): FieldCodec<Value> {
  return {
    key,
    read: (text) => values.find((value) => String(value) === text),
    write: String,
  };
}

/** Every field of the view has its codec: one without does not compile. The order is that of a link. */
const codecs: { readonly [Name in Field]: FieldCodec<View[Name]> } = {
  time: {
    key: 'time',
    read: (text, mode) => readTime(text, mode) ?? undefined,
    write: writeTime,
  },
  mode: oneOf('mode', modes),
  projection: oneOf('proj', projections),
  camera: {
    key: 'map',
    read: (text) => readCamera(text) ?? undefined,
    write: (camera) => (camera === null ? null : writeCamera(camera)),
  },
  focus: {
    key: 'focus',
    read: (text) => readFocus(text) ?? undefined,
    write: (focus) => (focus === null ? null : writeFocus(focus)),
  },
  tab: oneOf('tab', tabs),
  theme: oneOf('theme', themes),
  motion: oneOf('motion', motions),
  play: {
    key: 'play',
    read: (text) => (text === '1' ? true : text === '0' ? false : undefined),
    write: (play) => (play ? '1' : '0'),
  },
  speed: oneOf('speed', speeds),
};

const fields = Object.keys(codecs) as Field[];
const ownKeys: ReadonlySet<string> = new Set([
  versionKey,
  ...fields.map((field) => codecs[field].key),
]);

/**
 * The view that a link asks for. Each key is judged on its own: a bad value falls back to the default
 * and never touches the others; of a key that stands twice the first counts. Keys without a meaning
 * here are kept in their order.
 */
export function readView(pairs: Iterable<Pair>): View {
  const texts = new Map<string, string>();
  const others: Pair[] = [];
  for (const [key, value] of pairs) {
    if (!ownKeys.has(key)) others.push([key, value]);
    else if (!texts.has(key)) texts.set(key, value);
  }
  const read = <Name extends Field>(field: Name, mode: Mode): View[Name] => {
    const codec: FieldCodec<View[Name]> = codecs[field];
    const text = texts.get(codec.key);
    const value = text === undefined ? undefined : codec.read(text, mode);
    return value === undefined ? defaultView[field] : value;
  };
  const mode = read('mode', defaultView.mode);
  return {
    time: read('time', mode),
    mode,
    projection: read('projection', mode),
    camera: read('camera', mode),
    focus: read('focus', mode),
    tab: read('tab', mode),
    theme: read('theme', mode),
    motion: read('motion', mode),
    play: read('play', mode),
    speed: read('speed', mode),
    others,
  };
}

/** The pairs of a link that reproduces `view`: what differs from the default, always in one order. */
export function writeView(view: View): readonly Pair[] {
  const write = <Name extends Field>(field: Name): readonly Pair[] => {
    const codec: FieldCodec<View[Name]> = codecs[field];
    const text = codec.write(view[field], view.mode);
    const isDefault = text === codec.write(defaultView[field], view.mode);
    return text === null || isDefault ? [] : [[codec.key, text]];
  };
  return [...fields.flatMap((field) => write(field)), ...view.others];
}
