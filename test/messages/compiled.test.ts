import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { compiled } from '../../src/messages/compiled.ts';
import { en } from '../../src/messages/en.ts';
import { enPanel } from '../../src/messages/enPanel.ts';
import { formatted } from '../../src/messages/formatted.ts';

describe('the compiled messages', () => {
  const messages = compiled(en);

  test('are all there, and only those without an argument are still texts', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(en));
    expect(messages['time.play']).toBe('Play');
    expect(
      Object.values(messages).filter((one) => typeof one === 'string' && /[{}]/.test(one)),
    ).toEqual([]);
  });

  test('say the same as those that were written, after a way through JSON', () => {
    const values = { target: 'May 2022', days: 15 };
    const shipped = JSON.parse(JSON.stringify(compiled(enPanel)['wash.overdue']));
    expect(formatted(shipped, values, 'en')).toBe(
      new IntlMessageFormat(enPanel['wash.overdue'], 'en').format(values),
    );
  });
});
