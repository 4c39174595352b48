/** States of things, in one word and as a sentence with a date. */
export const states = {
  'state.ahead': 'ahead',
  'state.overdue': 'overdue',
  'state.operating': 'operating',
  'state.paused': 'paused',
  'state.ended': 'ended',
  'state.denied': 'denied',
  'state.unknown': 'not known',

  'stage.announced': 'announced',
  'stage.contracted': 'contracted',
  'stage.under_construction': 'under construction',
  'stage.trial': 'trial runs',
  'stage.operating': 'operating',
  'stage.expanding': 'operating, being expanded',
  'stage.suspended': 'suspended',
  'stage.closing': 'closing',
  'stage.closed': 'closed',
  'stage.cancelled': 'cancelled',
  'stage.lapsed': 'lapsed',

  'short.since': 'since {date}',
  'short.by': 'by {date}',
  'short.target': 'for {target}',
  'short.ended': 'ended {date}',
  'short.lapsed': 'lapsed, our inference',
} as const;
