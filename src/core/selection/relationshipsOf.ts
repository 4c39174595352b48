import type { Atlas } from '../model/atlas.ts';
import type { ThingId } from '../model/id.ts';
import type { Relationship } from '../model/thing.ts';

const index = new WeakMap<Atlas, ReadonlyMap<ThingId, readonly Relationship[]>>();

function indexOf(atlas: Atlas): ReadonlyMap<ThingId, readonly Relationship[]> {
  const known = index.get(atlas);
  if (known !== undefined) return known;
  const byThing = new Map<ThingId, Relationship[]>();
  for (const relationship of atlas.relationships.values()) {
    const { from, to, viaFacility } = relationship;
    for (const thing of new Set([from, to, viaFacility])) {
      if (thing === null) continue;
      const ofThing = byThing.get(thing);
      if (ofThing === undefined) byThing.set(thing, [relationship]);
      else ofThing.push(relationship);
    }
  }
  index.set(atlas, byThing);
  return byThing;
}

/** The relationships that a thing takes part in, as a party or as the plant, in table order. */
export function relationshipsOf(atlas: Atlas, thing: ThingId): readonly Relationship[] {
  return indexOf(atlas).get(thing) ?? [];
}
