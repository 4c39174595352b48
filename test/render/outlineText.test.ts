import { pathRound } from 'd3';
import { describe, expect, test } from 'vitest';
import { type Outline, outlineText } from '../../src/render/outlineText.ts';

describe('the text of an outline', () => {
  const draw = (outline: Outline) => {
    outline.moveTo(-5, 0.126);
    outline.lineTo(2.5, -7);
    outline.closePath();
  };

  test('is what d3 writes of the same lines', () => {
    const path = pathRound(2);
    draw(path);
    expect(outlineText(draw)).toBe(path.toString());
  });

  test('goes round a circle and comes back to where it began', () => {
    const text = outlineText((outline) => {
      outline.moveTo(-5, 0);
      outline.arc(0, 0, 5, -Math.PI, Math.PI);
    });
    expect(text).toBe('M-5,0A5,5,0,1,1,5,0A5,5,0,1,1,-5,0');
  });

  test('goes half round it where no more is asked for', () => {
    const text = outlineText((outline) => {
      outline.moveTo(5, 0);
      outline.arc(0, 0, 5, 0, Math.PI);
    });
    expect(text).toBe('M5,0A5,5,0,1,1,-5,0');
  });
});
