import { select } from 'd3';
import type { State } from '../core/model/state.ts';
import type { FacilityKind } from '../core/model/thing.ts';
import { symbolParts } from '../render/symbol.ts';
import { drawParts } from './flowSample.ts';

export interface SymbolSpec {
  readonly kind: FacilityKind;
  readonly state: State;
  /** Side of the symbol, px. */
  readonly size: number;
}

/** A facility's symbol in the middle of `svg`, which is as large as its clock needs. */
export function drawSymbolSample(svg: SVGSVGElement, { kind, state, size }: SymbolSpec): void {
  const box = size + 10;
  const root = select(svg)
    .attr('width', box)
    .attr('height', box)
    .attr('viewBox', `${-box / 2} ${-box / 2} ${box} ${box}`);
  root.selectAll('*').remove();
  drawParts(svg, symbolParts(kind, state, size));
}
