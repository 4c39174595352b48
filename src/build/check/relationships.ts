import type { FacilityId, RelationshipId, ThingKind } from '../../core/model/id.ts';
import {
  type FacilityKind,
  facilityKinds,
  type Party,
  type Relationship,
  type RelationshipKind,
  relationshipKinds,
} from '../../core/model/thing.ts';
import { type Cell, readOneOf, readOptionalText } from '../tables/cell.ts';
import { type CellGetter, type CheckContext, readRows } from './rowCheck.ts';
import { anyThingUnreadable, idOf, kindOfThing, readReference } from './tableIndex.ts';

interface PartyRule {
  readonly from: readonly ThingKind[];
  readonly to: readonly ThingKind[];
  readonly toMayBeEmpty?: true;
  /** The kinds of facility that `via_facility` may be; none means that it stays empty. */
  readonly via: readonly FacilityKind[];
  readonly viaRequired?: true;
  /** One party may be on both ends: a brand that makes its own phones. */
  readonly toItself?: true;
}

/** Who may be tied to whom. */
const partyRules: Readonly<Record<RelationshipKind, PartyRule>> = {
  makes_for: {
    from: ['organisation'],
    to: ['organisation'],
    via: ['assembly', 'boards'],
    viaRequired: true,
    toItself: true,
  },
  supplies: {
    from: ['organisation', 'facility', 'market'],
    to: ['organisation', 'facility'],
    via: ['component', 'boards', 'assembly'],
  },
  distributes_for: { from: ['organisation'], to: ['organisation'], via: [] },
  owns: { from: ['organisation'], to: ['organisation'], via: [] },
  sells_in: { from: ['organisation'], to: ['market'], via: ['store'] },
  exports_to: {
    from: ['organisation'],
    to: ['market'],
    toMayBeEmpty: true,
    via: ['assembly', 'boards', 'component'],
    viaRequired: true,
  },
  trade: { from: ['market'], to: ['market'], via: [] },
};

export function readRelationships(context: CheckContext): Relationship[] {
  return readRows(context, 'relationships', (cell) => {
    const kind = readOneOf(cell('kind'), relationshipKinds);
    if (kind === null) return null;
    const rule = partyRules[kind];
    const from = readParty(cell('from'), rule.from, context);
    const mayBeEmpty = rule.toMayBeEmpty === true && cell('to').text === '';
    const to = mayBeEmpty ? null : readParty(cell('to'), rule.to, context);
    if (from !== null && from === to && rule.toItself !== true)
      cell('to').wrong(`another party than ${from}`);
    const viaFacility = readVia(cell, kind, context);
    if (from === null) return null;
    const id = cell('id').text as RelationshipId;
    return { id, kind, from, to, product: readOptionalText(cell('product')), viaFacility };
  });
}

function readParty(
  cell: Cell,
  allowed: readonly ThingKind[],
  { index }: CheckContext,
): Party | null {
  const kind = kindOfThing(index, cell.text);
  if (kind !== null && allowed.includes(kind)) return cell.text as Party;
  if (kind !== null || !anyThingUnreadable(index)) cell.wrong(idOf(allowed));
  return null;
}

function readVia(
  cell: CellGetter<'relationships'>,
  kind: RelationshipKind,
  { index }: CheckContext,
): FacilityId | null {
  const via = cell('via_facility');
  const rule = partyRules[kind];
  if (via.text === '' && rule.viaRequired !== true) return null;
  if (rule.via.length === 0) {
    via.wrong(`nothing, since ${kind} goes through no facility`);
    return null;
  }
  const facility = readReference<FacilityId>(via, index, 'facilities');
  const written = index.rows.facilities.get(via.text)?.cell('kind');
  const facilityKind = facilityKinds.find((one) => one === written);
  if (facility !== null && facilityKind !== undefined && !rule.via.includes(facilityKind))
    via.wrong(
      `a facility of kind ${rule.via.join(' or ')}`,
      `${via.text}, of kind ${facilityKind}`,
    );
  return facility;
}
