import type { LegendMark } from './legendContent.ts';

/** A mark that is neither a line nor a symbol, as on the map; its middle is at 0, 0. */
export function MarkSample({ mark }: { mark: LegendMark }) {
  return (
    <svg
      class={`mark mark-${mark}`}
      width="20"
      height="16"
      viewBox="-10 -8 20 16"
      aria-hidden="true"
    >
      {mark === 'fan' ? (
        <path d="M-9 0L9 -7M-9 0L10 -2.5M-9 0L10 2.5M-9 0L9 7" />
      ) : (
        <circle r={radii[mark]} />
      )}
      {mark === 'joint' && <text y="3.4">2</text>}
      {mark === 'group' && <path d="M-4 -5.4H-5.4V5.4H-4M4 -5.4H5.4V5.4H4" />}
    </svg>
  );
}

const radii = { joint: 7.5, group: 2.4, ring: 7 } as const;
