/** Sentences about the moment and about what went wrong. */
export const notices = {
  'status.loading': 'The map is loading',
  'status.still': 'Drawn without WebGL',
  'status.lost': 'WebGL was lost: drawn without it',
  'status.undrawn':
    '{flows, plural, one {# flow} other {# flows}}, {share, number, percent} not drawn',
  'status.failed': 'The atlas could not be loaded',
  'status.failed.help':
    'Reload the page. If it fails again, the files of this site may be incomplete.',
  'status.reload': 'Reload',
  'status.nomap': 'The map could not be loaded: {problem} List and timeline work without it.',
  'problem.unreachable': '{file} cannot be reached.',
  'problem.missing': '{file} is missing.',
  'problem.unreadable': '{file} is incomplete or damaged.',

  'said.playing': 'Playing from {date}',
  'said.moment': '{date}. {moment}',
  'said.known': 'As known on {known}. {date}. {moment}',
  'said.latest': 'All that is known, up to {known}. {date}. {moment}',
  'said.paused': 'Paused at {date}. {moment}',
} as const;
