import { describe, expect, test } from 'vitest';
import type { PlaceId, RelationshipId, ThingId } from '../../src/core/model/id.ts';
import { createMessages } from '../../src/messages/messages.ts';
import { placeWords, tieWords } from '../../src/ui/placeWords.ts';
import { atlasOf } from '../core/atlasFixture.ts';
import { phoneTrade } from './phoneTrade.ts';

const messages = createMessages('en');
const place = (id: string) => phoneTrade.places.get(id as PlaceId) ?? null;

describe('a place in words', () => {
  test('says how well it is known', () => {
    expect(placeWords(place('estate'), 'PAK', messages)).toBe(
      'Quaid-e-Azam Industrial Estate, Lahore, Pakistan · gate not known, ± 2 km',
    );
    expect(placeWords(place('noida'), 'IND', messages)).toBe(
      'Noida, Uttar Pradesh, India · town known, gate not, ± 10 km',
    );
  });

  test('says that only the country is known', () => {
    expect(placeWords(null, 'IND', messages)).toBe('Place not known, India');
    expect(placeWords(place('india'), 'IND', messages)).toBe('Place not known, India');
  });
});

describe('a relationship in words', () => {
  const words = (id: string, within: string | null = null) => {
    const relationship = phoneTrade.relationships.get(id as RelationshipId);
    if (relationship === undefined) throw new Error(id);
    return tieWords(phoneTrade, relationship, messages, within as ThingId | null);
  };

  test('is a sentence', () => {
    expect(words('select-makes')).toBe(
      'Select makes smartphones for Xiaomi at Select plant, Kot Lakhpat',
    );
    expect(words('select-exports')).toBe(
      'Select exports from Select plant, Kot Lakhpat, to markets not named',
    );
    expect(words('xiaomi-spain')).toBe('Xiaomi sells in Spain');
  });

  test('leaves the plant out in its own panel', () => {
    expect(words('select-makes', 'select-plant')).toBe('Select makes smartphones for Xiaomi');
  });

  test('says countries with their article, firms as they write themselves', () => {
    const atlas = atlasOf({
      organisations: [{ id: 'vivo', name: 'vivo' }],
      markets: [
        { id: 'usa', name: 'United States' },
        { id: 'phl', name: 'Philippines' },
      ],
      relationships: [
        { id: 'a', kind: 'sells_in', from: 'vivo', to: 'usa' },
        { id: 'b', kind: 'trade', from: 'phl', to: 'usa' },
      ],
    });
    const [entry, trade] = [...atlas.relationships.values()];
    if (entry === undefined || trade === undefined) throw new Error('no relationships');
    expect(tieWords(atlas, entry, messages)).toBe('vivo sells in the United States');
    expect(tieWords(atlas, trade, messages)).toBe(
      'The Philippines exports phones to the United States',
    );
  });
});
