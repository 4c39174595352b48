import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useUniqueId } from './useUniqueId.ts';

interface DisclosureProps {
  /** The accessible name of the button. */
  readonly name: string;
  readonly button: ComponentChildren;
  readonly buttonClass: string;
  readonly cardClass: string;
  readonly children: (close: () => void) => ComponentChildren;
}

/** A button that opens a card; Escape, a press elsewhere, and leaving it with the keyboard close it. */
export function Disclosure(props: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const card = useUniqueId();
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    const { current } = root;
    if (!open || current === null) return;
    const page = current.ownerDocument;
    const leave = (event: Event) => {
      if (event.target instanceof Node && !current.contains(event.target)) setOpen(false);
    };
    const closeByKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
    };
    page.addEventListener('pointerdown', leave, true);
    page.addEventListener('focusin', leave);
    current.addEventListener('keydown', closeByKey);
    return () => {
      page.removeEventListener('pointerdown', leave, true);
      page.removeEventListener('focusin', leave);
      current.removeEventListener('keydown', closeByKey);
    };
  }, [open]);
  return (
    <div class="disclosure" ref={root}>
      <button
        type="button"
        ref={button}
        class={props.buttonClass}
        aria-label={props.name}
        aria-expanded={open}
        aria-controls={open ? card : undefined}
        onClick={() => setOpen(!open)}
      >
        {props.button}
      </button>
      {open && (
        <div id={card} class={props.cardClass}>
          {props.children(close)}
        </div>
      )}
    </div>
  );
}
