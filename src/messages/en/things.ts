/** Names of kinds: facilities, organisations, markets, relationships, flows. */
export const things = {
  'flow.production': 'Production',
  'flow.supply': 'Supply',
  'flow.domestic': 'Domestic',
  'flow.export': 'Export',
  'flow.entry': 'Entry',
  'flow.trade': 'Trade',

  'flow.way.production': 'brand → plant',
  'flow.way.supply': 'parts → plant',
  'flow.way.domestic': 'plant → home',
  'flow.way.export': 'plant → abroad',
  'flow.way.entry': 'brand → market',
  'flow.way.trade': 'country figure',

  'facility.assembly': 'assembly plant',
  'facility.boards': 'board plant',
  'facility.component': 'component plant',
  'facility.store': 'shop',
  'facility.warehouse': 'warehouse',
  'facility.headquarters': 'headquarters',

  // What nobody says is so, or was, is a noun: no fact is made of it.
  'tie.makes_for':
    '{from}{mood, select, ahead { is to make} over { made} void { was to make} now { makes} other {’s production of}} {own, select, yes {its own {product}} other {{product} for {to}}}{at, select, town { in {place}} plant { at {place}} other {}}',
  'tie.supplies':
    '{from}{mood, select, ahead { is to supply} over { supplied} void { was to supply} now { supplies} other {’s supply of}} {product} to {to}{at, select, none {} other { from {place}}}',
  'tie.distributes_for':
    '{from}{mood, select, ahead { is to distribute} over { distributed} void { was to distribute} now { distributes} other {’s distribution}} for {to}',
  'tie.owns':
    '{from}{mood, select, ahead { is to own} over { owned} void { was to own} now { owns} other {’s ownership of}}{stake, select, 100 {} other { {stake, number}% of}} {to}',
  'tie.sells_in': '{from}{mood, select, over { sold in} now { sells in} other {’s entry to}} {to}',
  'tie.exports_to':
    '{from}{mood, select, ahead { is to export} over { exported} void { was to export} now { exports} other {’s exports}}{at, select, none {} other { from {place}}} to {to}',
  'tie.trade':
    '{from}{mood, select, ahead { is to export} over { exported} void { was to export} now { exports} other {’s exports of}} phones to {to}',
  'tie.product': 'phones',
  'tie.parts': 'parts',

  'flow.ends': '{from} → {to}',
  'flow.name': '{kind}, {state}: {from} to {to}',
  'flow.name.detail': '{name}, {detail}',
  'flow.figure': '{figure}, {kind}',
  'flow.counter': '{figure} ({counter})',
  'end.unnamed': 'markets not named',
  'end.country': '{name}, place in {country} not known',
  // A name that ends in a place, before more words: "Select plant, Kot Lakhpat, opened yesterday".
  'thing.placed': '{name},',
} as const;
