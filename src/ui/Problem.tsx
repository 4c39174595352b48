import type { Messages } from '../messages/messages.ts';
import { Wordmark } from './Wordmark.tsx';

interface ProblemProps {
  readonly messages: Messages;
  /** What went wrong, in words. */
  readonly problem: string;
  readonly onReload: () => void;
}

/** The page when there is no atlas to show: what happened, and what can be done. */
export function Problem({ messages, problem, onReload }: ProblemProps) {
  return (
    <div class="shell">
      <header class="top-bar">
        <Wordmark name={messages.text('atlas.name')} />
      </header>
      <main class="problem">
        <div role="alert">
          <h2>{messages.text('status.failed')}</h2>
          <p>{problem}</p>
        </div>
        <p>{messages.text('status.failed.help')}</p>
        <button type="button" onClick={onReload}>
          {messages.text('status.reload')}
        </button>
      </main>
    </div>
  );
}
