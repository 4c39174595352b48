import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { listen, portFrom } from '../../../src/build/site/listening.ts';

test.each([
  [undefined, 4173],
  ['', 4173],
  ['8080', 8080],
  [' 8080 ', 8080],
  ['0', 0],
  ['65535', 65535],
  ['65536', null],
  ['-1', null],
  ['80.5', null],
  ['0x50', null],
  ['http', null],
])('PORT=%j means port %j', (text, port) => {
  expect(portFrom(text)).toBe(port);
});

test('a port that is taken is said in words, with a way on', async () => {
  const first = createServer();
  const second = createServer();
  try {
    const listening = await listen(first, 0, '127.0.0.1');
    if ('problem' in listening) throw new Error(listening.problem);
    const { port } = listening;
    expect(await listen(second, port, '127.0.0.1')).toEqual({
      problem: `Port ${port} is taken by another program. Choose another one: PORT=${port < 65535 ? port + 1 : 8080} npm start`,
    });
  } finally {
    first.close();
    second.close();
  }
});
