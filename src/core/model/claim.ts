import type { Day, Span } from './day.ts';
import type { ClaimId, MarketId, OrganisationId, PlaceId, SourceId, ThingId } from './id.ts';
import type { PropertyName, Unit } from './property.ts';

export const stages = [
  'announced',
  'contracted',
  'under_construction',
  'trial',
  'operating',
  'expanding',
  'suspended',
  'closing',
  'closed',
  'cancelled',
  'lapsed',
] as const;
export type Stage = (typeof stages)[number];

export const modalities = ['asserted', 'estimated', 'planned', 'forecast', 'denied'] as const;
export type Modality = (typeof modalities)[number];

export const qualifiers = ['about', 'more_than', 'up_to', 'since_at_least'] as const;
export type Qualifier = (typeof qualifiers)[number];

export const linkKinds = [
  'contradicts',
  'supersedes',
  'revises',
  'confirms',
  'fulfils',
  'fails',
  'repeats',
] as const;
export type LinkKind = (typeof linkKinds)[number];

export type ClaimValue =
  | { readonly form: 'stage'; readonly stage: Stage }
  | { readonly form: 'figure'; readonly low: number; readonly high: number; readonly unit: Unit }
  | { readonly form: 'place'; readonly place: PlaceId }
  | { readonly form: 'organisation'; readonly organisation: OrganisationId }
  | { readonly form: 'market'; readonly market: MarketId }
  | { readonly form: 'words' }
  | { readonly form: 'none' };

export interface Claim {
  readonly id: ClaimId;
  readonly about: ThingId;
  readonly property: PropertyName;
  readonly value: ClaimValue;
  readonly qualifier: Qualifier | null;
  /** Who counted what; figures of different bases are never one series. */
  readonly basis: string | null;
  /** When it is so in the world; for a plan, its target. An open end of a plan means no target. */
  readonly valid: Span;
  /** `valid` as the editors wrote it (EDTF), to be said in words. */
  readonly validText: string;
  /** `valid` is a rough date (EDTF `~`, `?` or `%`). */
  readonly validRough: boolean;
  readonly modality: Modality;
  /** When the public could know it. With an unknown report day, the earliest and the latest it can have been. */
  readonly reported: Span;
  readonly reportDayKnown: boolean;
  readonly withdrawn: Day | null;
}

export interface ClaimLink {
  readonly from: ClaimId;
  readonly to: ClaimId;
  readonly kind: LinkKind;
}

/** A link with what the editors say of it. */
export interface ReasonedLink extends ClaimLink {
  readonly why: string;
}

/** What arrives after the picture: where a claim can be read, who spoke, and how sure it is. */
export interface Evidence {
  /** What a claim in words says; the picture needs none of it. Null for every other form. */
  readonly words: string | null;
  readonly source: SourceId;
  readonly locator: string | null;
  /** An organisation's id where the speaker is one we hold, else the name as text. */
  readonly speaker: string | null;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly recorded: Day;
  readonly note: string | null;
}

export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly publisher: string;
  readonly author: string | null;
  readonly kind: string;
  /** Always http or https: the check refuses anything else. */
  readonly url: string | null;
  readonly archivedUrl: string | null;
  /** EDTF as written, or null when the page bears no date. */
  readonly published: string | null;
  readonly accessed: string;
  readonly language: string;
}
