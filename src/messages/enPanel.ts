import { panelCite } from './en/panelCite.ts';
import { panelClaims } from './en/panelClaims.ts';
import { panelDisplay } from './en/panelDisplay.ts';
import { panelLearned } from './en/panelLearned.ts';
import { panelPromises } from './en/panelPromises.ts';
import { panelSeries } from './en/panelSeries.ts';
import { panelThings } from './en/panelThings.ts';

/** The English words that only the panel and the list need; they load with these. */
export const enPanel = {
  ...panelThings,
  ...panelClaims,
  ...panelCite,
  ...panelDisplay,
  ...panelSeries,
  ...panelPromises,
  ...panelLearned,
} as const;

export type PanelMessageKey = keyof typeof enPanel;
