interface MapProperty {
  readonly name: string;
  readonly type: string;
  readonly description: string;
}

const property = (name: string, type: string, description: string): MapProperty => ({
  name,
  type,
  description,
});

const id = property('id', 'string', 'Id of the thing; the id of the feature is the same.');
const states = property(
  'states',
  'array',
  'Its states in order of time, as known on the last reported day: state, stage, from and to (ISO 8601, null is an open end), since_at_least, target of a plan (EDTF), inferred (no source says so), report_day_known, and the claim that decides it.',
);
const said = [
  property('claims', 'array', 'Ids of all claims about it, in claims.csv.'),
  property('sources', 'array', 'Ids of the sources of these claims, in sources.csv.'),
];
const when = property(
  'when (beside properties)',
  'object',
  'Time spans as Linked Places has them: when it was there, else the target of a plan. An end is "in" the day, month or year that a claim names, or lies between "earliest" and "latest"; of what was only counted, or is only so by a day, one bound is known. The certainty is that of the weakest claim an end rests on: "certain" only where it is asserted with high confidence, neither rough nor contradicted; "uncertain" with low confidence, and for a plan.',
);

/** What the features of the published maps say, file by file. */
export const mapProperties: Readonly<Record<string, readonly MapProperty[]>> = {
  'facilities.geojson': [
    id,
    property('name', 'string', 'Its name.'),
    property('kind', 'string', 'What it is, as in facilities.csv.'),
    property('operator', 'string', 'Name of who runs it, null where that is not known.'),
    property('place', 'string', 'Name of its place, null where only the country is known.'),
    property('country', 'string', 'Three-letter code of its country.'),
    property('precision', 'string', 'How exactly the place is known, as in places.csv.'),
    property('radius_km', 'number', 'How far off the point may be, kilometres.'),
    states,
    ...said,
    when,
  ],
  'markets.geojson': [
    id,
    property('name', 'string', 'Its name.'),
    property('kind', 'string', 'A country, or a group of them.'),
    property('members', 'array', 'Three-letter codes that join it to country areas.'),
  ],
  'flows.geojson': [
    id,
    property('name', 'string', 'Its two ends.'),
    property('kind', 'string', 'production, supply, domestic, export, entry or trade.'),
    property(
      'relationship',
      'string',
      'Id of the relationship that is drawn, in relationships.csv.',
    ),
    property('from', 'string', 'Name of the end where it starts, null where nobody named it.'),
    property('to', 'string', 'Name of the end where it arrives, null where nobody named it.'),
    property('from_country_only', 'boolean', 'The start is its country, since no place is known.'),
    property('to_country_only', 'boolean', 'The arrival is its country, since no place is known.'),
    property('product', 'string', 'What flows.'),
    property(
      'quantities',
      'array',
      'The figures that set its width, in order of time, with their claims.',
    ),
    states,
    ...said,
    when,
  ],
};
