/** What stands on the map itself. A line break is a space of the message's own choosing: "|". */
export const labels = {
  'map.region': 'Map',

  'sea.pacific': 'Pacific|Ocean',
  'sea.indian': 'Indian|Ocean',
  'sea.atlanticNorth': 'North Atlantic',
  'sea.atlanticSouth': 'South Atlantic',
  'sea.arabianSea': 'Arabian Sea',
  'sea.bayOfBengal': 'Bay of|Bengal',
  'sea.southChinaSea': 'South|China Sea',
  'sea.mediterranean': 'Mediterranean',

  'label.from': 'from {name}',
  'label.to': 'to {name}',
  'label.fan.ahead': 'Exports hoped for,|no market named',
  'label.fan': 'Exports,|no market named',
} as const;
