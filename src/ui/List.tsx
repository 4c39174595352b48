import { useMemo, useRef, useState } from 'preact/hooks';
import { organisationsAt } from '../core/selection/organisationsAt.ts';
import { focusOn } from '../core/view/transitions.ts';
import { Credits } from './Credits.tsx';
import { type ListGroup, type ListRow, listGroups, type RowSign } from './listGroups.ts';
import { type ListSection, listSections, rowKey } from './listSections.ts';
import { FlowSample, SymbolSample } from './Sample.tsx';
import { useSession, useView } from './shellContext.ts';
import { useFrame } from './useFrame.ts';
import { useMoment } from './useMoment.ts';
import { usePanelShell } from './usePanelShell.ts';
import { useVisible } from './useVisible.ts';
import { weakRows } from './weakRows.ts';

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
  const frame = useFrame();
  const sections = useMemo(
    () => (frame === null ? null : listSections(groups, frame)),
    [groups, frame],
  );
  const rows = useMemo(
    () => (sections?.flatMap((section) => section.groups) ?? groups).flatMap((group) => group.rows),
    [sections, groups],
  );
  const { active, keys } = useRoving(rows);
  const book = useSession(({ evidence }) => evidence);
  const weak = useMemo(() => weakRows(visible, book), [visible, book]);
  // While nothing changes the very same rows come back, and a step in time costs nothing here.
  const content = useMemo(
    () =>
      sections?.map((section) => <Section key={section.key} {...{ section, active, weak }} />) ??
      groups.map((group) => <Group key={group.key} level="h3" {...{ group, active, weak }} />),
    [sections, groups, active, weak],
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

/**
 * One stop for the Tab key, after a heading that has the focus its first row; the arrows, Home and End
 * walk from row to row.
 */
function useRoving(rows: readonly ListRow[]) {
  const [chosen, setChosen] = useState<string | null>(null);
  const order = rows.map(({ focus }) => rowKey(focus));
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

interface RowsProps {
  readonly active: string | null;
  /** Rows whose state rests on a report of low confidence. */
  readonly weak: ReadonlySet<string>;
}

function Section({ section, ...rest }: RowsProps & { section: ListSection }) {
  const { messages } = usePanelShell();
  const count = section.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <section class="list-section">
      <h3>
        {messages.text(`list.${section.key}`)} <span>{messages.number(count)}</span>
      </h3>
      {section.groups.map((group) => (
        <Group key={group.key} level="h4" group={group} {...rest} />
      ))}
    </section>
  );
}

interface GroupProps extends RowsProps {
  readonly group: ListGroup;
  readonly level: 'h3' | 'h4';
}

function Group({ group, active, weak, level: Heading }: GroupProps) {
  const { messages } = usePanelShell();
  return (
    <section class="list-group" data-group={group.key}>
      {/* What counts this group leads here. */}
      <Heading tabIndex={-1}>
        {group.title} <span>{messages.number(group.rows.length)}</span>
      </Heading>
      <ul>
        {group.rows.map((row) => (
          <li key={rowKey(row.focus)}>
            <Row
              row={row}
              isActive={rowKey(row.focus) === active}
              isWeak={weak.has(rowKey(row.focus))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  readonly row: ListRow;
  readonly isActive: boolean;
  readonly isWeak: boolean;
}

function Row({ row, isActive, isWeak }: RowProps) {
  const { dispatch, messages, onHover } = usePanelShell();
  const key = rowKey(row.focus);
  const isRaised = useSession(({ hover }) => hover !== null && rowKey(hover) === key);
  const isOpen = useView(({ focus }) => focus !== null && rowKey(focus) === key);
  return (
    <button
      type="button"
      class={isRaised ? 'row raised' : 'row'}
      data-row={key}
      tabIndex={isActive ? 0 : -1}
      aria-label={isWeak ? messages.text('list.weak', { name: row.name }) : row.name}
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
