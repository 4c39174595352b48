/** The sign of the atlas: a flow from a ring to an arrow. */
export function Wordmark({ name }: { name: string }) {
  return (
    <h1 class="wordmark">
      <svg width="28" height="24" viewBox="0 0 28 24" aria-hidden="true" focusable="false">
        <path
          class="wordmark-line"
          d="M5.6 15.2C9.4 8 14 4.6 20 5.4"
          fill="none"
          stroke-width="2"
        />
        <circle class="wordmark-line" cx="4" cy="18" r="2.8" fill="none" stroke-width="2" />
        <path class="wordmark-head" d="M19.3 1.6 27 7.4 18.2 10.2Z" />
      </svg>
      {name}
    </h1>
  );
}
