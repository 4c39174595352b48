/** The sentence that sums up the moment; every part is written from the data. */
export const moments = {
  'moment.sites':
    '{brand} has {products} made at {running, plural, one {# known site} other {# known sites}}.',
  'moment.sites.planned':
    '{brand} is to have {products} made at {ahead, plural, one {# known site} other {# known sites}}.',
  'moment.sites.both': '{brand} has {products} made at {sites, number} known sites,',
  'moment.sites.part':
    '{count, number} {state, select, running {running} planned {planned} other {overdue}}',
  'moment.sites.parts': '{parts}.',
  'moment.brands': '{brands, plural, one {# brand} other {# brands}}',
  'moment.entries':
    '{who} {brands, plural, one {sells} other {sell}} in {running, plural, one {# market} other {# markets}} shown here.',
  'moment.entries.planned':
    '{who} {brands, plural, one {plans} other {plan}} to enter {ahead, plural, one {# market} other {# markets}} shown here{named, select, yes {:} other {.}}',
  'moment.entries.both':
    '{who} {brands, plural, one {sells} other {sell}} in {running, plural, one {# market} other {# markets}} shown here and {brands, plural, one {plans} other {plan}} to enter {ahead, number} more{named, select, yes {:} other {.}}',
  'moment.entry.for': '{market}, promised for {target}.',
  'moment.entry.overdue': '{market}, promised for {target} and overdue.',
  'moment.entry.undated': '{market}, no date given.',
  'moment.plants':
    '{plants, plural, =0 {Nothing is known to be made or sold yet.} one {# plant is running.} other {# plants are running.}}',
  'moment.opened': '{thing} opened {ago, plural, =0 {today} =1 {yesterday} other {# days ago}}.',
  'moment.opened.in': '{thing} opened in {date}.',
  'moment.begun':
    'New {ago, plural, =0 {today} =1 {since yesterday} other {since # days ago}}: {thing}.',
  'moment.begun.in': 'New since {date}: {thing}.',
  'moment.ended': '{thing}: {stage} {ago, plural, =0 {today} =1 {yesterday} other {# days ago}}.',
  'moment.ended.in': '{thing}: {stage} in {date}.',
  'moment.lapsed':
    'Lapsed {ago, plural, =0 {today} =1 {yesterday} other {# days ago}}, our inference: {thing}.',
  'moment.span':
    '{begun, plural, =0 {Nothing began} one {# thing began} other {# things began}} and {ended, plural, =0 {nothing ended} one {# ended} other {# ended}} in this time.',
  'moment.overdue': '{thing} is overdue: promised for {target}.',
  'moment.next.tie': 'Promised for {target}: {thing}.',
  'moment.next': '{thing} is promised for {target}.',
  'moment.exports':
    'Exports run from {running, plural, one {# site} other {# sites}}{ahead, plural, =0 {.} other {, and from # more they are hoped for.}}',
  'moment.exports.ahead':
    '{ahead, plural, one {Exports from # site are only hoped for.} other {Exports from # sites are only hoped for.}}',
  'moment.after': 'Nothing is known after {date}: what was so then is carried on.',
} as const;
