import { bandCore, fullQuantity, fullWidth } from '../core/geometry/width.ts';
import type { Messages } from '../messages/messages.ts';
import type { LegendContent, SeenState } from './legendContent.ts';
import { type LegendScale, legendScaleKey } from './legendScales.ts';
import { MarkSample } from './MarkSample.tsx';
import { figureWords } from './quantityWords.ts';
import { FlowSample, SymbolSample } from './Sample.tsx';
import { useShell } from './shellContext.ts';

export interface KeyProps {
  readonly content: LegendContent | null;
  /** Of the map, px. */
  readonly boxWidth: number;
}

interface RowsProps extends KeyProps {
  readonly sample: number;
}

interface LegendProps {
  readonly content: LegendContent;
  /** Width of the samples of lines, px. */
  readonly sample: number;
}

/** The whole key, once there is a picture that it explains. */
export function LegendRows(props: RowsProps) {
  const { content } = props;
  return (
    content && (
      <>
        <LegendKinds {...props} content={content} />
        <LegendScales {...props} content={content} />
      </>
    )
  );
}

/** The kinds of flows, with what runs from where to where, the symbols, the states and other marks. */
export function LegendKinds({ content, sample }: LegendProps) {
  const { messages } = useShell();
  const { kinds, symbols, states, marks } = content;
  return (
    <>
      <ul class="legend-kinds">
        {kinds.map((kind) => (
          <li class="legend-row" key={kind}>
            <FlowSample kind={kind} state="operating" width={sample} band={false} />
            <span>
              {messages.text(`flow.${kind}`)}
              <span class="legend-way"> {messages.text(`flow.way.${kind}`)}</span>
            </span>
          </li>
        ))}
      </ul>
      <ul class="legend-states">
        {states.map((seen) => (
          <StateRow key={seen.state} seen={seen} sample={sample} />
        ))}
      </ul>
      <ul class="legend-symbols">
        {symbols.map((kind) => (
          <li class="legend-row" key={kind}>
            <SymbolSample kind={kind} state="operating" />
            <span>{messages.text(`facility.${kind}`)}</span>
          </li>
        ))}
        {marks.map((mark) => (
          <li class="legend-row" key={mark}>
            <MarkSample mark={mark} />
            <span>{messages.text(`key.${mark}`)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Room of a symbol beside a line, px, and the shortest line that is told from another. */
const symbolRoom = 16;
const leastLine = 24;

/** A state by its dash and by what becomes of a symbol, as far as either is to be seen. */
function StateRow({ seen, sample }: { seen: SeenState; sample: number }) {
  const { messages } = useShell();
  const { state, isLine, isSymbol } = seen;
  return (
    <li class={`legend-row ${state}`}>
      {isLine && (
        <FlowSample
          kind="trade"
          state={state}
          width={isSymbol ? Math.max(leastLine, sample - symbolRoom) : sample}
          band={false}
        />
      )}
      {isSymbol && <SymbolSample kind="assembly" state={state} />}
      <span>{messages.text(`legend.${state}`)}</span>
    </li>
  );
}

/** The scales of what is to be seen, at the width on screen, and the dispute note. */
export function LegendScales({ content, sample, boxWidth }: LegendProps & { boxWidth: number }) {
  const { messages } = useShell();
  return (
    <ul class="legend-scales">
      {content.scales.map((scale) => (
        <ScaleRow
          key={`${legendScaleKey(scale)} ${scale.counted}`}
          scale={scale}
          boxWidth={boxWidth}
          sample={sample}
        />
      ))}
      <li class="legend-row">
        <svg class="sample" width={sample} height="16" aria-hidden="true">
          <path class="legend-dispute" d={`M0 8H${sample}`} />
        </svg>
        <span>{messages.text('key.dispute')}</span>
      </li>
    </ul>
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

/** Letters of a name that a row has room for. */
const longestCounter = 20;

/** Who counted, where it is one and has a short name; else how many did. */
function countersWords([first = '', ...others]: readonly string[], messages: Messages): string {
  const isShort = others.length === 0 && first.length <= longestCounter;
  return isShort ? first : messages.text('key.counters', { count: others.length + 1 });
}

function amountWords(amount: number, unit: LegendScale['unit'], messages: Messages): string {
  return figureWords(
    { form: 'figure', low: amount, high: amount, unit: unit === 'USD' ? 'USD' : 'units' },
    null,
    messages,
  );
}
