/** Figures over time: charts, their points and their tables. */
export const panelSeries = {
  'wash.counted.older':
    '{figures}. None is in force on this day: the last one is for {period}. There is no line on the map.',

  'tie.last_word': '{words}, {date}',

  'series.destinations': 'Exports by destination',
  'series.destinations.by': '{period}. {basis}',
  'series.title': 'Over time',
  'series.name': '{property}, {unit}',
  'series.period':
    '{property} {length, select, month {by month} quarter {by quarter} half {by half-year} other {by year}}',
  'series.period.months': '{property}, periods of {months, number} months',
  'series.money.USD': 'US dollars',
  'series.money.USD/year': 'US dollars a year',
  'series.money.INR': 'Indian rupees',
  'series.money.PKR': 'Pakistani rupees',
  'series.money.EUR': 'euros',
  'series.money.AED': 'dirhams',
  'series.more': '{title} ({count, number})',
  'series.chart':
    '{title}: chart of {count, plural, one {# figure} other {# figures}} from {from} to {to}{counters, plural, =0 {} other {, counted by {names}}}. The table below has them all.',
  'series.walk': 'Figures of the chart: {title}',
  'series.point': '{period}: {figure}',
  'series.point.counter': '{period}, {counter}: {figure}',
  'series.point.weak': '{words}, low confidence: {publisher}',
  'series.weak': 'low confidence',
  'series.claim': '{count, plural, =1 {To its claim} other {To claim {number}}}',
  'series.planned': 'planned or forecast',
  'series.capacity': 'What could be made, not what was made.',
  'series.break.hs2022': 'HS 2022',
  'series.break.hs2022.note':
    'HS 2022: until 2021 customs counted all phones under code 8517.12, since then smartphones under 8517.13 and others under 8517.14. Figures before and after may not count the same phones.',
  'series.table': 'As a table',
  'series.column.period': 'Period',
  'series.column.counter': 'Who counted',
  'series.column.figure': 'Figure',
} as const;
