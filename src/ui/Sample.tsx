import { useLayoutEffect, useRef } from 'preact/hooks';
import { drawFlowSample } from '../charts/flowSample.ts';
import { drawSymbolSample } from '../charts/symbolSample.ts';
import type { FlowKind } from '../core/model/flow.ts';
import type { State } from '../core/model/state.ts';
import type { FacilityKind } from '../core/model/thing.ts';

interface FlowSampleProps {
  readonly kind: FlowKind;
  readonly state: State;
  readonly width: number;
  readonly height?: number;
  /** A pale band (px, or a narrow one) stands for a capacity or target. */
  readonly band: boolean | number;
  readonly line?: number;
}

/** The line of a kind in a state, as on the map. The words stand beside it. */
export function FlowSample(props: FlowSampleProps) {
  const svg = useRef<SVGSVGElement>(null);
  const { kind, state, width, height = 14, band, line = 1.75 } = props;
  useLayoutEffect(() => {
    if (svg.current === null) return;
    const wide = typeof band === 'number' ? band : 5;
    drawFlowSample(svg.current, {
      kind,
      state,
      width,
      height,
      line: kind === 'entry' ? null : line,
      band: band === false ? null : wide,
    });
  }, [kind, state, width, height, band, line]);
  return <svg class="sample" ref={svg} aria-hidden="true" focusable="false" />;
}

interface SymbolSampleProps {
  readonly kind: FacilityKind;
  readonly state: State;
  readonly size?: number;
}

/** A facility's symbol in a state, as on the map. */
export function SymbolSample({ kind, state, size = 10 }: SymbolSampleProps) {
  const svg = useRef<SVGSVGElement>(null);
  useLayoutEffect(() => {
    if (svg.current !== null) drawSymbolSample(svg.current, { kind, state, size });
  }, [kind, state, size]);
  return <svg class="sample" ref={svg} aria-hidden="true" focusable="false" />;
}
