import { type ClaimValue, stages } from '../../core/model/claim.ts';
import type { MarketId, OrganisationId, PlaceId } from '../../core/model/id.ts';
import { type PropertyName, type PropertyRule, properties } from '../../core/model/property.ts';
import { readNumber, readOneOf, readText } from '../tables/cell.ts';
import type { CellGetter } from './rowCheck.ts';
import { readReference, type TableIndex } from './tableIndex.ts';

/** Reads what a claim says, in the form that its property has; checks unit and basis with it. */
export function readClaimValue(
  cell: CellGetter<'claims'>,
  property: PropertyName,
  index: TableIndex,
): ClaimValue | null {
  const rule: PropertyRule = properties[property];
  if (rule.basisRequired)
    readText(cell('basis'), `who counted it, since the property is ${property}`);
  if (rule.form === 'figure') return readFigure(cell, property, rule);
  for (const column of ['low', 'high', 'unit'] as const)
    if (cell(column).text !== '') cell(column).wrong(`nothing, since ${property} is no figure`);
  return readOther(cell, rule.form, property, index);
}

function readOther(
  cell: CellGetter<'claims'>,
  form: Exclude<PropertyRule['form'], 'figure'>,
  property: PropertyName,
  index: TableIndex,
): ClaimValue | null {
  const value = cell('value');
  switch (form) {
    case 'stage': {
      const stage = readOneOf(value, stages);
      return stage && { form, stage };
    }
    case 'place': {
      const place = readReference<PlaceId>(value, index, 'places');
      return place && { form, place };
    }
    case 'organisation': {
      const organisation = readReference<OrganisationId>(value, index, 'organisations');
      return organisation && { form, organisation };
    }
    case 'market': {
      const market = readReference<MarketId>(value, index, 'markets');
      return market && { form, market };
    }
    case 'words':
      readText(value, `words that say the ${property}`);
      return { form };
    case 'none':
      if (value.text !== '') value.wrong(`nothing, since ${property} is only a date`);
      return { form };
  }
}

/** What can fall; all other figures count something. */
const mayBeNegative: ReadonlySet<PropertyName> = new Set(['growth', 'share_price_change']);

function readFigure(
  cell: CellGetter<'claims'>,
  property: PropertyName,
  rule: PropertyRule,
): ClaimValue | null {
  const unit = readOneOf(cell('unit'), rule.units);
  const bounds = mayBeNegative.has(property)
    ? {}
    : { min: 0, what: 'a number from 0 on, such as 400000 or 2.5' };
  const isRange = cell('low').text !== '' || cell('high').text !== '';
  if (isRange && cell('value').text !== '')
    cell('value').wrong('nothing, since low and high are given');
  if (!isRange) {
    const value = readNumber(cell('value'), bounds);
    return unit && value !== null ? { form: 'figure', low: value, high: value, unit } : null;
  }
  const low = readNumber(cell('low'), bounds);
  const high = readNumber(cell('high'), bounds);
  if (low !== null && high !== null && low > high) cell('high').wrong(`at least the low, ${low}`);
  return unit && low !== null && high !== null ? { form: 'figure', low, high, unit } : null;
}
