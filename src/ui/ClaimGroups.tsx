import { useMemo, useRef } from 'preact/hooks';
import type { ThingId } from '../core/model/id.ts';
import { type ClaimAt, claimsOf, type Standing } from '../core/selection/claimsOf.ts';
import { ClaimCard, ClaimRow } from './ClaimCard.tsx';
import { type ClaimGroup, claimGroups, isFigure } from './claimGroups.ts';
import { propertyTitle } from './claimWords.ts';
import { useMoment } from './useMoment.ts';
import { usePanelShell } from './usePanelShell.ts';

interface ThingProps {
  readonly thing: ThingId;
  /** What a relationship is about; null for phones. */
  readonly product: string | null;
}

/** The claims and their standings; the same array while none of them changes, so that nothing is drawn again. */
function useClaims(thing: ThingId): readonly ClaimAt[] {
  const { atlas } = usePanelShell();
  const moment = useMoment();
  const last = useRef<readonly ClaimAt[]>([]);
  const claims = useMemo(() => claimsOf(atlas, thing, moment), [atlas, thing, moment]);
  if (!isSame(last.current, claims)) last.current = claims;
  return last.current;
}

function isSame(a: readonly ClaimAt[], b: readonly ClaimAt[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ claim, standing }, at) => claim === b[at]?.claim && standing === b[at]?.standing)
  );
}

function groupsOf(claims: readonly ClaimAt[], standing: Standing): readonly ClaimGroup[] {
  return claimGroups(claims.filter((claim) => claim.standing === standing));
}

/** The figures that hold at the moment, by what they count, side by side. */
export function FiguresOf({ thing, product }: ThingProps) {
  const claims = useClaims(thing);
  return useMemo(
    () => <Groups groups={groupsOf(claims, 'now').filter(isFigure)} product={product} />,
    [claims, product],
  );
}

/** What else is claimed: first what holds at the moment, then, folded away, other times. */
export function WordsOf({ thing, product }: ThingProps) {
  const { messages } = usePanelShell();
  const claims = useClaims(thing);
  return useMemo(() => {
    const now = groupsOf(claims, 'now');
    return (
      <>
        {now.length === 0 && <p class="panel-note">{messages.text('panel.none')}</p>}
        <Groups groups={now.filter((group) => !isFigure(group))} product={product} />
        <OtherTimes title="panel.past" groups={groupsOf(claims, 'past')} product={product} />
        <OtherTimes title="panel.later" groups={groupsOf(claims, 'later')} product={product} />
      </>
    );
  }, [claims, product, messages]);
}

interface GroupsProps {
  readonly groups: readonly ClaimGroup[];
  readonly product: string | null;
}

function OtherTimes({
  title,
  groups,
  product,
}: GroupsProps & { title: 'panel.past' | 'panel.later' }) {
  const { messages } = usePanelShell();
  const count = groups.reduce((sum, { claims }) => sum + claims.length, 0);
  if (count === 0) return null;
  return (
    <details class="folded">
      <summary>{messages.text(title, { count })}</summary>
      <Groups groups={groups} product={product} />
    </details>
  );
}

function Groups({ groups, product }: GroupsProps) {
  return (
    <>
      {groups.map((group) => (
        <Group key={group.property} group={group} product={product} />
      ))}
    </>
  );
}

function Group({ group, product }: { group: ClaimGroup; product: string | null }) {
  const { messages } = usePanelShell();
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
