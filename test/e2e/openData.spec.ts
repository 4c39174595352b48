import { expect, test } from './atlasTest.ts';

const published = [
  ['data/facilities.geojson', 'application/geo+json'],
  ['data/markets.geojson', 'application/geo+json'],
  ['data/flows.geojson', 'application/geo+json'],
  ['data/claims.csv', 'text/csv'],
  ['data/sources.csv', 'text/csv'],
  ['data/datapackage.json', 'application/json'],
  ['licenses.md', 'text/markdown'],
] as const;

for (const [path, type] of published) {
  test(`publishes ${path} for every origin to read`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toContain(type);
    expect(answer.headers()['access-control-allow-origin']).toBe('*');
    expect((await answer.body()).byteLength).toBeGreaterThan(100);
  });
}
