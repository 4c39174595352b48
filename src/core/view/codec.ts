import { projections } from '../model/camera.ts';
import { readTime, writeTime, writeTimePoint } from '../time/timeKey.ts';
import { readCamera, writeCamera } from './cameraKey.ts';
import { defaultView } from './defaultView.ts';
import { readFocus, writeFocus } from './focusKey.ts';
import { readComparison, readKnown, writeComparison } from './knownKey.ts';
import { readSort, writeSort } from './sortKey.ts';
import {
  comparisonForms,
  type Mode,
  modes,
  motions,
  speeds,
  tabs,
  themes,
  type View,
} from './view.ts';

export type Pair = readonly [key: string, value: string];

/** One field of the view and its key in a link. The mode comes along: it decides what one date means. */
interface FieldCodec<Value> {
  readonly key: string;
  /** Undefined for a text that says nothing: the default holds. */
  readonly read: (text: string, mode: Mode) => Value | undefined;
  /** Null for what only the absence of the key can say. */
  readonly write: (value: Value, mode: Mode) => string | null;
  /** The key has values that only later versions understand: they are kept, not dropped. */
  readonly isOpen?: boolean;
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
  known: {
    key: 'known',
    read: (text) => readKnown(text) ?? undefined,
    write: writeTimePoint,
  },
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
  sort: {
    key: 'sort',
    read: (text) => readSort(text) ?? undefined,
    write: writeSort,
  },
  compare: {
    key: 'compare',
    read: (text) => readComparison(text) ?? undefined,
    write: (comparison) => (comparison === null ? null : writeComparison(comparison)),
    isOpen: true,
  },
  comparedAs: {
    key: 'as',
    read: (text) => comparisonForms.find((form) => form === text),
    write: (form) => form,
    isOpen: true,
  },
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

const openFields: readonly Field[] = fields.filter((field) => codecs[field].isOpen === true);

/** Whether a pair means nothing in this version, but may in a later one. */
function isForOthers([key, value]: Pair): boolean {
  if (!ownKeys.has(key)) return true;
  const field = openFields.find((name) => codecs[name].key === key);
  return field !== undefined && codecs[field].read(value, defaultView.mode) === undefined;
}

/**
 * The view that a link asks for. Each key is judged on its own: a bad value falls back to the default
 * and never touches the others; of a key that stands twice the first counts. Keys without a meaning
 * here are kept in their order.
 */
export function readView(pairs: Iterable<Pair>): View {
  const texts = new Map<string, string>();
  const others: Pair[] = [];
  for (const pair of pairs) {
    const [key, value] = pair;
    if (isForOthers(pair)) others.push([key, value]);
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
    known: read('known', mode),
    projection: read('projection', mode),
    camera: read('camera', mode),
    focus: read('focus', mode),
    tab: read('tab', mode),
    sort: read('sort', mode),
    compare: read('compare', mode),
    comparedAs: read('comparedAs', mode),
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
