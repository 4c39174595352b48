import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { Tab } from '../core/view/view.ts';
import type { MessageKey } from '../messages/en.ts';
import { MapNotice } from './MapNotice.tsx';
import { Sentence } from './Sentence.tsx';
import { useShell, useView } from './shellContext.ts';
import type { PanelPartsState } from './usePanelParts.ts';

/** How much of its room the sheet takes: 96 px, 292 px, or all but the top bar and the timeline. */
export type SheetSize = 'peek' | 'half' | 'full';

const sheetSizes: readonly SheetSize[] = ['peek', 'half', 'full'];

interface PanelProps {
  readonly panel: RefObject<HTMLElement | null>;
  readonly parts: PanelPartsState;
  readonly size: SheetSize;
  readonly onSize: (size: SheetSize) => void;
}

/** Beside the map what is in focus, or the list; where there is no room, a sheet that always holds something. */
export function Panel({ panel, parts, size, onSize }: PanelProps) {
  const { messages, room } = useShell();
  const focus = useView((view) => view.focus);
  const tab = useView((view) => view.tab);
  const isCompared = useView((view) => view.compare !== null);
  const isSheet = room !== 'desk';
  const isSmall = room === 'phone' || room === 'strip';
  const hasList = tab !== 'map' || isCompared || (isSheet && size !== 'peek');
  if (focus === null && !hasList && !isSheet) return null;
  // What has to be read itself begins at the top of the sheet.
  const isShort = tab !== 'promises' && !isCompared;
  const listTitle = isCompared ? 'learned.title' : titles[tab];
  return (
    <aside
      class={focus === null ? `panel ${widthOf(tab, isCompared)}` : 'panel'}
      ref={panel}
      aria-label={messages.text(focus === null ? listTitle : 'panel.title')}
    >
      {isSheet && <SheetHandle size={size} onSize={onSize} />}
      {focus !== null && (
        <div class="panel-body" key={`${focus.kind}:${focus.id}`}>
          {typeof parts === 'object' ? (
            <parts.HeardPanel focus={focus} />
          ) : (
            <p class="panel-note">{messages.text(`panel.${parts}`)}</p>
          )}
        </div>
      )}
      {/* Hidden, not gone: the keyboard's focus and the place in the list are there when it returns. */}
      <div class="panel-body" key="list" hidden={focus !== null}>
        {isSheet && (isShort || size === 'peek') && <Sentence floating={false} parts={parts} />}
        {isSmall && size !== 'peek' && isShort && <MapNotice />}
        {hasList && isSmall && !isCompared && typeof parts === 'object' && <parts.ListChoice />}
        {isCompared && typeof parts === 'object' && <parts.Learned />}
        {hasList && (tab !== 'map' || !isCompared) && <ListOf parts={parts} />}
      </div>
    </aside>
  );
}

/** What was learned needs room for two states in a row, the table of promises for its columns. */
function widthOf(tab: Tab, isCompared: boolean): string {
  if (tab === 'promises') return 'wide';
  return isCompared ? '' : 'narrow';
}

/** What stands beside the map while nothing is in focus; a sheet without a choice holds the list. */
const titles = {
  map: 'list.title',
  table: 'list.title',
  promises: 'tab.promises',
} as const satisfies Record<Tab, MessageKey>;

function ListOf({ parts }: { parts: PanelPartsState }) {
  const { messages } = useShell();
  const tab = useView((view) => view.tab);
  return (
    <>
      <div class="list-head">
        <h2>{messages.text(titles[tab])}</h2>
      </div>
      {typeof parts === 'object' ? (
        tab === 'promises' ? (
          <parts.Promises />
        ) : (
          <parts.List />
        )
      ) : (
        <p class="panel-note">{messages.text(`panel.${parts}`)}</p>
      )}
    </>
  );
}

/** A drag shorter than this is a press, px. */
const dragSlack = 8;

/** The size that follows when the sheet is dragged by `dy` px, downwards positive. */
export function sizeAfterDrag(size: SheetSize, dy: number): SheetSize {
  const at = sheetSizes.indexOf(size);
  const steps = Math.abs(dy) > 260 ? 2 : 1;
  const next = Math.min(sheetSizes.length - 1, Math.max(0, at - Math.sign(dy) * steps));
  return sheetSizes[next] ?? size;
}

function SheetHandle({ size, onSize }: { size: SheetSize; onSize: (size: SheetSize) => void }) {
  const { messages } = useShell();
  const start = useRef<number | null>(null);
  const dragged = useRef(false);
  return (
    <button
      type="button"
      class="sheet-handle"
      aria-label={messages.text('sheet.handle', { size })}
      onPointerDown={(event) => {
        start.current = event.clientY;
        dragged.current = false;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerUp={(event) => {
        if (start.current === null) return;
        const dy = event.clientY - start.current;
        start.current = null;
        if (Math.abs(dy) < dragSlack) return;
        dragged.current = true;
        onSize(sizeAfterDrag(size, dy));
      }}
      onClick={() => {
        // The click that ends a drag is no press.
        if (dragged.current) {
          dragged.current = false;
          return;
        }
        onSize(sheetSizes[(sheetSizes.indexOf(size) + 1) % sheetSizes.length] ?? 'half');
      }}
    />
  );
}
