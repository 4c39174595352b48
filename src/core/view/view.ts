import type { Camera, ProjectionName } from '../model/camera.ts';
import type { Day } from '../model/day.ts';
import type { FacilityId, FlowId, MarketId, OrganisationId, RelationshipId } from '../model/id.ts';

export const modes = ['at', 'during', 'upto'] as const;
export type Mode = (typeof modes)[number];

/** A moment as the reader meant it: `latest` follows new data, a month stays a month. */
export type TimePoint =
  | { readonly at: 'day'; readonly day: Day }
  | { readonly at: 'month'; readonly year: number; readonly month: number }
  | { readonly at: 'year'; readonly year: number }
  | { readonly at: 'earliest' }
  | { readonly at: 'latest' };

/** A day, month or year; what it stands for ends with its last day. */
export type DatePoint = Exclude<TimePoint, { readonly at: 'earliest' | 'latest' }>;

/** The day whose knowledge is shown, as the reader meant it; `latest` follows new data. */
export type KnownPoint = DatePoint | { readonly at: 'latest' };

/** In `at` and `upto` the end counts alone; `from` is kept so that changing the mode loses nothing. */
export interface TimeChoice {
  readonly from: TimePoint;
  readonly to: TimePoint;
}

/** The thing or flow that is open; its kind stands in the link, so that no table is needed to write one. */
export type Focus =
  | { readonly kind: 'facility'; readonly id: FacilityId }
  | { readonly kind: 'organisation'; readonly id: OrganisationId }
  | { readonly kind: 'market'; readonly id: MarketId }
  | { readonly kind: 'relationship'; readonly id: RelationshipId }
  | { readonly kind: 'flow'; readonly id: FlowId };

export const tabs = ['map', 'table', 'promises'] as const;
export type Tab = (typeof tabs)[number];

/** The columns of the table of promises that its rows can stand in the order of. */
export const sortColumns = ['what', 'who', 'said', 'due', 'outcome', 'sources'] as const;
export type SortColumn = (typeof sortColumns)[number];

export interface Sort {
  readonly column: SortColumn;
  readonly direction: 'asc' | 'desc';
}

/** What the view is compared with: itself, as less or more was known. */
export interface Comparison {
  readonly known: DatePoint;
}

export const comparisonForms = ['change'] as const;
/** `change`: what was learned between the two days of knowledge. */
export type ComparisonForm = (typeof comparisonForms)[number];

export const themes = ['auto', 'light', 'dark', 'contrast'] as const;
export type ThemeChoice = (typeof themes)[number];

export const motions = ['auto', 'off'] as const;
export type MotionChoice = (typeof motions)[number];

export const speeds = [0.5, 1, 2, 4] as const;
export type Speed = (typeof speeds)[number];

/** Everything that a link must reproduce. Replaced whole by the named transitions. */
export interface View {
  readonly time: TimeChoice;
  readonly mode: Mode;
  readonly known: KnownPoint;
  readonly projection: ProjectionName;
  /** Null: the whole sheet, whatever the box. */
  readonly camera: Camera | null;
  readonly focus: Focus | null;
  readonly tab: Tab;
  /** The order of the promises. */
  readonly sort: Sort;
  readonly compare: Comparison | null;
  readonly comparedAs: ComparisonForm | null;
  readonly theme: ThemeChoice;
  readonly motion: MotionChoice;
  readonly play: boolean;
  readonly speed: Speed;
  /** Keys of a link that this version gives no meaning to; kept and written back untouched. */
  readonly others: readonly (readonly [key: string, value: string])[];
}
