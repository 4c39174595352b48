import { useLayoutEffect, useRef } from 'preact/hooks';
import { drawOutcomeSample } from '../charts/outcomeSample.ts';
import type { OutcomeKind } from '../core/selection/outcomeOf.ts';

/** The sign of what became of a promise. The words stand beside it. */
export function OutcomeSign({ kind }: { kind: OutcomeKind }) {
  const svg = useRef<SVGSVGElement>(null);
  useLayoutEffect(() => {
    if (svg.current !== null) drawOutcomeSample(svg.current, kind);
  }, [kind]);
  return <svg class="sample" ref={svg} aria-hidden="true" focusable="false" />;
}
