import { expect, test } from 'vitest';
import type { Facility, Place } from '../../src/core/model/thing.ts';
import { createMessages } from '../../src/messages/messages.ts';
import { sceneWords } from '../../src/ui/sceneWords.ts';
import { sampleAtlas } from '../core/geometry/sampleAtlas.ts';

const words = sceneWords(sampleAtlas, createMessages('en'));
const noida = { name: 'Noida' } as Place;
const some = (...kinds: Facility['kind'][]) => kinds.map((kind) => ({ kind }) as Facility);

test('several of a place are counted as plants where all of them make things, else as sites', () => {
  expect(words.place(noida, some('assembly', 'boards', 'component'))).toEqual(['Noida, 3 plants']);
  expect(words.place(noida, some('assembly', 'store'))).toEqual(['Noida, 2 sites']);
});
