import type { Atlas } from '../core/model/atlas.ts';
import { queryOf } from '../core/view/query.ts';
import { clearFocus, focusOn, showTab, type ViewTransition } from '../core/view/transitions.ts';
import { focusOfThing } from './focusOfThing.ts';
import type { Receipt, SentencePart } from './sentencePart.ts';
import { useShell, useView } from './shellContext.ts';
import { showGroup } from './showGroup.ts';

/** A link to the view that shows it; a press goes there without a new page. */
export function ReceiptLink({ part: { words, receipt } }: { part: SentencePart }) {
  const { atlas, dispatch, asked } = useShell();
  const view = useView((shown) => shown);
  const open = opening(atlas, receipt);
  return (
    <a
      class="receipt"
      href={queryOf(open(view)) || '?'}
      onClick={(event) => {
        // With a key held down the browser opens it as it opens every link.
        if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        asked.current = receipt.at === 'claim' ? receipt.claim : null;
        const page = event.currentTarget.closest('.shell');
        dispatch(open, 'push');
        // Once the list is drawn, if it was not there.
        if (receipt.at === 'list' && receipt.group !== null && page !== null) {
          const { group } = receipt;
          requestAnimationFrame(() => showGroup(page, group));
        }
      }}
    >
      {words}
    </a>
  );
}

function opening(atlas: Atlas, receipt: Receipt): ViewTransition {
  const toList: ViewTransition = (view) => showTab('table')(clearFocus()(view));
  if (receipt.at === 'list') return toList;
  if (receipt.at === 'brand') return focusOn({ kind: 'organisation', id: receipt.brand });
  const about = atlas.claims.get(receipt.claim)?.about;
  const focus = about === undefined ? null : focusOfThing(atlas, about);
  return focus === null ? toList : focusOn(focus);
}
