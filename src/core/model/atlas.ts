import type { Claim, ClaimLink, Evidence, ReasonedLink, Source } from './claim.ts';
import type { Day } from './day.ts';
import type {
  ClaimId,
  FacilityId,
  MarketId,
  OrganisationId,
  PlaceId,
  RelationshipId,
  SourceId,
  ThingId,
} from './id.ts';
import type { Facility, Market, Organisation, Place, Relationship } from './thing.ts';

/** All that the picture needs, indexed once. Maps keep the order of the tables. */
export interface Atlas {
  readonly organisations: ReadonlyMap<OrganisationId, Organisation>;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly facilities: ReadonlyMap<FacilityId, Facility>;
  readonly markets: ReadonlyMap<MarketId, Market>;
  readonly relationships: ReadonlyMap<RelationshipId, Relationship>;
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly claimsAbout: ReadonlyMap<ThingId, readonly Claim[]>;
  readonly linksTo: ReadonlyMap<ClaimId, readonly ClaimLink[]>;
  readonly linksFrom: ReadonlyMap<ClaimId, readonly ClaimLink[]>;
  /** The first reported day in the tables: before it nothing was known. */
  readonly firstReported: Day;
  /** The last reported day in the tables, never the clock. */
  readonly latest: Day;
  /** First day and last day of the track: 2010-01-01 to the last day that any claim speaks of. */
  readonly track: { readonly from: Day; readonly to: Day };
}

/** Sources and speakers of the claims; loads after the first picture. */
export interface EvidenceBook {
  readonly evidence: ReadonlyMap<ClaimId, Evidence>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** Of the data that it came with, as its description names it; null where that names none. */
  readonly version: string | null;
  /** Why claims are linked, by the claim that the link comes from; only where somebody wrote it. */
  readonly reasons: ReadonlyMap<ClaimId, readonly ReasonedLink[]>;
}
