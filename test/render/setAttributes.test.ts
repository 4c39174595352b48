import { describe, expect, it } from 'vitest';
import { setAttributes } from '../../src/render/setAttributes.ts';

/** An element that writes down what it is told. */
function listening(): { readonly element: Element; readonly told: string[] } {
  const told: string[] = [];
  const element = {
    setAttribute: (name: string, value: string) => told.push(`${name}=${value}`),
    removeAttribute: (name: string) => told.push(`no ${name}`),
  };
  return { element: element as unknown as Element, told };
}

describe('attributes', () => {
  it('are set once, and again only when they differ', () => {
    const { element, told } = listening();
    setAttributes(element, { d: 'M0,0', 'stroke-width': 2 });
    setAttributes(element, { d: 'M0,0', 'stroke-width': 2 });
    setAttributes(element, { d: 'M1,0', 'stroke-width': 2 });
    expect(told).toEqual(['d=M0,0', 'stroke-width=2', 'd=M1,0']);
  });

  it('go with null, and are not taken from what never had them', () => {
    const { element, told } = listening();
    setAttributes(element, { opacity: null });
    setAttributes(element, { opacity: 0 });
    setAttributes(element, { opacity: null });
    setAttributes(element, { opacity: null });
    expect(told).toEqual(['opacity=0', 'no opacity']);
  });

  it('that are given apart are remembered together, each element its own', () => {
    const [one, other] = [listening(), listening()];
    setAttributes(one.element, { d: 'M0,0' });
    setAttributes(one.element, { fill: 'none' });
    setAttributes(one.element, { d: 'M0,0' });
    setAttributes(other.element, { d: 'M0,0' });
    expect([one.told, other.told]).toEqual([['d=M0,0', 'fill=none'], ['d=M0,0']]);
  });
});
