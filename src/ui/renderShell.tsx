import './styles.ts';
import { render } from 'preact';
import { useRef } from 'preact/hooks';
import type { ClaimId } from '../core/model/id.ts';
import { createMessages } from '../messages/messages.ts';
import { Shell } from './Shell.tsx';
import { ShellContext } from './shellContext.ts';
import type { ShellProps } from './shellProps.ts';
import { useRoom } from './useRoom.ts';

/**
 * Puts the panels into `container`, which must have a height and bears the theme as
 * `data-theme="light"` or `"dark"`. Returns what takes them out again.
 */
export function renderShell(container: HTMLElement, props: ShellProps): () => void {
  container.classList.add('handset-atlas');
  render(<Root container={container} {...props} />, container);
  return () => {
    render(null, container);
    container.classList.remove('handset-atlas');
  };
}

function Root({ container, ...props }: ShellProps & { readonly container: HTMLElement }) {
  const room = useRoom(container);
  const messages = createMessages(props.language);
  const asked = useRef<ClaimId | null>(null);
  return (
    <ShellContext.Provider value={{ ...props, room, messages, asked }}>
      <Shell />
    </ShellContext.Provider>
  );
}
