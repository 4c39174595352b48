import type { Emphasis, FlowKind, VisibleFacility } from '../model/flow.ts';
import type { FacilityId, FlowId, MarketId, OrganisationId, PlaceId } from '../model/id.ts';
import type { State } from '../model/state.ts';
import type { FacilityKind } from '../model/thing.ts';
import type { Focus } from '../view/view.ts';
import type { Box } from './box.ts';
import type { Joint } from './joint.ts';

/** CSS pixels from the top left of the map's box. */
export type Point = readonly [x: number, y: number];

/** A head at the end of a line: `angle` in radians, 0 to the right, clockwise on screen. */
export interface Head {
  readonly kind: FlowKind;
  readonly tip: Point;
  readonly angle: number;
  /** Length in px, `max(7, 2 × width)`. */
  readonly length: number;
  /** Width of the line it sits on, px. */
  readonly width: number;
  /** An arrow without a fill: entries, and flows of which no quantity is known. */
  readonly open: boolean;
}

/** A mark across a line, with the line's angle in radians. */
export interface Cut {
  readonly at: Point;
  readonly angle: number;
}

/** One flow with finished numbers; a renderer computes nothing. */
export interface FlowShape {
  readonly id: FlowId;
  readonly kind: FlowKind;
  readonly state: State;
  readonly emphasis: Emphasis;
  readonly selected: boolean;
  /** The trimmed body, one piece unless the globe or the box hides a part of it. */
  readonly pieces: readonly (readonly Point[])[];
  /** Rays of a fan instead of one body; fading from 30 % of their way. */
  readonly fan: readonly (readonly [from: Point, to: Point])[];
  /** Of the solid body (or of the core of a band), px. */
  readonly width: number;
  /** Of the pale band of a capacity or target, px; null without one. */
  readonly band: number | null;
  /** Dash lengths in px, null for solid. */
  readonly dash: readonly number[] | null;
  /** How much of the body lies before its first drawn point, px: keeps the dashes still while the box moves. */
  readonly dashOffset: number;
  readonly head: Head | null;
  /** Middle of the clock of an overdue flow. */
  readonly clock: Point | null;
  /** Where the cut mark stands of a figure larger than the scale. */
  readonly cut: Cut | null;
  /** Where it may stand, best first: it goes where the figure has room. */
  readonly cuts: readonly Cut[];
}

export interface SymbolShape {
  readonly id: FacilityId;
  readonly kind: FacilityKind;
  readonly state: State;
  readonly emphasis: Emphasis;
  readonly at: Point;
  /** Where the place truly is, when the symbol is fanned out from it or stands out from a joint. */
  readonly leg: Point | null;
  /** It is one of a crowd that is open: each stands on its own leg. */
  readonly fanned: boolean;
  /** Others of its country are visible, which it joins as the map moves off: no ground draws it. */
  readonly joins: boolean;
  /** Side of the symbol, px. */
  readonly size: number;
  /** Outline of the ring of precision, null when it is not larger than the symbol. */
  readonly ring: readonly Point[] | null;
  /** The gate is not known, but the ring would be smaller than the symbol. */
  readonly soft: boolean;
  readonly selected: boolean;
}

/** Several facilities of one country that would cover each other: a disc with their number. */
export interface JointShape {
  /** Where it stands; no two joints share a place. */
  readonly id: PlaceId;
  readonly joint: Joint;
  /** Those of its facilities that are visible and have no symbol beside it, but for what is only raised, by state. */
  readonly members: readonly VisibleFacility[];
  /** Its name, which counts them. */
  readonly lines: readonly string[];
  /** The first of a rank that any of them has: operating before paused, overdue and ahead. */
  readonly state: State;
  /** The parts of them that the disc's own look leaves out: what is hollow, and what is neither. */
  readonly besides: { readonly hollow: number; readonly others: number };
  /** One of them is overdue. */
  readonly clock: boolean;
  readonly emphasis: Emphasis;
  readonly at: Point;
  /** Side of the disc, px. */
  readonly size: number;
}

/** What a press on a mark or a name leads to: a thing, or the facilities that share a symbol. */
export type Opens = Focus | { readonly kind: 'joint'; readonly id: PlaceId };

export interface AnchorShape {
  readonly id: MarketId | OrganisationId;
  /** The market that it stands for, or the organisation at whose seat flows start without a symbol. */
  readonly opens: Extract<Focus, { readonly kind: 'market' | 'organisation' }>;
  readonly at: Point;
  /** How far it stands from its place, px: a group's makes way for others. */
  readonly off: Point;
  readonly group: boolean;
  /** Radius, px. */
  readonly size: number;
  readonly emphasis: Emphasis;
  readonly selected: boolean;
}

export type LabelRole = 'selected' | 'facility' | 'flow' | 'country' | 'group' | 'sea';

/** Type of a label: px, CSS weight. */
export interface LabelType {
  readonly size: number;
  readonly weight: number;
  /** Space added after each letter. */
  readonly tracking: number;
  readonly italic: boolean;
  readonly lineHeight: number;
  /** Width of the stroke under the letters. */
  readonly halo: number;
}

/** A thin line between a mark and its name, px. */
export type Leader = readonly [from: Point, to: Point];

export interface LabelShape {
  readonly key: string;
  readonly role: LabelRole;
  /** What a click on it opens; null for a sea. */
  readonly opens: Opens | null;
  /** Hue of the flow it names, for role `flow`. */
  readonly hue: FlowKind | null;
  readonly emphasis: Emphasis;
  readonly lines: readonly string[];
  readonly type: LabelType;
  /** Baseline of the first line. */
  readonly at: Point;
  readonly align: 'start' | 'middle' | 'end';
  /** The room it takes up, px. */
  readonly box: Box;
  /** Leads to a name that stands far off its mark. */
  readonly leader: Leader | null;
  /** Which of its possible positions it took; it keeps it while it is free, so that nothing flickers. */
  readonly slot: number;
}

/** Everything that lies over the basemap at one camera, in drawing order within each list. */
export interface Scene {
  readonly flows: readonly FlowShape[];
  readonly symbols: readonly SymbolShape[];
  readonly joints: readonly JointShape[];
  readonly anchors: readonly AnchorShape[];
  readonly labels: readonly LabelShape[];
  /** Keys of the names that found no room. */
  readonly unnamed: ReadonlySet<string>;
  /** Largest-60 rule: how many flows are not drawn, and their part of all. */
  readonly undrawn: { readonly flows: number; readonly share: number };
}
