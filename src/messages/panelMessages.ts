import type { MessageKey } from './en.ts';
import { enPanel, type PanelMessageKey } from './enPanel.ts';
import { createMessages, type Messages, speakerOf } from './messages.ts';
import { remembered } from './remembered.ts';

/** All words of a language: those of the first picture, and those that come with the panel. */
export type PanelMessages = Messages<MessageKey | PanelMessageKey>;

const isPanelKey = (key: string): key is PanelMessageKey => key in enPanel;

/** As `createMessages`, with the words of the panel; the same object for the same language. */
export const createPanelMessages: (language: string) => PanelMessages = remembered(
  (asked: string) => {
    const messages = createMessages(asked);
    const say = speakerOf({ en: enPanel }, messages.language);
    return {
      ...messages,
      text: (key, values) => (isPanelKey(key) ? say(key, values) : messages.text(key, values)),
    };
  },
);
