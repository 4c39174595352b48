import type { LabelRole, LabelType } from './scene.ts';

export type LabelScale = 'world' | 'near' | 'projector';

interface TypeRow {
  readonly size: Readonly<Record<LabelScale, number>>;
  readonly weight: number;
  readonly tracking: Readonly<Record<LabelScale, number>>;
  readonly italic: boolean;
}

const none = { world: 0, near: 0, projector: 0 };

const rows: Readonly<Record<LabelRole, TypeRow>> = {
  selected: {
    size: { world: 12, near: 13, projector: 22 },
    weight: 600,
    tracking: none,
    italic: false,
  },
  facility: {
    size: { world: 11, near: 12.5, projector: 20 },
    weight: 500,
    tracking: none,
    italic: false,
  },
  flow: {
    size: { world: 11, near: 12, projector: 18 },
    weight: 600,
    tracking: none,
    italic: false,
  },
  country: {
    size: { world: 10.5, near: 15, projector: 18 },
    weight: 400,
    tracking: { world: 0.9, near: 4, projector: 1.5 },
    italic: false,
  },
  group: {
    size: { world: 10.5, near: 12.5, projector: 18 },
    weight: 400,
    tracking: { world: 0.9, near: 2, projector: 1.5 },
    italic: false,
  },
  sea: {
    size: { world: 12, near: 12.5, projector: 18 },
    weight: 400,
    tracking: { world: 1.6, near: 1.6, projector: 1.6 },
    italic: true,
  },
};

const halos: Readonly<Record<LabelScale, number>> = { world: 3.2, near: 3.6, projector: 5 };
const seaHalo = 2;
const lineHeight = 1.22;

/** One object for each role and scale, so that who compares two names need not look into it. */
const known: Record<LabelScale, Partial<Record<LabelRole, LabelType>>> = {
  world: {},
  near: {},
  projector: {},
};

export function labelType(role: LabelRole, scale: LabelScale): LabelType {
  known[scale][role] ??= typeOf(role, scale);
  return known[scale][role];
}

function typeOf(role: LabelRole, scale: LabelScale): LabelType {
  const { size, weight, tracking, italic } = rows[role];
  return {
    size: size[scale],
    weight,
    tracking: tracking[scale],
    italic,
    lineHeight: Math.round(size[scale] * lineHeight * 10) / 10,
    halo: role === 'sea' ? seaHalo : halos[scale],
  };
}
