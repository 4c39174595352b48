/** What the cards of display and key say, and the answers to a typed date. */
export const panelDisplay = {
  'display.theme': 'Theme',
  'display.motion': 'Motion',
  'motion.auto': 'As the system',
  'motion.off': 'Off',
  'display.take': 'To take away',

  'key.title': 'Key',
  'key.close': 'Close the key',

  'time.typed.wrong':
    '“{text}” is not a date. Write it like 2022-03-04, 2022-03, 2022 or 4 March 2022.',
  'time.typed.outside': '“{text}” is outside the timeline, which runs from {from} to {to}.',
} as const;
