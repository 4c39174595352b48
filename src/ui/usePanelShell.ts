import { createPanelMessages, type PanelMessages } from '../messages/panelMessages.ts';
import { type Shell, useShell } from './shellContext.ts';

export interface PanelShell extends Shell {
  readonly messages: PanelMessages;
}

/** The shell for what loads with the panel, which has more words. */
export function usePanelShell(): PanelShell {
  const shell = useShell();
  return { ...shell, messages: createPanelMessages(shell.language) };
}
