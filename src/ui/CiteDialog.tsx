import { useEffect, useRef, useState } from 'preact/hooks';
import type { Citation } from '../core/citation/citation.ts';
import { pinnedView } from '../core/citation/pinnedView.ts';
import { dayOf } from '../core/time/civil.ts';
import { knownDayOf, type Moment } from '../core/time/moment.ts';
import { queryOf } from '../core/view/query.ts';
import type { View } from '../core/view/view.ts';
import { type CiteForm, citeForms, citeText, viewTitle } from './citeWords.ts';
import { drawnBy } from './flowOf.ts';
import { Icon } from './Icon.tsx';
import { Segments } from './Segments.tsx';
import { useSession, useView } from './shellContext.ts';
import { thingName } from './thingName.ts';
import { useMoment } from './useMoment.ts';
import { type PanelShell, usePanelShell } from './usePanelShell.ts';
import { useUniqueId } from './useUniqueId.ts';

/** A button that opens the references to what is shown. */
export function CiteButton() {
  const { messages } = usePanelShell();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="claim-link" onClick={() => setOpen(true)}>
        {messages.text('cite.open')}
      </button>
      {isOpen && <CiteDialog onClose={() => setOpen(false)} />}
    </>
  );
}

/** The reader's own day. */
function today(): number {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** What stands beside the map while nothing is in focus; null for the list, which is the map in words. */
function besideName({ atlas, messages }: PanelShell, { tab, compare }: View): string | null {
  if (compare !== null) {
    const since = knownDayOf(compare.known, atlas);
    return messages.text('known.learned', { date: messages.date(since) });
  }
  return tab === 'promises' ? messages.text('promises.title') : null;
}

/** What the thing in focus is called, in the tables or as a flow, else what stands beside the map. */
function shownName(shell: PanelShell, view: View, moment: Moment): string | null {
  const { atlas, messages } = shell;
  const { focus } = view;
  if (focus === null) return besideName(shell, view);
  const thing = focus.kind === 'flow' ? drawnBy(atlas, focus.id)?.relationship.id : focus.id;
  return thing === undefined ? null : thingName(atlas, thing, moment, messages);
}

function useCitation(): Citation {
  const shell = usePanelShell();
  const { atlas, base, messages, language } = shell;
  const view = useView((shown) => shown);
  const moment = useMoment();
  const version = useSession((session) => session.evidence?.version ?? null);
  const atlasName = messages.text('atlas.name');
  return {
    title: viewTitle(shownName(shell, view, moment), moment, messages),
    author: messages.text('cite.author', { atlas: atlasName }),
    publisher: atlasName,
    version,
    issued: atlas.latest,
    accessed: today(),
    address: new URL(queryOf(pinnedView(view, moment)), base).href,
    language,
  };
}

function CiteDialog({ onClose }: { onClose: () => void }) {
  const { messages } = usePanelShell();
  const citation = useCitation();
  const [form, setForm] = useState<CiteForm>('plain');
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useUniqueId();
  useEffect(() => {
    const { current } = dialog;
    // Where the page has been taken down in between, there is nothing to open.
    if (current?.isConnected === true && !current.open) current.showModal();
  }, []);
  return (
    // Escape and the button close it; what happens in it is not the page's.
    <dialog
      ref={dialog}
      class="cite"
      aria-labelledby={title}
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id={title}>{messages.text('cite.title')}</h2>
      <button
        type="button"
        class="icon-button cite-close"
        aria-label={messages.text('cite.close')}
        onClick={() => dialog.current?.close()}
      >
        <Icon name="close" />
      </button>
      <Segments
        title={messages.text('cite.form')}
        value={form}
        choices={citeForms.map((value) => ({
          value,
          name: messages.text(`cite.form.${value}`),
        }))}
        onChoose={setForm}
      />
      <CiteText
        key={form}
        text={citeText(citation, form, messages)}
        name={messages.text('cite.text', { form: messages.text(`cite.form.${form}`) })}
      />
      <p class="panel-note">{messages.text('cite.note')}</p>
    </dialog>
  );
}

/** The text to take away: with the button, or by hand. */
function CiteText({ text, name }: { text: string; name: string }) {
  const { messages } = usePanelShell();
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<'cite.copied' | 'cite.refused' | null>(null);
  const mark = () => {
    area.current?.select();
    setSaid('cite.refused');
  };
  const copy = () => {
    // An insecure page has no clipboard, others may have no permission for it.
    const { clipboard } = navigator as { readonly clipboard?: Clipboard };
    if (clipboard === undefined) return mark();
    clipboard.writeText(text).then(() => setSaid('cite.copied'), mark);
  };
  return (
    <>
      <textarea
        ref={area}
        readOnly
        rows={11}
        dir="ltr"
        spellcheck={false}
        aria-label={name}
        value={text}
      />
      <p class="cite-row">
        <button type="button" class="cite-copy" onClick={copy}>
          {messages.text('cite.copy')}
        </button>
        <span role="status">{said === null ? '' : messages.text(said)}</span>
      </p>
    </>
  );
}
