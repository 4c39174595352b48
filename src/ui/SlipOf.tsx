import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { drawSlip } from '../charts/slipChart.ts';
import { type SlipStory, slipLayout } from '../charts/slipLayout.ts';
import type { Claim } from '../core/model/claim.ts';
import type { Day } from '../core/model/day.ts';
import type { ThingId } from '../core/model/id.ts';
import { spokenOn } from '../core/selection/knownClaim.ts';
import { targetOf } from '../core/selection/outcomeOf.ts';
import { type PromiseAt, promisesAbout } from '../core/selection/promisesAt.ts';
import type { PanelMessages } from '../messages/panelMessages.ts';
import { capitalised } from './capitalised.ts';
import { outcomeDate, outcomeWords } from './outcomeWords.ts';
import { periodWords, spanWords } from './periodWords.ts';
import { isMoved } from './promiseRows.ts';
import { targetsWords } from './targetsWords.ts';
import { useMoment } from './useMoment.ts';
import { usePanelShell } from './usePanelShell.ts';
import { useWidth } from './useWidth.ts';

/** How the promises that a thing is to be there slipped, one drawing each; nothing where none had a date. */
export function SlipOf({ thing }: { thing: ThingId }) {
  const { atlas } = usePanelShell();
  const { known } = useMoment();
  const promises = useMemo(
    () =>
      promisesAbout(atlas, thing, known).filter(
        ({ claim, firstTarget }) => claim.property === 'stage' && firstTarget !== null,
      ),
    [atlas, thing, known],
  );
  return (
    <>
      {promises.map((promise) => (
        <Slip key={promise.history[0].id} promise={promise} known={known} />
      ))}
    </>
  );
}

/** Of a report of which but the month is known, its middle. */
function saidOn(claim: Claim): Day {
  const { from, to } = claim.reported;
  return claim.reportDayKnown ? Math.round((from + to) / 2) : spokenOn(claim);
}

/** When it came true, or when it was said not to. */
function outcomeOn(promise: PromiseAt, messages: PanelMessages): SlipStory['outcome'] {
  const { outcome } = promise;
  if (outcome.kind === 'broken') {
    const on = { from: outcome.since, to: outcome.since };
    return { on, words: outcomeWords(outcome, isMoved(promise), messages) };
  }
  const date = outcomeDate(outcome, messages);
  return 'on' in outcome && Number.isFinite(outcome.on.from) && date !== null
    ? { on: outcome.on, words: messages.text('slip.kept', { date }) }
    : null;
}

/** To which day one waited once the last day that was named had passed. */
function waitedTo({ outcome, target }: PromiseAt, known: Day): Day | null {
  if (outcome.kind === 'overdue') return known;
  if (outcome.kind !== 'broken' && outcome.kind !== 'silent') return null;
  return target !== null && outcome.since > target.to ? outcome.since : null;
}

function storyOf(promise: PromiseAt, known: Day, messages: PanelMessages): SlipStory {
  return {
    wordings: promise.history.map((claim) => ({
      said: saidOn(claim),
      target: targetOf(claim),
      words: periodWords(claim.validText, messages, 'short'),
    })),
    outcome: outcomeOn(promise, messages),
    waitedTo: waitedTo(promise, known),
  };
}

/** The same in words, for those who do not see the drawing. */
function slipWords({ history }: PromiseAt, messages: PanelMessages): string {
  const said = history.map((claim) =>
    messages.text(targetOf(claim) === null ? 'slip.said.undated' : 'slip.said', {
      date: claim.reportDayKnown
        ? spanWords(claim.reported, messages)
        : messages.text('promise.said.unknown'),
      period: periodWords(claim.validText, messages, 'short'),
    }),
  );
  return capitalised(messages.list(said));
}

function Slip({ promise, known }: { promise: PromiseAt; known: Day }) {
  const { atlas, messages } = usePanelShell();
  const box = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const width = useWidth(box);
  useLayoutEffect(() => {
    if (svg.current === null || width === 0) return;
    drawSlip(svg.current, {
      layout: slipLayout(storyOf(promise, known, messages), width, (day, form) =>
        messages.date(day, form),
      ),
      width,
      state: promise.outcome.kind === 'overdue' ? 'overdue' : 'ahead',
      outcome: promise.outcome.kind === 'broken' ? 'ended' : 'operating',
    });
  }, [promise, known, messages, width]);
  const outcome = outcomeWords(promise.outcome, isMoved(promise), messages);
  return (
    <figure class="slip">
      <div ref={box}>
        <svg ref={svg} role="img" aria-label={slipWords(promise, messages)} focusable="false" />
      </div>
      <figcaption>
        {messages.text('slip.caption', {
          targets: targetsWords(atlas, promise.history, known, messages),
          outcome,
        })}
      </figcaption>
    </figure>
  );
}
