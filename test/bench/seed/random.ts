/** A number from 0 to 2^32 - 1 that always is the same for the same `n` and `salt`. */
export function mixed(n: number, salt: number): number {
  let h = Math.imul(n + 0x9e3779b9, 0x85ebca6b) ^ Math.imul(salt + 0x7f4a7c15, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97);
  return (h ^ (h >>> 15)) >>> 0;
}

/** A whole number from 0 up to but not `below`. */
export const below = (limit: number, n: number, salt: number): number => mixed(n, salt) % limit;

/** Ids as random as the product's own, so that indexes are as scattered, yet the same on every run. */
export function idOf(kind: number, n: number): string {
  const hex = [1, 2, 3, 4]
    .map((part) =>
      mixed(n, kind * 16 + part)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('');
  const last = hex.slice(20, 32);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${last}`;
}
