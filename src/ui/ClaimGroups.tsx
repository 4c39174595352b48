import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { ClaimId, ThingId } from '../core/model/id.ts';
import { type ClaimAt, claimsOf, type Standing } from '../core/selection/claimsOf.ts';
import { ClaimCard, ClaimRow } from './ClaimCard.tsx';
import {
  type ClaimGroup,
  type ClaimPart,
  claimGroups,
  countOf,
  isAmount,
  isDisputed,
  isFigure,
} from './claimGroups.ts';
import { propertyTitle } from './claimWords.ts';
import { contradictionWords } from './contradictionWords.ts';
import { rangeWords } from './rangeWords.ts';
import { useSession } from './shellContext.ts';
import { useMoment } from './useMoment.ts';
import { usePanelShell } from './usePanelShell.ts';

/** The rank of the headings over the groups: deeper where a row is what they belong to. */
type Level = 'h3' | 'h4';

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
    a.every(
      ({ claim, standing, isRunning, plan, links }, at) =>
        claim === b[at]?.claim &&
        standing === b[at]?.standing &&
        isRunning === b[at]?.isRunning &&
        plan?.state === b[at]?.plan?.state &&
        // More links can only be known with more knowledge, less with less.
        links.length === b[at]?.links.length,
    )
  );
}

function groupsOf(claims: readonly ClaimAt[], standing: Standing): readonly ClaimGroup[] {
  return claimGroups(claims.filter((claim) => claim.standing === standing));
}

const isFirst = (group: ClaimGroup): boolean => isDisputed(group) || isAmount(group);
const isRest = (group: ClaimGroup): boolean => !isFirst(group);

interface FiguresOfProps extends ThingProps {
  readonly level?: Level;
  /** What else is said of amounts: right under what is disputed and how much is made. */
  readonly children?: ComponentChildren;
}

/** The figures that hold at the moment, by what they count, side by side; what is disputed stands first. */
export function FiguresOf({ thing, product, level = 'h3', children = null }: FiguresOfProps) {
  const claims = useClaims(thing);
  const figures = useMemo(() => groupsOf(claims, 'now').filter(isFigure), [claims]);
  const [first, rest] = useMemo(
    () =>
      [isFirst, isRest].map((isHere) => (
        <Groups
          key={isHere === isFirst}
          groups={figures.filter(isHere)}
          thing={thing}
          product={product}
          level={level}
        />
      )),
    [figures, thing, product, level],
  );
  return (
    <>
      {first}
      {children}
      {rest}
    </>
  );
}

/** What else is claimed: first what holds at the moment, then, folded away, other times. */
export function WordsOf({ thing, product }: ThingProps) {
  const { messages } = usePanelShell();
  const claims = useClaims(thing);
  return useMemo(() => {
    const now = groupsOf(claims, 'now');
    const rest = { thing, product };
    return (
      <>
        {now.length === 0 && <p class="panel-note">{messages.text('panel.none')}</p>}
        <Groups groups={now.filter((group) => !isFigure(group))} level="h3" {...rest} />
        <OtherTimes title="panel.past" groups={groupsOf(claims, 'past')} {...rest} />
        <OtherTimes title="panel.later" groups={groupsOf(claims, 'later')} {...rest} />
      </>
    );
  }, [claims, thing, product, messages]);
}

interface OtherTimesProps extends ThingProps {
  readonly groups: readonly ClaimGroup[];
  readonly title: 'panel.past' | 'panel.later';
}

function OtherTimes({ title, groups, ...rest }: OtherTimesProps) {
  const { messages } = usePanelShell();
  const count = countOf(groups);
  if (count === 0) return null;
  return (
    <details class="folded">
      <summary>{messages.text(title, { count })}</summary>
      <Groups groups={groups} level="h3" {...rest} />
    </details>
  );
}

interface GroupsProps extends ThingProps {
  readonly groups: readonly ClaimGroup[];
  readonly level: Level;
}

function Groups({ groups, ...rest }: GroupsProps) {
  return (
    <>
      {groups.map((group) => (
        <Group key={`${group.property} ${group.planned}`} group={group} {...rest} />
      ))}
    </>
  );
}

function Group({ group, level: Heading, ...rest }: Omit<GroupsProps, 'groups'> & GroupProps) {
  const { messages } = usePanelShell();
  const title = propertyTitle(group, messages);
  const alone = group.parts.filter((part) => part.length === 1).flat();
  const said = alone.map((claim) => (
    <Claim key={claim.claim.id} claim={claim} withoutUnit={title.saysUnit} {...rest} />
  ));
  return (
    <section class="claim-group">
      <Heading>{title.words}</Heading>
      {isFigure(group) && said.length > 0 ? <div class="claim-cards">{said}</div> : said}
      {group.parts
        .filter((part) => part.length > 1)
        .map((part) => (
          <Contradiction
            key={part[0].claim.id}
            part={part}
            withoutUnit={title.saysUnit}
            {...rest}
          />
        ))}
      <Repeats claims={group.repeats} withoutUnit={title.saysUnit} {...rest} />
    </section>
  );
}

interface RepeatsProps extends ThingProps {
  readonly claims: readonly ClaimAt[];
  readonly withoutUnit: boolean;
}

/** Who else says the same, folded away: it is no other figure and no second word. */
function Repeats({ claims, ...rest }: RepeatsProps) {
  const { messages } = usePanelShell();
  if (claims.length === 0) return null;
  return (
    <details class="claim-repeats">
      <summary>{messages.text('claim.repeats', { count: claims.length })}</summary>
      <div class="claim-cards">
        {claims.map((claim) => (
          <Claim key={claim.claim.id} claim={claim} {...rest} />
        ))}
      </div>
    </details>
  );
}

interface GroupProps {
  readonly group: ClaimGroup;
}

interface ClaimProps extends ThingProps {
  readonly claim: ClaimAt;
  readonly rivals?: readonly ClaimId[];
  readonly withoutUnit: boolean;
}

const none: readonly ClaimId[] = [];

/** A number on a card, words in a row; where it is about another thing, it says of which. */
function Claim({ claim, rivals = none, thing, product, withoutUnit }: ClaimProps) {
  const about = claim.claim.about === thing ? null : claim.claim.about;
  return claim.claim.value.form === 'figure' ? (
    <ClaimCard {...{ claim, about, rivals, product, withoutUnit }} />
  ) : (
    <ClaimRow {...{ claim, about, rivals }} />
  );
}

/** Claims that contradict each other: all alike, side by side, none of them told before the others. */
function Contradiction({ part, ...rest }: Omit<ClaimProps, 'claim'> & { part: ClaimPart }) {
  const { atlas, messages } = usePanelShell();
  const book = useSession((session) => session.evidence);
  const ids = part.map(({ claim }) => claim.id);
  const range = rangeWords(atlas, part, rest.product, book, messages);
  const reasons = ids
    .flatMap((id) => book?.reasons.get(id) ?? [])
    .filter(({ to, kind }) => kind === 'contradicts' && ids.includes(to))
    .map(({ why }) => why);
  return (
    <div class={part.length === 2 ? 'contradiction pair' : 'contradiction'}>
      <div class="claim-cards">
        {part.map((claim) => (
          <Claim key={claim.claim.id} claim={claim} rivals={ids} {...rest} />
        ))}
      </div>
      {range !== null && <p class="claim-range">{range}</p>}
      {contradictionWords(part, messages, reasons).map((words) => (
        <p class="panel-note" key={words}>
          {words}
        </p>
      ))}
    </div>
  );
}
