import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { clearComparison, clearFocus } from '../core/view/transitions.ts';
import { LiveStatus } from './LiveStatus.tsx';
import { MapArea } from './MapArea.tsx';
import { Panel, type SheetSize } from './Panel.tsx';
import { useShell, useView } from './shellContext.ts';
import { Timeline } from './Timeline.tsx';
import { TopBar } from './TopBar.tsx';
import { usePanelFocus } from './usePanelFocus.ts';
import { usePanelParts } from './usePanelParts.ts';

/** The whole page around the map. */
export function Shell() {
  const { dispatch } = useShell();
  const focus = useView((view) => view.focus);
  const root = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  const [sheet, setSheet] = useSheet();
  const tab = useView((view) => view.tab);
  const isCompared = useView((view) => view.compare !== null);
  const isWanted = focus !== null || isCompared || tab !== 'map' || sheet !== 'peek';
  const parts = usePanelParts(isWanted, root);
  useEscape(root, () => {
    if (focus !== null) dispatch(clearFocus(), 'push');
    else if (isCompared) dispatch(clearComparison(), 'push');
  });
  const opened = focus === null ? null : `${focus.kind}:${focus.id}`;
  usePanelFocus(
    { root, panel },
    opened ?? (isCompared ? 'learned' : null),
    typeof parts === 'object',
  );
  return (
    <div class="shell" data-sheet={sheet} ref={root}>
      <TopBar />
      <MapArea parts={parts} />
      <Panel panel={panel} parts={parts} size={sheet} onSize={setSheet} />
      <Timeline />
      <LiveStatus />
    </div>
  );
}

/** The sheet rises when something opens and sinks when nothing is left to show. */
function useSheet(): [SheetSize, (size: SheetSize) => void] {
  const isOpen = useView(
    (view) => view.focus !== null || view.compare !== null || view.tab !== 'map',
  );
  const [size, setSize] = useState<SheetSize>(isOpen ? 'half' : 'peek');
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (isOpen === wasOpen.current) return;
    wasOpen.current = isOpen;
    setSize(isOpen ? 'half' : 'peek');
  }, [isOpen]);
  return [size, setSize];
}

/** Escape closes, wherever the keyboard's focus is, unless a part has used the key for itself. */
function useEscape(root: RefObject<HTMLElement | null>, close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    const { current } = root;
    if (current === null) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) latest.current();
    };
    current.addEventListener('keydown', onKey);
    return () => current.removeEventListener('keydown', onKey);
  }, [root]);
}
