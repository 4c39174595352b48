import type { Claim } from './claim.ts';
import type {
  CountryCode,
  FacilityId,
  FlowId,
  MarketId,
  OrganisationId,
  PlaceId,
  RelationshipId,
} from './id.ts';
import type { StateAt } from './state.ts';
import type { Facility, Market, Place, Relationship } from './thing.ts';

export const flowKinds = ['production', 'supply', 'domestic', 'export', 'entry', 'trade'] as const;
export type FlowKind = (typeof flowKinds)[number];

/** A plant as an end of a flow, with who ran it then; null where nobody is named. */
interface PlantEnd {
  readonly facility: FacilityId;
  readonly operator: OrganisationId | null;
}

/** Where a flow begins or ends. `country` is a facility known by country only: an open end at its anchor. */
export type FlowEnd =
  | ({ readonly at: 'facility'; readonly place: PlaceId } & PlantEnd)
  | { readonly at: 'seat'; readonly organisation: OrganisationId; readonly place: PlaceId }
  | { readonly at: 'market'; readonly market: MarketId }
  | ({ readonly at: 'country'; readonly country: CountryCode } & PlantEnd)
  | { readonly at: 'unnamed' };

/** A relationship as it can be drawn; its ends may differ in time, as a plant's place becomes known. */
export interface Flow {
  readonly id: FlowId;
  readonly kind: FlowKind;
  readonly relationship: RelationshipId;
}

export type Emphasis = 'normal' | 'raised' | 'quiet';

/** The figure that sets a flow's width, as claimed and by the year. */
export interface Quantity {
  readonly claim: Claim;
  readonly low: number;
  readonly high: number;
  /** `high` by the year in `unit`: what the width shows. */
  readonly perYear: number;
  readonly unit: 'units' | 'USD';
  /** Only something counted is drawn solid; a capacity or a target is a pale band. */
  readonly counted: boolean;
}

export interface VisibleFlow extends Flow {
  readonly state: StateAt;
  readonly tie: Relationship;
  readonly from: FlowEnd;
  readonly to: FlowEnd;
  readonly quantity: Quantity | null;
  readonly emphasis: Emphasis;
}

export interface VisibleFacility {
  readonly facility: Facility;
  readonly state: StateAt;
  /** Null while it is known by country only: listed, never drawn. */
  readonly place: Place | null;
  readonly country: CountryCode;
  readonly emphasis: Emphasis;
}

export interface VisibleMarket {
  readonly market: Market;
  /** Flows that end in it now, and the trade that starts there: an anchor and a name while there are any. */
  readonly flows: readonly FlowId[];
  /** Phones or a brand arrive in it; a country's trade figures alone give no tint. */
  readonly tinted: boolean;
}

/** Everything that is there at (T, X), before any zoom or limit. Names in table order. */
export interface VisibleAtlas {
  readonly facilities: readonly VisibleFacility[];
  readonly flows: readonly VisibleFlow[];
  readonly markets: readonly VisibleMarket[];
  /** Relationships that are no lines (owns, distributes for, home market), with their state. */
  readonly ties: readonly { readonly relationship: Relationship; readonly state: StateAt }[];
}
