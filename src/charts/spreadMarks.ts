interface Placed {
  readonly x: number;
  readonly y: number;
}

/** Which of how many marks it is that stand for one figure of one time. */
export interface Share {
  readonly at: number;
  readonly of: number;
}

/** Marks whose middles are nearer than this, px both ways, cover each other. */
const covering = 6;
/** Between the middles of marks that stand side by side instead, px. */
const beside = 9;

const cover = (a: Placed, b: Placed): boolean =>
  Math.abs(a.x - b.x) < covering && Math.abs(a.y - b.y) < covering;

/**
 * Sets marks that would cover each other side by side round the place they share, each still at its own
 * height. Where their periods are the same too, their bars lie over one another, each a part as thick.
 */
export function spreadMarks<Mark extends Placed>(
  marks: readonly Mark[],
): ReadonlyMap<Mark, Mark & { readonly share: Share }> {
  const piles: Mark[][] = [];
  for (const mark of marks) {
    const pile = piles.find(([first]) => first !== undefined && cover(first, mark));
    if (pile === undefined) piles.push([mark]);
    else pile.push(mark);
  }
  return new Map(
    piles.flatMap((pile) =>
      pile.map((mark, at) => {
        const x = mark.x + (at - (pile.length - 1) / 2) * beside;
        return [mark, { ...mark, x, share: { at, of: pile.length } }] as const;
      }),
    ),
  );
}
