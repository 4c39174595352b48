import { describe, expect, test } from 'vitest';
import { histogramBars } from '../../src/charts/histogramBars.ts';
import { dayOf } from '../../src/core/time/civil.ts';

const room = { up: 44, down: 14 };
const quarter = (month: number, begun: number, ended: number) => ({
  quarter: dayOf(2022, month, 1),
  begun,
  ended,
});

describe('the bars of the histogram', () => {
  test('fill the room upwards where only something begins', () => {
    const bars = histogramBars([quarter(1, 11, 0), quarter(4, 1, 0)], room);
    expect(bars.map(({ up }) => up)).toEqual([44, 4]);
  });

  test('are equally high for one change above and below the axis', () => {
    const [bar] = histogramBars([quarter(1, 2, 2)], room);
    expect(bar).toMatchObject({ up: 14, down: 14 });
  });

  test('last from the first day of their quarter to its last', () => {
    const [bar] = histogramBars([quarter(4, 1, 0)], room);
    expect(bar).toMatchObject({ from: dayOf(2022, 4, 1), to: dayOf(2022, 6, 30) });
  });

  test('are left out where nothing changes', () => {
    expect(histogramBars([quarter(1, 0, 0)], room)).toEqual([]);
  });

  test('can be seen however much begins elsewhere', () => {
    const bars = histogramBars([quarter(1, 400, 0), quarter(4, 1, 1)], room);
    expect(bars[1]).toMatchObject({ up: 1.5, down: 1.5 });
  });
});
