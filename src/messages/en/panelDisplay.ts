/** What the display card says: how the atlas looks, and what can be taken away from it. */
export const panelDisplay = {
  'display.theme': 'Theme',
  'display.motion': 'Motion',
  'motion.auto': 'As the system',
  'motion.off': 'Off',
  'display.take': 'To take away',
} as const;
