import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesBelow } from './sourceFile.ts';

const side = 'top|right|bottom|left';
const physicalProperty = new RegExp(
  `(?:^|[{;])\\s*(?:${side}|(?:margin|padding|border|scroll-margin|scroll-padding)-(?:${side})[a-z-]*|float|clear|overflow-[xy])\\s*:`,
  'gm',
);
const physicalValue = /text-align\s*:\s*(?:left|right)\b/g;
const pageWidth = /@media[^{]*\b(?:width|height|orientation)\b/g;

/** Everything in a style sheet that would break right-to-left pages or a page in a frame. */
function styleProblems(css: string): readonly string[] {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return [physicalProperty, physicalValue, pageWidth].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([found]) => found.replace(/^[{;\s]+/, '').trim()),
  );
}

describe('the styles', () => {
  test('use logical properties and ask the container, not the page, for its width', () => {
    const problems = filesBelow('src', ['.css']).flatMap((path) =>
      styleProblems(readFileSync(path, 'utf8')).map((found) => `${path}: ${found}`),
    );
    expect(problems).toEqual([]);
  });

  test.each([
    ['a { margin-left: 4px }', 'margin-left:'],
    ['a { color: red; left: 0 }', 'left:'],
    ['a {\n  border-top-right-radius: 2px;\n}', 'border-top-right-radius:'],
    ['a { text-align: right }', 'text-align: right'],
    ['@media (max-width: 600px) { a { color: red } }', '@media (max-width'],
  ])('the check finds in %j %j', (css, found) => {
    expect(styleProblems(css)).toEqual([found]);
  });

  test('the check lets logical properties, comments and container queries pass', () => {
    const css = `/* left: 0 */ a { inset-inline-start: 0; margin-block: 4px; text-align: start }
      @container (width < 600px) { a { transition: left 200ms; } }
      @media (prefers-reduced-motion: reduce) { a { transition: none } }`;
    expect(styleProblems(css)).toEqual([]);
  });
});
