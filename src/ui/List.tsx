import { useMemo, useRef, useState } from 'preact/hooks';
import { organisationsAt } from '../core/selection/organisationsAt.ts';
import { focusOn } from '../core/view/transitions.ts';
import type { Focus } from '../core/view/view.ts';
import { Credits } from './Credits.tsx';
import { type ListGroup, type ListRow, listGroups, type RowSign } from './listGroups.ts';
import { FlowSample, SymbolSample } from './Sample.tsx';
import { useSession, useView } from './shellContext.ts';
import { useMoment } from './useMoment.ts';
import { usePanelShell } from './usePanelShell.ts';
import { useVisible } from './useVisible.ts';

/** Everything that is visible now, by kind: the map for those who do not look at it. */
export function List() {
  const { atlas, messages } = usePanelShell();
  const visible = useVisible();
  const moment = useMoment();
  const organisations = organisationsAt(atlas, moment);
  // What is visible changes with every place and state: between two such days the words stay.
  const groups = useMemo(
    () => listGroups(atlas, visible, moment, messages),
    [atlas, visible, organisations, messages],
  );
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const { active, keys } = useRoving(rows);
  // While nothing changes the very same rows come back, and a step in time costs nothing here.
  const content = useMemo(
    () => groups.map((group) => <Group key={group.key} group={group} active={active} />),
    [groups, active],
  );
  return (
    <>
      {rows.length === 0 ? (
        <p class="panel-note">{messages.text('list.empty')}</p>
      ) : (
        <div {...keys}>{content}</div>
      )}
      <Credits />
    </>
  );
}

function keyOf({ kind, id }: Focus): string {
  return `${kind}:${id}`;
}

/**
 * One stop for the Tab key, after a heading that has the focus its first row; the arrows, Home and End
 * walk from row to row.
 */
function useRoving(rows: readonly ListRow[]) {
  const [chosen, setChosen] = useState<string | null>(null);
  const order = rows.map(({ focus }) => keyOf(focus));
  const active = chosen !== null && order.includes(chosen) ? chosen : (order[0] ?? null);
  const latest = useRef(order);
  latest.current = order;
  const keys = {
    onFocusIn(event: FocusEvent) {
      const key = (rowOf(event) ?? firstRowBelow(event))?.dataset.row;
      if (key !== undefined) setChosen(key);
    },
    onKeyDown(event: KeyboardEvent) {
      const row = rowOf(event);
      const at = latest.current.indexOf(row?.dataset.row ?? '');
      const next = neighbour(event.key, at, latest.current.length);
      if (row === null || next === null || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      const list = event.currentTarget as HTMLElement;
      list.querySelectorAll<HTMLElement>('[data-row]')[next]?.focus();
    },
  };
  return { active, keys };
}

function rowOf(event: Event): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null;
}

function firstRowBelow({ target }: Event): HTMLElement | null {
  const group = target instanceof Element ? target.closest('[data-group]') : null;
  return group?.querySelector<HTMLElement>('[data-row]') ?? null;
}

/** The row that a key leads to, or null for a key that means nothing here. */
export function neighbour(key: string, at: number, count: number): number | null {
  if (at < 0) return null;
  switch (key) {
    case 'ArrowDown':
      return Math.min(count - 1, at + 1);
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

function Group({ group, active }: { group: ListGroup; active: string | null }) {
  const { messages } = usePanelShell();
  return (
    <section class="list-group" data-group={group.key}>
      {/* What counts this group leads here. */}
      <h3 tabIndex={-1}>
        {group.title} <span>{messages.number(group.rows.length)}</span>
      </h3>
      <ul>
        {group.rows.map((row) => (
          <li key={keyOf(row.focus)}>
            <Row row={row} isActive={keyOf(row.focus) === active} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({ row, isActive }: { row: ListRow; isActive: boolean }) {
  const { dispatch, onHover } = usePanelShell();
  const key = keyOf(row.focus);
  const isRaised = useSession(({ hover }) => hover !== null && keyOf(hover) === key);
  const isOpen = useView(({ focus }) => focus !== null && keyOf(focus) === key);
  return (
    <button
      type="button"
      class={isRaised ? 'row raised' : 'row'}
      data-row={key}
      tabIndex={isActive ? 0 : -1}
      aria-label={row.name}
      aria-current={isOpen ? 'true' : undefined}
      onClick={() => dispatch(focusOn(row.focus), 'push')}
      onPointerEnter={() => onHover(row.focus)}
      onPointerLeave={() => onHover(null)}
      onFocus={() => onHover(row.focus)}
      onBlur={() => onHover(null)}
    >
      <Sign sign={row.sign} />
      <span class="row-words">
        <span class="row-name">{row.words}</span>
        <span class="row-end">{row.end}</span>
      </span>
    </button>
  );
}

function Sign({ sign }: { sign: RowSign }) {
  switch (sign.type) {
    case 'symbol':
      return (
        <span class="row-sample small">
          <SymbolSample kind={sign.kind} state={sign.state} />
        </span>
      );
    case 'flow':
      return (
        <span class="row-sample medium">
          <FlowSample kind={sign.kind} state={sign.state} width={28} band={sign.band} />
        </span>
      );
    case 'anchor':
      return (
        <span class="row-sample small">
          <svg class="sample" width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
            <circle class="legend-anchor" r="3.4" />
          </svg>
        </span>
      );
    case 'none':
      return null;
  }
}
