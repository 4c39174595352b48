import { fullQuantity, fullWidth } from '../core/geometry/width.ts';
import type { FlowKind, VisibleAtlas, VisibleFlow } from '../core/model/flow.ts';
import type { State } from '../core/model/state.ts';
import type { Messages } from '../messages/messages.ts';
import { FlowSample } from './Sample.tsx';
import { useShell } from './shellContext.ts';
import { useVisible } from './useVisible.ts';

/** The kinds that this atlas draws, in the legend's order: two columns of three. */
const legendKinds: readonly FlowKind[] = ['production', 'export', 'supply', 'entry', 'domestic'];

/** Told in the legend only while one of them is to be seen. */
const legendStates = ['ahead', 'overdue', 'paused', 'ended'] as const satisfies readonly State[];

interface LegendKindsProps {
  /** Names alone. */
  readonly short: boolean;
  /** Leaves out the kinds of which nothing is to be seen. */
  readonly seenOnly?: boolean;
}

/** The kinds of flows, with what runs from where to where; then, by their dash, the states to be seen now. */
export function LegendKinds({ short, seenOnly = false }: LegendKindsProps) {
  const { messages } = useShell();
  const { flows } = useVisible();
  const seen: ReadonlySet<State> = new Set(flows.map(({ state }) => state.state));
  const kinds = new Set(flows.map(({ kind }) => kind));
  const width = short ? 28 : 40;
  return (
    <ul class="legend-kinds">
      {legendKinds
        .filter((kind) => !seenOnly || kinds.has(kind))
        .map((kind) => (
          <li class="legend-row" key={kind}>
            <FlowSample kind={kind} state="operating" width={width} band={false} />
            <span>
              {messages.text(`flow.${kind}`)}
              {!short && <span class="legend-way"> {messages.text(`flow.way.${kind}`)}</span>}
            </span>
          </li>
        ))}
      {legendStates
        .filter((state) => seen.has(state))
        .map((state) => (
          <li class="legend-row" key={state}>
            <FlowSample kind="trade" state={state} width={width} band={false} />
            <span>{messages.text(`legend.${state}`)}</span>
          </li>
        ))}
    </ul>
  );
}

/** The scales of what is to be seen, at the width on screen, and the dispute note. */
export function LegendScales({ boxWidth, rings }: { boxWidth: number; rings: boolean }) {
  const { messages } = useShell();
  const visible = useVisible();
  const band = fullWidth(boxWidth);
  return (
    <ul class="legend-scales">
      {scalesOf(visible).map((scale) => (
        <li class="legend-row" key={scale.key}>
          <FlowSample
            kind={scale.kind}
            state="operating"
            width={34}
            height={16}
            band={scale.counted ? false : band}
            line={scale.counted ? band : 1.4}
            headless={scale.counted}
          />
          <span>{messages.text(scale.key, { amount: amountWords(scale.unit, messages) })}</span>
        </li>
      ))}
      {rings && (
        <li class="legend-row">
          <svg class="sample" width="34" height="16" aria-hidden="true">
            <circle class="legend-ring" cx="17" cy="8" r="7" />
          </svg>
          <span>{messages.text('key.ring')}</span>
        </li>
      )}
      <li class="legend-row">
        <svg class="sample" width="34" height="16" aria-hidden="true">
          <path class="legend-dispute" d="M0 8H34" />
        </svg>
        <span>{messages.text('key.dispute')}</span>
      </li>
    </ul>
  );
}

interface Scale {
  readonly key: 'key.scale.capacity' | 'key.scale.units' | 'key.scale.USD';
  readonly kind: FlowKind;
  readonly counted: boolean;
  readonly unit: 'units' | 'USD';
}

function keyOf({ quantity }: VisibleFlow): Scale['key'] | null {
  if (quantity === null) return null;
  if (quantity.unit === 'USD') return 'key.scale.USD';
  return quantity.counted ? 'key.scale.units' : 'key.scale.capacity';
}

/** One scale for each sort of figure that sets a width now. */
function scalesOf({ flows }: VisibleAtlas): readonly Scale[] {
  const scales = new Map<Scale['key'], Scale>();
  for (const flow of flows) {
    const key = keyOf(flow);
    if (key === null || flow.quantity === null || scales.has(key)) continue;
    const { counted, unit } = flow.quantity;
    scales.set(key, { key, kind: flow.kind, counted, unit });
  }
  return [...scales.values()];
}

function amountWords(unit: Scale['unit'], messages: Messages): string {
  const amount = fullQuantity.plants[unit];
  return unit === 'USD'
    ? messages.text('figure.billion', {
        number: messages.number(amount / 1e9, {
          style: 'currency',
          currency: 'USD',
          currencyDisplay: 'narrowSymbol',
          minimumFractionDigits: 0,
        }),
      })
    : messages.text('figure.million', { number: messages.number(amount / 1e6) });
}
