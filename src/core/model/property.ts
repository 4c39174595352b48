import type { ThingKind } from './id.ts';

export const units = [
  'units',
  'units/day',
  'units/month',
  'units/year',
  'USD',
  'USD/year',
  'INR',
  'PKR',
  'EUR',
  'AED',
  'percent',
  'rank',
  'times',
  'people',
  'countries',
  'companies',
  'stores',
  'plants',
  'years',
  'sq_ft',
  'acres',
] as const;
export type Unit = (typeof units)[number];

/** What stands in a claim's `value`: a stage, a figure (or `low` and `high`), the id of a thing, words, or nothing. */
export type PropertyForm =
  | 'stage'
  | 'figure'
  | 'place'
  | 'organisation'
  | 'market'
  | 'words'
  | 'none';

export interface PropertyRule {
  readonly about: readonly ThingKind[];
  readonly form: PropertyForm;
  readonly units: readonly Unit[];
  /** Whether a claim has to say who counted what. */
  readonly basisRequired: boolean;
  /** Whether figures of one basis and unit may be added up. */
  readonly additive: boolean;
  /** A figure of a closed period stays the last known one after its period (design: the 12-month rule). */
  readonly closedPeriod: boolean;
}

const words = (...about: ThingKind[]): PropertyRule => ({
  about,
  form: 'words',
  units: [],
  basisRequired: false,
  additive: false,
  closedPeriod: false,
});

const figure = (
  about: ThingKind[],
  allowed: Unit[],
  rest: Partial<Pick<PropertyRule, 'basisRequired' | 'additive' | 'closedPeriod'>> = {},
): PropertyRule => ({
  about,
  form: 'figure',
  units: allowed,
  basisRequired: false,
  additive: false,
  closedPeriod: false,
  ...rest,
});

const bare = (form: PropertyForm, ...about: ThingKind[]): PropertyRule => ({
  ...words(...about),
  form,
});

/** Phones and money are never one series. */
const traded: readonly Unit[] = ['units', 'USD', 'INR', 'EUR', 'AED'];

const counted = { basisRequired: true, closedPeriod: true };

/** The one table of what a claim may say; the build checks every row against it. */
export const properties = {
  stage: bare('stage', 'facility', 'relationship'),
  production_start: bare('none', 'facility', 'relationship'),
  place: bare('place', 'facility'),
  operator: bare('organisation', 'facility'),
  seat: bare('place', 'organisation'),
  founded: bare('none', 'organisation'),
  serves: bare('market', 'relationship'),

  capacity: figure(
    ['facility', 'relationship', 'organisation', 'market'],
    ['units/day', 'units/month', 'units/year'],
  ),
  /** What was made: phones, or their value. */
  output: figure(
    ['facility', 'relationship', 'organisation', 'market'],
    ['units', 'units/day', 'units/month', 'units/year', 'USD', 'INR'],
    { additive: true, closedPeriod: true },
  ),
  /** Part of all that a brand has made, or of all phones of a kind, that is made by or in something. */
  production_share: figure(
    ['facility', 'organisation', 'relationship', 'market'],
    ['percent'],
    counted,
  ),
  plants: figure(['organisation', 'relationship', 'market'], ['plants'], { basisRequired: true }),
  shipments: figure(['organisation', 'relationship', 'market'], ['units'], {
    ...counted,
    additive: true,
  }),
  /** All that leaves a country, a plant or a maker; to a named market it is a relationship's. */
  exports: figure(['market', 'facility', 'organisation', 'relationship'], [...traded], {
    ...counted,
    additive: true,
  }),
  imports: figure(['market', 'relationship'], [...traded], { ...counted, additive: true }),
  /** Part of a country's, or of the world's, phone trade. */
  trade_share: figure(['market', 'relationship', 'organisation'], ['percent'], counted),
  market_share: figure(['organisation', 'relationship', 'market'], ['percent'], counted),
  rank: figure(['organisation', 'relationship', 'market'], ['rank'], counted),
  growth: figure(['organisation', 'relationship', 'market'], ['percent'], counted),
  revenue: figure(
    ['facility', 'organisation', 'relationship'],
    ['USD', 'USD/year', 'INR', 'PKR', 'EUR'],
    {
      basisRequired: true,
    },
  ),
  investment: figure(['facility', 'organisation'], ['USD', 'INR', 'PKR']),
  valuation: figure(['organisation'], ['USD']),
  /** Part of the one that is owned; of a tie without it all that is said is that it owns. */
  stake: figure(['relationship'], ['percent']),
  oversubscription: figure(['organisation'], ['times']),
  share_price_change: figure(['organisation'], ['percent']),
  value_added: figure(['facility', 'organisation', 'relationship'], ['percent']),
  jobs: figure(['facility', 'organisation'], ['people']),
  floor_area: figure(['facility'], ['sq_ft']),
  site_area: figure(['facility'], ['acres']),
  countries_present: figure(['organisation'], ['countries']),
  stores: figure(['relationship'], ['stores']),
  authorisations: figure(['market'], ['companies']),

  talks: words('relationship'),
  special_model: words('relationship'),
  licence: words('organisation', 'facility', 'relationship', 'market'),
  listing: words('organisation'),
  policy: words('market'),
  role: words('organisation'),
  event: words('organisation', 'facility', 'market', 'relationship'),
  statement: words('organisation', 'facility', 'market', 'relationship'),
} as const satisfies Record<string, PropertyRule>;

export type PropertyName = keyof typeof properties;
