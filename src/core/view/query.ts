import { writeView } from './codec.ts';
import type { View } from './view.ts';

/** The query of a view, `''` for the default one; spaces and commas stay readable. */
export function queryOf(view: View): string {
  const pairs = writeView(view).map(
    ([key, value]) => `${encodeURIComponent(key)}=${readable(encodeURIComponent(value))}`,
  );
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

function readable(encoded: string): string {
  return encoded.replace(/%(3A|2C|2F|7E)/g, (code) => decodeURIComponent(code));
}
