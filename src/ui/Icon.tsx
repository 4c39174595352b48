const paths = {
  close: 'M4.5 4.5 11.5 11.5M11.5 4.5 4.5 11.5',
  list: 'M6 4h7M6 8h7M6 12h7M3 4h.01M3 8h.01M3 12h.01',
  open: 'M4.5 6.5 8 10l3.5-3.5',
  plus: 'M8 3.5v9M3.5 8h9',
  minus: 'M3.5 8h9',
  whole: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3',
  dots: 'M2.5 8h.01M6 8h.01M9.5 8h.01M10.5 4.5 14 8l-3.5 3.5',
  sun: 'M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6ZM8 1.5v1.4M8 13.1v1.4M1.5 8h1.4M13.1 8h1.4M3.4 3.4l1 1M11.6 11.6l1 1M12.6 3.4l-1 1M4.4 11.6l-1 1',
  loop: 'M3 7.5V6a2 2 0 0 1 2-2h7.5M10.5 2l2 2-2 2M13 8.5V10a2 2 0 0 1-2 2H3.5M5.5 10l-2 2 2 2',
} as const;

const solids = {
  play: 'M4.5 2.8 12.5 8l-8 5.2Z',
  pause: 'M4 3h3v10H4ZM9 3h3v10H9Z',
  back: 'M4 3.5h1.8v9H4ZM12.2 3.5v9L6.4 8Z',
  on: 'M10.2 3.5H12v9h-1.8ZM3.8 3.5v9L9.6 8Z',
} as const;

export type IconName = keyof typeof paths | keyof typeof solids;

/** A sign of 16 × 16 px in the colour of the text; the words stand beside it or on its button. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  const isSolid = name in solids;
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {isSolid ? (
        <path d={solids[name as keyof typeof solids]} fill="currentColor" />
      ) : (
        <path
          d={paths[name as keyof typeof paths]}
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      )}
    </svg>
  );
}
