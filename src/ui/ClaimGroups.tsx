import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ThingId } from '../core/model/id.ts';
import { type ClaimAt, claimsOf } from '../core/selection/claimsOf.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { claimGroups } from './claimGroups.ts';
import { propertyTitle } from './claimWords.ts';
import { useShell } from './shellContext.ts';
import { useMoment } from './useMoment.ts';

/** What is claimed about a thing at the moment, by property; claims of other times are folded away. */
export function ClaimsOf({ thing, product }: { thing: ThingId; product: string | null }) {
  const { atlas, messages } = useShell();
  const moment = useMoment();
  const claims = useMemo(() => claimsOf(atlas, thing, moment), [atlas, thing, moment]);
  const now = claims.filter(({ standing }) => standing === 'now');
  const past = claims.filter(({ standing }) => standing === 'past');
  const later = claims.filter(({ standing }) => standing === 'later');
  return (
    <>
      {now.length === 0 && <p class="panel-note">{messages.text('panel.none')}</p>}
      <ClaimGroups claims={now} product={product} />
      {past.length > 0 && (
        <Folded title={messages.text('panel.past', { count: past.length })}>
          <ClaimGroups claims={past} product={product} />
        </Folded>
      )}
      {later.length > 0 && (
        <Folded title={messages.text('panel.later', { count: later.length })}>
          <ClaimGroups claims={later} product={product} />
        </Folded>
      )}
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

interface ClaimGroupsProps {
  readonly claims: readonly ClaimAt[];
  readonly product: string | null;
}

function ClaimGroups({ claims, product }: ClaimGroupsProps) {
  const { messages } = useShell();
  return (
    <>
      {claimGroups(claims).map((group) => (
        <section class="claim-group" key={group.property}>
          <h3>
            {propertyTitle(
              group.property,
              group.claims.map(({ claim }) => claim),
              messages,
            )}
          </h3>
          <div class="claim-cards">
            {group.claims.map(({ claim }) => (
              <ClaimCard key={claim.id} claim={claim} product={product} />
            ))}
          </div>
        </section>
      ))}
    </>
  );
}

/** The figures of a relationship that stand under it in another thing's panel. */
export function FiguresOf({ thing, product }: { thing: ThingId; product: string | null }) {
  const { atlas } = useShell();
  const moment = useMoment();
  const figures = claimsOf(atlas, thing, moment).filter(
    ({ claim, standing }) => standing === 'now' && claim.value.form === 'figure',
  );
  if (figures.length === 0) return null;
  return (
    <div class="tie-claims">
      <div class="claim-cards">
        {figures.map(({ claim }) => (
          <ClaimCard key={claim.id} claim={claim} product={product} />
        ))}
      </div>
    </div>
  );
}
