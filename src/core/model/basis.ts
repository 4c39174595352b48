/** A basis is who counted, and after a comma what: "Air Link, added revenue". */
export function partsOfBasis(basis: string): {
  readonly who: string;
  readonly what: string | null;
} {
  const comma = basis.indexOf(', ');
  return comma === -1
    ? { who: basis, what: null }
    : { who: basis.slice(0, comma), what: basis.slice(comma + 2) };
}
