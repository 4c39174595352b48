/** The sentence that sums up the moment; every part is written from the data. */
export const moments = {
  'moment.sites':
    '{brand} has devices made at {sites, plural, one {# site} other {# sites}} shown here{running, plural, =0 {, as planned only.} other {{ahead, plural, =0 {.} other {,}}}}',
  'moment.sites.both': '{running, number} running and {ahead, number} planned.',
  'moment.entries':
    'Brands sell in {running, plural, one {# market} other {# markets}} shown here{ahead, plural, =0 {.} one {, and # entry is planned.} other {, and # entries are planned.}}',
  'moment.plants':
    '{plants, plural, =0 {Nothing is known to be made or sold yet.} one {# plant is running.} other {# plants are running.}}',
  'moment.opened': '{thing} opened {ago, plural, =0 {today} =1 {yesterday} other {# days ago}}.',
  'moment.begun':
    '{thing}, {ago, plural, =0 {from today} =1 {since yesterday} other {since # days ago}}.',
  'moment.ended': '{thing}: {stage} {ago, plural, =0 {today} =1 {yesterday} other {# days ago}}.',
  'moment.span':
    '{begun, plural, =0 {Nothing began} one {# thing began} other {# things began}} and {ended, plural, =0 {nothing ended} one {# ended} other {# ended}} in this time.',
  'moment.overdue': '{thing} is overdue.',
  'moment.next.tie': 'Promised for {target}: {thing}.',
  'moment.next': '{thing} is promised for {target}.',
  'moment.exports':
    'Exports run from {running, plural, one {# site} other {# sites}}{ahead, plural, =0 {.} other {, and # more are hoped for.}}',
  'moment.exports.ahead':
    '{ahead, plural, one {Exports from # site are only hoped for.} other {Exports from # sites are only hoped for.}}',
  'moment.after': 'Nothing is known after {date}: what was so then is carried on.',
} as const;
