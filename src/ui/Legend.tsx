import { useMemo, useRef } from 'preact/hooks';
import { bandCore, fullQuantity, fullWidth } from '../core/geometry/width.ts';
import type { Atlas } from '../core/model/atlas.ts';
import type { Day } from '../core/model/day.ts';
import type { FlowKind } from '../core/model/flow.ts';
import { pictureOf } from '../core/selection/picture.ts';
import type { Messages } from '../messages/messages.ts';
import { type LegendScale, legendScaleKey, legendScales } from './legendScales.ts';
import { type SeenState, seenStates, seenSymbols } from './legendStates.ts';
import { figureWords } from './quantityWords.ts';
import { FlowSample, SymbolSample } from './Sample.tsx';
import { useShell } from './shellContext.ts';
import { useMoment } from './useMoment.ts';
import { useStore } from './useStore.ts';
import { useVisible } from './useVisible.ts';

/** In the legend's order: columns of three. */
const legendKinds: readonly FlowKind[] = [
  'production',
  'export',
  'supply',
  'entry',
  'domestic',
  'trade',
];

interface LegendKindsProps {
  /** Names alone. */
  readonly short: boolean;
  /** Leaves out the kinds of which nothing is to be seen now; else only those that are never seen. */
  readonly seenOnly?: boolean;
  /** Width of the samples, px. */
  readonly sample: number;
}

/** The kinds that are drawn at any time, so that the legend stays as it is while time moves. */
function kindsEverDrawn(atlas: Atlas, known: Day): ReadonlySet<FlowKind> {
  return new Set(
    pictureOf(atlas, known).flows.flatMap((strand) => strand.map(({ value }) => value.kind)),
  );
}

/** The kinds of flows, with what runs from where to where; then the symbols and states to be seen now. */
export function LegendKinds({ short, sample, seenOnly = false }: LegendKindsProps) {
  const { atlas, messages } = useShell();
  const { known } = useMoment();
  const visible = useVisible();
  const everDrawn = useMemo(() => kindsEverDrawn(atlas, known), [atlas, known]);
  const flowKinds = seenOnly ? new Set(visible.flows.map(({ kind }) => kind)) : everDrawn;
  const kinds = useSame(legendKinds.filter((kind) => flowKinds.has(kind)));
  const symbols = useSame(seenSymbols(visible));
  const states = useSame(seenStates(visible));
  return useMemo(
    () => (
      <ul class="legend-kinds">
        {kinds.map((kind) => (
          <li class="legend-row" key={kind}>
            <FlowSample kind={kind} state="operating" width={sample} band={false} />
            <span>
              {messages.text(`flow.${kind}`)}
              {!short && <span class="legend-way"> {messages.text(`flow.way.${kind}`)}</span>}
            </span>
          </li>
        ))}
        {symbols.map((kind) => (
          <li class="legend-row legend-symbol" key={kind}>
            <SymbolSample kind={kind} state="operating" />
            <span>{messages.text(`facility.${kind}`)}</span>
          </li>
        ))}
        {states.map((seen) => (
          <StateRow key={seen.state} seen={seen} sample={sample} />
        ))}
      </ul>
    ),
    [kinds, symbols, states, sample, short, messages],
  );
}

/** The value before, while this one says the same: most steps in time leave the key as it is. */
function useSame<Value>(value: Value): Value {
  const last = useRef(value);
  if (JSON.stringify(last.current) !== JSON.stringify(value)) last.current = value;
  return last.current;
}

/** Room of a symbol beside a line, px, and the shortest sample that has it. */
const symbolRoom = 16;
const leastShared = 34;

/** A state by its dash and by what becomes of a symbol, as far as either is to be seen. */
function StateRow({ seen, sample }: { seen: SeenState; sample: number }) {
  const { messages } = useShell();
  const { state, isSymbol } = seen;
  const isLine = seen.isLine && (!isSymbol || sample >= leastShared);
  return (
    <li class={isLine ? 'legend-row' : 'legend-row legend-symbol'}>
      {isLine && (
        <FlowSample
          kind="trade"
          state={state}
          width={isSymbol ? sample - symbolRoom : sample}
          band={false}
        />
      )}
      {isSymbol && <SymbolSample kind="assembly" state={state} />}
      <span>{messages.text(`legend.${state}`)}</span>
    </li>
  );
}

/** The scales of what is to be seen, at the width on screen, and the dispute note. */
export function LegendScales({ boxWidth, sample }: { boxWidth: number; sample: number }) {
  const { messages } = useShell();
  const { flows } = useVisible();
  const scales = useSame(legendScales(flows));
  const hasRings = useRings();
  return useMemo(
    () => (
      <ul class="legend-scales">
        {scales.map((scale) => (
          <ScaleRow
            key={`${legendScaleKey(scale)} ${scale.counted}`}
            scale={scale}
            boxWidth={boxWidth}
            sample={sample}
          />
        ))}
        {hasRings && (
          <li class="legend-row">
            <svg class="sample" width={sample} height="16" aria-hidden="true">
              <circle class="legend-ring" cx={sample / 2} cy="8" r="7" />
            </svg>
            <span>{messages.text('key.ring')}</span>
          </li>
        )}
        <li class="legend-row">
          <svg class="sample" width={sample} height="16" aria-hidden="true">
            <path class="legend-dispute" d={`M0 8H${sample}`} />
          </svg>
          <span>{messages.text('key.dispute')}</span>
        </li>
      </ul>
    ),
    [scales, hasRings, boxWidth, sample, messages],
  );
}

/** From here on, px, a ring of precision is larger than the symbol in it. */
const leastRing = 7;

/** Whether the map is so near that a place is drawn with the ring it is known to. */
function useRings(): boolean {
  const { status } = useShell();
  const { facilities } = useVisible();
  const metresPerPixel = useStore(status, (map) => map.metresPerPixel);
  if (metresPerPixel === null) return false;
  return facilities.some(
    ({ place }) => place !== null && (place.radiusKm * 1000) / metresPerPixel > leastRing,
  );
}

interface ScaleRowProps {
  readonly scale: LegendScale;
  readonly boxWidth: number;
  readonly sample: number;
}

/**
 * What a width stands for, as wide as it is drawn. A counted line is solid and has a head twice its
 * width: half the amount keeps that within the row.
 */
function ScaleRow({ scale, boxWidth, sample }: ScaleRowProps) {
  const { messages } = useShell();
  const { counted, counters, kind, unit } = scale;
  const part = counted ? 0.5 : 1;
  const width = fullWidth(boxWidth) * part;
  const amount = amountWords(fullQuantity[scale.scale][unit] * part, unit, messages);
  return (
    <li class="legend-row">
      <FlowSample
        kind={kind}
        state="operating"
        width={sample}
        height={16}
        band={counted ? false : width}
        line={counted ? width : bandCore}
      />
      <span>
        {messages.text(legendScaleKey(scale), {
          amount,
          counters: countersWords(counters, messages),
        })}
      </span>
    </li>
  );
}

/** More than one name has no room. */
function countersWords(counters: readonly string[], messages: Messages): string {
  const count = counters.length;
  return count === 1 ? `${counters[0]}` : messages.text('key.counters', { count });
}

function amountWords(amount: number, unit: LegendScale['unit'], messages: Messages): string {
  return figureWords(
    { form: 'figure', low: amount, high: amount, unit: unit === 'USD' ? 'USD' : 'units' },
    null,
    messages,
  );
}
