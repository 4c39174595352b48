import { describe, expect, test } from 'vitest';
import type { PlaceId } from '../../src/core/model/id.ts';
import { createPanelMessages } from '../../src/messages/panelMessages.ts';
import { placeWords } from '../../src/ui/placeWords.ts';
import { phoneTrade } from './phoneTrade.ts';

const messages = createPanelMessages('en');
const place = (id: string) => phoneTrade.places.get(id as PlaceId) ?? null;

describe('a place in words', () => {
  test('says how well it is known', () => {
    expect(placeWords(place('estate'), 'PAK', messages)).toBe(
      'Quaid-e-Azam Industrial Estate, Lahore, Pakistan · gate not known, ±\u00a02\u00a0km',
    );
    expect(placeWords(place('noida'), 'IND', messages)).toBe(
      'Noida, Uttar Pradesh, India · town known, gate not, ±\u00a010\u00a0km',
    );
  });

  test('says that only the country is known', () => {
    expect(placeWords(null, 'IND', messages)).toBe('Place not known, India');
    expect(placeWords(place('india'), 'IND', messages)).toBe('Place not known, India');
  });
});
