import type { Atlas } from '../model/atlas.ts';
import type { ClaimValue } from '../model/claim.ts';
import { atlasFileName } from './atlasFile.ts';
import type { Problem } from './problem.ts';

/** Every id that something in the atlas names has to be there, so that nobody need ask again. */
export function checkAtlasReferences(atlas: Atlas): Problem[] {
  const problems: Problem[] = [];
  const need = (owner: string, known: boolean, id: string | null): void => {
    if (known || id === null) return;
    const found = JSON.stringify(id);
    problems.push({ file: atlasFileName, row: 0, column: owner, found, wanted: 'a known id' });
  };
  const needIn = <Id extends string>(
    owner: string,
    things: ReadonlyMap<Id, unknown>,
    id: Id | null,
  ): void => need(owner, id !== null && things.has(id), id);
  for (const { id, seatPlace, parent } of atlas.organisations.values()) {
    needIn(id, atlas.places, seatPlace);
    needIn(id, atlas.organisations, parent);
  }
  for (const { id, place, operator } of atlas.facilities.values()) {
    needIn(id, atlas.places, place);
    needIn(id, atlas.organisations, operator);
  }
  for (const { id, from, to, viaFacility } of atlas.relationships.values()) {
    need(id, isParty(atlas, from), from);
    need(id, to !== null && isParty(atlas, to), to);
    needIn(id, atlas.facilities, viaFacility);
  }
  for (const { id, about, value } of atlas.claims.values()) {
    need(id, isParty(atlas, about) || isIn(atlas.relationships, about), about);
    const named = namedBy(value);
    if (named !== null) need(id, isIn(atlas.places, named) || isParty(atlas, named), named);
  }
  for (const [to, links] of atlas.linksTo) {
    needIn('links', atlas.claims, to);
    for (const { from } of links) needIn('links', atlas.claims, from);
  }
  return problems;
}

const isIn = (things: ReadonlyMap<string, unknown>, id: string): boolean => things.has(id);

const isParty = ({ organisations, facilities, markets }: Atlas, id: string): boolean =>
  isIn(organisations, id) || isIn(facilities, id) || isIn(markets, id);

/** The id of the thing that a claim's value names; null where it names none. */
export function namedBy(value: ClaimValue): string | null {
  switch (value.form) {
    case 'place':
      return value.place;
    case 'organisation':
      return value.organisation;
    case 'market':
      return value.market;
    case 'stage':
    case 'figure':
    case 'words':
    case 'none':
      return null;
  }
}
