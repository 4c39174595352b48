/** Words that stand on the map itself, or name it; a line break is one on the map. */
export const labels = {
  'map.keys': 'Map view: arrow keys move it, plus and minus zoom',
  'map.flows': 'Flows on the map',
  'label.from': 'from {name}',
  'label.to': 'to {name}',
  'label.place': '{name}, {count, plural, one {# plant} other {# plants}}',
  'label.place.mixed': '{name}, {count, plural, one {# site} other {# sites}}',
  'label.fan': 'Exports,\nno market named',
  'label.fan.hoped': 'Exports hoped for,\nno market named',
  'sea.pacific': 'Pacific\nOcean',
  'sea.indian': 'Indian\nOcean',
  'sea.atlanticNorth': 'North Atlantic\nOcean',
  'sea.atlanticSouth': 'South Atlantic\nOcean',
  'sea.arabianSea': 'Arabian Sea',
  'sea.bayOfBengal': 'Bay of\nBengal',
  'sea.southChinaSea': 'South China\nSea',
  'sea.mediterranean': 'Mediterranean Sea',
} as const;
