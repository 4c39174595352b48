import { isoOf } from '../time/civil.ts';
import type { Citation } from './citation.ts';

/** FNV-1a of 32 bits over a text without other signs than ASCII: enough to tell the views of one paper apart. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash.toString(36).padStart(7, '0');
}

/** What programs call a reference: the same for one view of one edition, wherever the site stands, and another for another. */
export function citationKey({ issued, address }: Pick<Citation, 'issued' | 'address'>): string {
  const query = address.indexOf('?');
  return `handset-atlas-${isoOf(issued)}-${hashOf(query === -1 ? '' : address.slice(query))}`;
}
