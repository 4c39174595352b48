import './fonts.css';
import './tokens.css';
import './controls.css';
import './shell.css';
import './timeline.css';
import './panel.css';
import './list.css';
import './legend.css';
import { render } from 'preact';
import { createMessages } from '../messages/messages.ts';
import { Problem } from './Problem.tsx';
import { Shell } from './Shell.tsx';
import { ShellContext } from './shellContext.ts';
import type { ShellProps } from './shellProps.ts';
import { useRoom } from './useRoom.ts';

/**
 * Puts the panels into `container`, which must have a height and bears the theme as
 * `data-theme="light"` or `"dark"`. Returns what takes them out again.
 */
export function renderShell(container: HTMLElement, props: ShellProps): () => void {
  const leave = dress(container);
  render(<Root container={container} {...props} />, container);
  return leave;
}

/** Puts a message in words where the atlas could not be loaded, in place of everything else. */
export function renderProblem(
  container: HTMLElement,
  props: { readonly language: string; readonly problem: string; readonly onReload: () => void },
): () => void {
  const leave = dress(container);
  render(<Problem {...props} messages={createMessages(props.language)} />, container);
  return leave;
}

function dress(container: HTMLElement): () => void {
  container.classList.add('handset-atlas');
  return () => {
    render(null, container);
    container.classList.remove('handset-atlas');
  };
}

function Root({ container, ...props }: ShellProps & { readonly container: HTMLElement }) {
  const room = useRoom(container);
  const messages = createMessages(props.language);
  return (
    <ShellContext.Provider value={{ ...props, room, messages }}>
      <Shell />
    </ShellContext.Provider>
  );
}
