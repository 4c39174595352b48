import { render } from 'preact';
import type { Messages } from '../messages/messages.ts';
import { Problem } from './Problem.tsx';
import './styles.ts';

/** Says in words that the atlas could not be loaded, in place of everything else in `container`. */
export function showFailure(container: HTMLElement, problem: string, messages: Messages): void {
  container.classList.add('handset-atlas');
  const { defaultView } = container.ownerDocument;
  render(
    <Problem
      messages={messages}
      problem={problem}
      onReload={() => defaultView?.location.reload()}
    />,
    container,
  );
}
