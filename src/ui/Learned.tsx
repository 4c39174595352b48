import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Atlas } from '../core/model/atlas.ts';
import type { Claim } from '../core/model/claim.ts';
import type { ThingId } from '../core/model/id.ts';
import type { StateAt } from '../core/model/state.ts';
import {
  claimsByThing,
  type Learned as LearnedSpan,
  learnedBetween,
  thingsLearned,
} from '../core/selection/learnedBetween.ts';
import { knownDayOf } from '../core/time/moment.ts';
import { clearComparison } from '../core/view/transitions.ts';
import type { PanelMessages } from '../messages/panelMessages.ts';
import { Icon } from './Icon.tsx';
import { isSameSet } from './isSameSet.ts';
import { LearnedDays } from './LearnedDays.tsx';
import { kindWords } from './partyKind.ts';
import { periodWords } from './periodWords.ts';
import { datedState } from './rowState.ts';
import { useView } from './shellContext.ts';
import { ThingRow } from './ThingRow.tsx';
import { useMoment } from './useMoment.ts';
import { usePanelShell } from './usePanelShell.ts';

/** What was learned between the day whose knowledge is shown and the one that it is compared with. */
export function Learned() {
  const { atlas, dispatch, messages } = usePanelShell();
  const moment = useMoment();
  const compare = useView((view) => view.compare);
  const other = compare === null ? moment.known : knownDayOf(compare.known, atlas);
  const learned = useMemo(
    () => learnedBetween(atlas, moment, other, moment.known),
    [atlas, moment, other],
  );
  useRaised(thingsLearned(learned));
  const parts = useRef<HTMLDivElement>(null);
  return (
    <section class="learned">
      <p class="panel-eyebrow">{messages.text('learned.eyebrow')}</p>
      <h2 class="panel-title" tabIndex={-1}>
        {messages.text('learned.title')}
      </h2>
      <button
        type="button"
        class="icon-button panel-close"
        aria-label={messages.text('learned.close')}
        onClick={() => dispatch(clearComparison(), 'push')}
      >
        <Icon name="close" />
      </button>
      <LearnedDays other={other} />
      <LearnedSum learned={learned} onFollow={() => parts.current?.querySelector('h3')?.focus()} />
      <div ref={parts}>
        <LearnedParts learned={learned} />
      </div>
    </section>
  );
}

interface LearnedSumProps {
  readonly learned: LearnedSpan;
  readonly onFollow: () => void;
}

/** How many claims came and went; it leads to them, where there are any. */
function LearnedSum({ learned, onFollow }: LearnedSumProps) {
  const { messages } = usePanelShell();
  const [claims, withdrawn] = [learned.claims.length, learned.withdrawn.length];
  const sum = messages.text('learned.sum', { claims, withdrawn });
  return (
    <p class="panel-note">
      {claims + withdrawn === 0 ? (
        sum
      ) : (
        <button type="button" class="receipt" onClick={onFollow}>
          {sum}
        </button>
      )}
    </p>
  );
}

/** Raises what was learned on the map for as long as this is beside it. */
function useRaised(things: ReadonlySet<ThingId>): void {
  const { onRaise } = usePanelShell();
  const last = useRef(things);
  if (!isSameSet(last.current, things)) last.current = things;
  const raised = last.current;
  useEffect(() => {
    onRaise(raised);
    return () => onRaise(null);
  }, [raised, onRaise]);
}

function LearnedParts({ learned }: { learned: LearnedSpan }) {
  const { atlas, messages } = usePanelShell();
  const moment = useMoment();
  const words = (state: StateAt | null) =>
    state === null ? messages.text('state.unknown') : datedState(atlas, state, messages);
  const isNew = new Set<ThingId>([
    ...learned.facilities,
    ...learned.organisations,
    ...learned.relationships,
  ]);
  const said = claimsByThing(learned.claims);
  const date = messages.date(Math.min(moment.to, learned.to));
  return (
    <>
      <Part title={messages.text('learned.states', { date })}>
        {learned.states.map(({ thing, before, after }) => {
          const change = { before: words(before), after: words(after) };
          return (
            <ThingRow
              key={thing}
              thing={thing}
              known={learned.to}
              end={messages.text('learned.change', change)}
            />
          );
        })}
      </Part>
      <Part title={messages.text('learned.dates')}>
        {learned.dates.map(({ before, after }) => (
          <ThingRow
            key={after.id}
            thing={after.about}
            known={learned.to}
            end={messages.text('learned.change', {
              before: targetOf(before, messages),
              after: targetOf(after, messages),
            })}
          />
        ))}
      </Part>
      <Part title={messages.text('learned.new')}>
        {[...isNew].map((thing) => (
          <ThingRow
            key={thing}
            thing={thing}
            known={learned.to}
            end={newWords(atlas, thing, said.get(thing) ?? [], messages)}
          />
        ))}
      </Part>
      <ClaimCounts
        title={messages.text('learned.more')}
        claims={learned.claims.filter(({ about }) => !isNew.has(about))}
        known={learned.to}
      />
      <ClaimCounts
        title={messages.text('learned.withdrawn')}
        claims={learned.withdrawn}
        known={learned.from}
      />
    </>
  );
}

/** An open end is no target. */
function targetOf({ valid, validText }: Claim, messages: PanelMessages): string {
  return Number.isFinite(valid.to)
    ? periodWords(validText, messages, 'short')
    : messages.text('learned.undated');
}

function newWords(
  atlas: Atlas,
  thing: ThingId,
  claims: readonly Claim[],
  messages: PanelMessages,
): string {
  const kind = kindWords(atlas, thing, messages);
  if (claims.length === 0) return kind;
  const count = messages.text('learned.claims', { count: claims.length });
  return messages.text('learned.kind', { kind, claims: count });
}

interface ClaimCountsProps {
  readonly title: string;
  readonly claims: readonly Claim[];
  /** The day by whose knowledge the things are named. */
  readonly known: number;
}

function ClaimCounts({ title, claims, known }: ClaimCountsProps) {
  const { messages } = usePanelShell();
  return (
    <Part title={title}>
      {[...claimsByThing(claims)].map(([thing, { length: count }]) => (
        <ThingRow
          key={thing}
          thing={thing}
          known={known}
          end={messages.text('learned.claims', { count })}
        />
      ))}
    </Part>
  );
}

/** A heading with its rows; nothing at all where there are none. */
function Part({ title, children }: { title: string; children: readonly ComponentChildren[] }) {
  if (children.length === 0) return null;
  return (
    <section class="ties">
      {/* The number of claims leads here. */}
      <h3 tabIndex={-1}>{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}
