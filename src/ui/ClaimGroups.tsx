import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ThingId } from '../core/model/id.ts';
import { type ClaimAt, claimsOf, type Standing } from '../core/selection/claimsOf.ts';
import { ClaimCard, ClaimRow } from './ClaimCard.tsx';
import { type ClaimGroup, claimGroups, isFigure } from './claimGroups.ts';
import { propertyTitle } from './claimWords.ts';
import { useShell } from './shellContext.ts';
import { useMoment } from './useMoment.ts';

interface ThingProps {
  readonly thing: ThingId;
  /** What a relationship is about; null for phones. */
  readonly product: string | null;
}

function useClaims(thing: ThingId): readonly ClaimAt[] {
  const { atlas } = useShell();
  const moment = useMoment();
  return useMemo(() => claimsOf(atlas, thing, moment), [atlas, thing, moment]);
}

function groupsOf(claims: readonly ClaimAt[], standing: Standing): readonly ClaimGroup[] {
  return claimGroups(claims.filter((claim) => claim.standing === standing));
}

/** The figures that hold at the moment, by what they count, side by side. */
export function FiguresOf({ thing, product }: ThingProps) {
  const groups = groupsOf(useClaims(thing), 'now');
  return (
    <>
      {groups.filter(isFigure).map((group) => (
        <Group key={group.property} group={group} product={product} />
      ))}
    </>
  );
}

/** What else is claimed: first what holds at the moment, then, folded away, other times. */
export function WordsOf({ thing, product }: ThingProps) {
  const { messages } = useShell();
  const claims = useClaims(thing);
  const now = groupsOf(claims, 'now');
  const times = [
    { key: 'panel.past', groups: groupsOf(claims, 'past') },
    { key: 'panel.later', groups: groupsOf(claims, 'later') },
  ] as const;
  return (
    <>
      {now.length === 0 && <p class="panel-note">{messages.text('panel.none')}</p>}
      {now
        .filter((group) => !isFigure(group))
        .map((group) => (
          <Group key={group.property} group={group} product={product} />
        ))}
      {times.map(({ key, groups }) => {
        const count = groups.reduce((sum, group) => sum + group.claims.length, 0);
        return (
          count > 0 && (
            <Folded key={key} title={messages.text(key, { count })}>
              {groups.map((group) => (
                <Group key={group.property} group={group} product={product} />
              ))}
            </Folded>
          )
        );
      })}
    </>
  );
}

function Folded({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details class="folded">
      <summary>{title}</summary>
      {children}
    </details>
  );
}

function Group({ group, product }: { group: ClaimGroup; product: string | null }) {
  const { messages } = useShell();
  const claims = group.claims.map(({ claim }) => claim);
  const title = propertyTitle(claims, messages);
  return (
    <section class="claim-group">
      <h3>{title.words}</h3>
      {isFigure(group) ? (
        <div class="claim-cards">
          {claims.map((claim) => (
            <ClaimCard
              key={claim.id}
              claim={claim}
              product={product}
              withoutUnit={title.saysUnit}
            />
          ))}
        </div>
      ) : (
        claims.map((claim) => <ClaimRow key={claim.id} claim={claim} />)
      )}
    </section>
  );
}
