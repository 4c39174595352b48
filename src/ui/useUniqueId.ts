import { useState } from 'preact/hooks';

let given = 0;

/** An id that no other component has, also not one of a second atlas on the page (where Preact's own repeat). */
export function useUniqueId(): string {
  const [id] = useState(() => {
    given += 1;
    return `atlas-${given}`;
  });
  return id;
}
