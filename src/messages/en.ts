import { claims } from './en/claims.ts';
import { controls } from './en/controls.ts';
import { labels } from './en/labels.ts';
import { moments } from './en/moments.ts';
import { notices } from './en/notices.ts';
import { states } from './en/states.ts';
import { things } from './en/things.ts';
import type { Parts } from './parts.ts';

/** The English words that the first picture needs, as ICU messages; other languages have the same keys. */
export const en = {
  ...things,
  ...states,
  ...claims,
  ...controls,
  ...labels,
  ...moments,
  ...notices,
} as const;

export type MessageKey = keyof typeof en;
/** A message as it was written or, in a build, already parsed. */
export type Message = string | Parts;
export type Catalogue<Key extends string> = Readonly<Record<Key, Message>>;
