import {
  type Claim,
  type Evidence,
  type Modality,
  modalities,
  qualifiers,
} from '../../core/model/claim.ts';
import type { Span } from '../../core/model/day.ts';
import type { ClaimId, SourceId, ThingId } from '../../core/model/id.ts';
import { type PropertyName, properties } from '../../core/model/property.ts';
import { isoOf } from '../../core/time/civil.ts';
import { type Cell, isSlug, readDay, readOneOf, readOptionalText } from '../tables/cell.ts';
import { type DateReading, readDateText } from '../tables/dateText.ts';
import { readClaimValue } from './claimValue.ts';
import { type CellGetter, type CheckContext, readRows } from './rowCheck.ts';
import { anyThingUnreadable, idOf, kindOfThing, readReference } from './tableIndex.ts';

export interface SourcedClaim {
  readonly claim: Claim;
  readonly evidence: Evidence;
}

const propertyNames = Object.keys(properties) as readonly PropertyName[];

export function readClaims(context: CheckContext): SourcedClaim[] {
  return readRows(context, 'claims', (cell) => {
    const property = readOneOf(cell('property'), propertyNames);
    const about = readAbout(cell('about'), property, context);
    const value = property && readClaimValue(cell, property, context.index);
    const modality = readOneOf(cell('modality'), modalities);
    const dates = readDates(cell, modality);
    const evidence = readEvidence(cell, value?.form === 'words', context);
    const withdrawn = cell('withdrawn').text === '' ? null : readDay(cell('withdrawn'));
    if (withdrawn !== null && evidence !== null && withdrawn < evidence.recorded)
      cell('withdrawn').wrong(`a day not before it was recorded, ${isoOf(evidence.recorded)}`);
    const qualifier =
      cell('qualifier').text === '' ? null : readOneOf(cell('qualifier'), qualifiers);
    if (!property || !about || !value || !modality || !dates || !evidence) return null;
    const id = cell('id').text as ClaimId;
    const basis = readOptionalText(cell('basis'));
    const said = { id, about, property, value, qualifier, basis, modality, withdrawn };
    return { claim: { ...said, ...dates }, evidence };
  });
}

function readAbout(
  cell: Cell,
  property: PropertyName | null,
  { index }: CheckContext,
): ThingId | null {
  const kind = kindOfThing(index, cell.text);
  const allowed = property === null ? null : properties[property].about;
  if (kind === null) {
    if (anyThingUnreadable(index)) return null;
    cell.wrong(idOf(allowed ?? ['organisation', 'facility', 'market', 'relationship']));
    return null;
  }
  if (allowed?.some((word) => word === kind) === false)
    cell.wrong(`${idOf(allowed)}, since the property is ${property}`, `${cell.text}, a ${kind}`);
  return cell.text as ThingId;
}

type ClaimDates = Pick<Claim, 'valid' | 'validText' | 'validRough' | 'reported' | 'reportDayKnown'>;

function readDates(cell: CellGetter<'claims'>, modality: Modality | null): ClaimDates | null {
  const valid = readValid(cell('valid'));
  const report = readReport(cell('reported'));
  if (valid === null || report === null) return null;
  const { oneOf, span } = report;
  const reported = oneOf ? narrowed(span, valid.span) : span;
  if (modality === 'asserted' && !oneOf && reported.to < valid.span.from)
    cell('reported').wrong(
      `a day from ${isoOf(valid.span.from)} on, when valid begins (or modality planned)`,
    );
  return {
    valid: valid.span,
    validText: cell('valid').text,
    validRough: valid.rough,
    reported,
    reportDayKnown: !oneOf,
  };
}

const dateWanted =
  'a date such as 2022-03-04, 2022-01, 2021-34 (a quarter), 2021-07/2022-06 or 2022-03/..';

function readValid(cell: Cell): DateReading | null {
  const reading = readDateText(cell.text);
  if (reading !== null && !reading.oneOf) return reading;
  cell.wrong(dateWanted);
  return null;
}

/** The day of a report has two ends, or is a set with a last day on which it was surely known. */
function readReport(cell: Cell): DateReading | null {
  const reading = readDateText(cell.text);
  const known = reading?.oneOf === true || reading?.span.from !== -Infinity;
  if (reading !== null && known && reading.span.to !== Infinity) return reading;
  cell.wrong('a day such as 2022-03-04, a month, or [..2022-03-04] where nobody knows the day');
  return null;
}

/** Nothing can have been reported before it was so: where the first possible day is open, that bounds it. */
function narrowed(report: Span, valid: Span): Span {
  if (report.from !== -Infinity) return report;
  const bounded = Number.isFinite(valid.from) && valid.from <= report.to;
  return { from: bounded ? valid.from : report.to, to: report.to };
}

/** An organisation's id or a name; what looks like an id has to be one. */
function readSpeaker(cell: Cell, { index }: CheckContext): string | null {
  const { rows, unreadable } = index;
  const isUnknown = isSlug(cell.text) && !rows.organisations.has(cell.text);
  if (isUnknown && !unreadable.has('organisations'))
    cell.wrong('an id of organisations.csv, or a name with its capitals');
  return readOptionalText(cell);
}

function readEvidence(
  cell: CellGetter<'claims'>,
  inWords: boolean,
  context: CheckContext,
): Evidence | null {
  const source = readReference<SourceId>(cell('source'), context.index, 'sources');
  const confidence = readOneOf(cell('confidence'), ['high', 'medium', 'low']);
  const recorded = readDay(cell('recorded'));
  const speaker = readSpeaker(cell('speaker'), context);
  if (source === null || confidence === null || recorded === null) return null;
  const locator = readOptionalText(cell('locator'));
  const note = readOptionalText(cell('note'));
  const words = inWords ? readOptionalText(cell('value')) : null;
  return { words, source, locator, speaker, confidence, recorded, note };
}
