/** What list and map tell on one day. */
export interface DayTold {
  readonly date: string;
  readonly shown: string;
  readonly tells: string;
  /** How many rows of the list have this kind and state. */
  readonly facilities: Readonly<Record<string, number>>;
  readonly flows: Readonly<Record<string, number>>;
  /** Starts of rows, by their accessible names. */
  readonly rows: readonly string[];
  /** Flows on the map with the look of their line. */
  readonly drawn: Readonly<Record<string, 'solid' | 'dashed' | 'overdue' | 'ghost' | 'fan'>>;
}

const entries = {
  'entry-xiaomi-sells-in-esp': 'solid',
  'entry-xiaomi-sells-in-phl': 'solid',
  'entry-xiaomi-sells-in-rus': 'solid',
  'entry-xiaomi-sells-in-idn': 'solid',
  'entry-xiaomi-sells-in-ind': 'solid',
  'entry-xiaomi-sells-in-western-europe': 'solid',
} as const;
const [us, select, selectFan] = [
  'entry-xiaomi-sells-in-usa',
  'production-select-makes-for-xiaomi',
  'export-select-exports',
];
const [dixon, dixonFan, optiemus] = [
  'production-dixon-makes-for-xiaomi',
  'export-dixon-exports',
  'production-optiemus-makes-for-xiaomi',
];

// Domestic flows are shorter than 24 px on the whole sheet: the list has them, the map does not.
/** The six days, worked out from the articles on paper and not read off the tables. */
export const sixDays: readonly DayTold[] = [
  {
    date: '2018-03-31',
    shown: '31 March 2018',
    tells: 'six entries, the US ahead, no plant in Pakistan, China as home market without a line',
    facilities: { 'headquarters, operating': 1, 'shop, operating': 2 },
    flows: { 'Entry, operating': 6, 'Entry, ahead': 1 },
    rows: [
      'Entry, ahead: Xiaomi to United States, for Dec 2018',
      'Entry, operating: Xiaomi to Spain',
      'Entry, operating: Xiaomi to Philippines',
      'Entry, operating: Xiaomi to Russia',
      'Entry, operating: Xiaomi to Indonesia',
      'Entry, operating: Xiaomi to India',
      'Entry, operating: Xiaomi to Western Europe',
      'Xiaomi sells in China, market entry, operating',
    ],
    drawn: { ...entries, [us]: 'dashed' },
  },
  {
    date: '2021-12-31',
    shown: '31 December 2021',
    tells: 'Air Link’s lines, Select ahead for January, the US entry as a ghost on its last day',
    facilities: {
      'headquarters, operating': 1,
      'shop, operating': 2,
      'assembly plant, operating': 1,
      'assembly plant, ahead': 1,
    },
    flows: {
      'Production, ahead': 1,
      'Domestic, ahead': 1,
      'Entry, operating': 6,
      'Entry, lapsed': 1,
    },
    rows: [
      'Air Link lines, Kot Lakhpat, assembly plant, operating',
      'Select plant, Kot Lakhpat, assembly plant, ahead',
      'Production, ahead: Xiaomi to Select, Lahore, 2.5–3 m smartphones a year, target, for Jan 2022',
      'Entry, lapsed: Xiaomi to United States',
    ],
    drawn: { ...entries, [us]: 'ghost', [select]: 'dashed' },
  },
  {
    date: '2022-02-15',
    shown: '15 February 2022',
    tells: 'Select overdue, vivo in Pakistan without a place, the US entry lapsed and not drawn',
    facilities: {
      'headquarters, operating': 1,
      'shop, operating': 2,
      'assembly plant, operating': 2,
      'assembly plant, overdue': 1,
    },
    flows: { 'Production, overdue': 1, 'Domestic, overdue': 1, 'Entry, operating': 6 },
    rows: [
      'Select plant, Kot Lakhpat, assembly plant, overdue',
      'vivo, Pakistan, assembly plant, operating',
      'Xiaomi’s entry to the United States, market entry, lapsed',
    ],
    drawn: { ...entries, [select]: 'overdue' },
  },
  {
    date: '2022-03-05',
    shown: '5 March 2022',
    tells: 'Select operating, its exports ahead, to a fan',
    facilities: {
      'headquarters, operating': 1,
      'shop, operating': 2,
      'assembly plant, operating': 3,
    },
    flows: {
      'Production, operating': 1,
      'Domestic, operating': 1,
      'Export, ahead': 1,
      'Entry, operating': 6,
    },
    rows: [
      'Select plant, Kot Lakhpat, assembly plant, operating',
      'Export, ahead: Select, Lahore to markets not named',
    ],
    drawn: { ...entries, [select]: 'solid', [selectFan]: 'fan' },
  },
  {
    date: '2023-06-30',
    shown: '30 June 2023',
    tells:
      'Optiemus making audio in Noida, Dixon ahead in India without a place, its exports a fan',
    facilities: {
      'headquarters, operating': 1,
      'shop, operating': 2,
      'assembly plant, operating': 4,
      'assembly plant, ahead': 1,
    },
    flows: {
      'Production, operating': 2,
      'Production, ahead': 1,
      'Domestic, operating': 1,
      'Domestic, ahead': 1,
      'Export, ahead': 2,
      'Entry, operating': 6,
    },
    rows: [
      'Production, operating: Xiaomi to Optiemus, Noida, audio',
      'Dixon, India, assembly plant, ahead',
      'Production, ahead: Xiaomi to Dixon, place in India not known',
      'Export, ahead: Dixon, place in India not known to markets not named',
    ],
    drawn: {
      ...entries,
      [select]: 'solid',
      [selectFan]: 'fan',
      [optiemus]: 'solid',
      [dixon]: 'dashed',
      [dixonFan]: 'fan',
    },
  },
  {
    date: '2023-12-31',
    shown: '31 December 2023',
    tells: 'Dixon operating in Noida, the US entry lapsed, told and no longer drawn',
    facilities: {
      'headquarters, operating': 1,
      'shop, operating': 2,
      'assembly plant, operating': 5,
    },
    flows: {
      'Production, operating': 3,
      'Domestic, operating': 2,
      'Export, ahead': 2,
      'Entry, operating': 6,
    },
    rows: [
      'Dixon, Noida, assembly plant, operating',
      'Production, operating: Xiaomi to Dixon, Noida',
      'Xiaomi’s entry to the United States, market entry, lapsed',
    ],
    drawn: {
      ...entries,
      [select]: 'solid',
      [selectFan]: 'fan',
      [optiemus]: 'solid',
      [dixon]: 'solid',
      [dixonFan]: 'fan',
    },
  },
];
