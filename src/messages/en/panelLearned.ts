/** The day whose knowledge is shown, what was learned between two days of knowledge, and what was not known on one. */
export const panelLearned = {
  'known.help': 'Shows only what had been reported by the end of this day.',
  'known.typed': 'Type the day whose knowledge is shown',
  'known.typed.outside': '“{text}” is outside the days of our reports, {from} to {to}.',
  'known.learned': 'What was learned since {date}',

  'learned.eyebrow': 'Two days of knowledge',
  'learned.between': 'Between',
  'learned.and': 'and',
  'learned.typed.since': 'Type the day of knowledge to compare with',
  'learned.close': 'Close what was learned',
  'learned.sum':
    '{claims, plural, =0 {Nothing was reported between these days} one {# claim was reported} other {# claims were reported}}{withdrawn, plural, =0 {.} one {, # was taken back.} other {, # were taken back.}}',
  'learned.states': 'States on {date}, as known before and after',
  'learned.change': '{before} → {after}',
  'learned.undated': 'no date',
  'learned.dates': 'Dates moved',
  'learned.new': 'Heard of for the first time',
  'learned.more': 'More about what was known',
  'learned.withdrawn': 'Taken back',
  'learned.claims': '{count, plural, one {# claim} other {# claims}}',
  'learned.kind': '{kind}, {claims}',

  'panel.unheard': 'Nothing was known of it by {date}.',
  'panel.unheard.latest': 'Show it with all that is known',
} as const;
