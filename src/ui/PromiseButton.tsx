import type { PromiseRow } from './promiseRows.ts';
import { useView } from './shellContext.ts';
import { useOpenClaim } from './useOpenClaim.ts';
import { usePanelShell } from './usePanelShell.ts';

/** What was promised; it opens the thing that it is about at its claim, and raises it on the map. */
export function PromiseButton({ row }: { row: PromiseRow }) {
  const { messages, onHover } = usePanelShell();
  const openClaim = useOpenClaim();
  const { focus, thing, what } = row;
  const also =
    row.also.length === 0 ? null : messages.text('promise.also', { ties: messages.list(row.also) });
  const name = messages.text('promise.name', { thing, what });
  const isOpen = useView((view) => view.focus?.id === focus?.id && focus !== null);
  const words = (
    <>
      <span class="promise-thing">{thing}</span>
      <span class="promise-value">{what}</span>
      {also !== null && <span class="promise-value">{also}</span>}
    </>
  );
  if (focus === null) return <span class="promise-button">{words}</span>;
  return (
    <button
      type="button"
      class="promise-button"
      aria-label={also === null ? name : messages.text('promise.name.also', { name, also })}
      aria-current={isOpen ? 'true' : undefined}
      onClick={() => openClaim(row.id)}
      onPointerEnter={() => onHover(focus)}
      onPointerLeave={() => onHover(null)}
      onFocus={() => onHover(focus)}
      onBlur={() => onHover(null)}
    >
      {words}
    </button>
  );
}
