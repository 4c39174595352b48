import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ClaimId } from '../core/model/id.ts';
import type { View } from '../core/view/view.ts';
import type { Messages } from '../messages/messages.ts';
import type { Session } from '../store/atlasStore.ts';
import type { ShellProps } from './shellProps.ts';
import { useStore } from './useStore.ts';

/**
 * How much room the container has: phones get a `Key` button, a strip a row for the key and small bars,
 * under `desk` the panel is a sheet.
 */
export type Room = 'phone' | 'strip' | 'sheet' | 'desk';

/** A box lower than this, px, has the room of a narrow one, and under the second not even a row for the key. */
const lowBox = 540;
const lowestBox = 440;

/** The room in a container of `width` by `height` px. */
export function roomIn(width: number, height: number): Room {
  if (width >= 1000) return 'desk';
  if (width < 480 || height < lowestBox) return 'phone';
  return width < 640 || height < lowBox ? 'strip' : 'sheet';
}

export interface Shell extends ShellProps {
  readonly messages: Messages;
  readonly room: Room;
  /** The claim that the panel which is about to open has to show. */
  readonly asked: { current: ClaimId | null };
}

export const ShellContext = createContext<Shell | null>(null);

export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (shell === null) throw new Error('A panel stands outside the shell');
  return shell;
}

/** A part of the view; the component renders again when it changes. */
export function useView<Slice>(select: (view: View) => Slice): Slice {
  return useStore(useShell().store, ({ view }) => select(view));
}

export function useSession<Slice>(select: (session: Session) => Slice): Slice {
  return useStore(useShell().store, ({ session }) => select(session));
}
