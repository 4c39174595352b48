import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../../src/core/geometry/sceneOf.ts';
import type { SceneWords } from '../../../src/core/geometry/sceneWords.ts';
import { inputFor, southAsia } from './sceneFor.ts';

describe('the words of the map', () => {
  it('are made once for each thing, however often the map is drawn', () => {
    const made: string[] = [];
    const counted = <Words extends (...asked: never[]) => readonly string[]>(words: Words): Words =>
      ((...asked: Parameters<Words>) => {
        const text = words(...asked);
        made.push(text.join(' '));
        return text;
      }) as Words;
    const { words: plain } = inputFor();
    const words: SceneWords = {
      ...plain,
      facility: counted(plain.facility),
      place: counted(plain.place),
      market: counted(plain.market),
      fan: counted(plain.fan),
      flowEnd: counted(plain.flowEnd),
      quantity: counted(plain.quantity),
    };
    const draw = (lon: number) =>
      sceneOf(inputFor({ words, camera: { ...southAsia, zoom: 5, lon } }));
    const first = draw(75.5);
    const count = made.length;
    expect(count).toBeGreaterThan(0);
    expect(draw(75.5)).toEqual(first);
    expect(made).toHaveLength(count);
  });
});
