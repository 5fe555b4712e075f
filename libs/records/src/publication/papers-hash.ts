import { sha256 } from '#platform';
import type { Papers } from './papers.js';

/**
 * The hash by which published papers can be shown to be unchanged: SHA-256, in hexadecimal, of their JSON with the
 * names of every object in order and no white space. Whoever holds the JSON can work it out again.
 */
export const papersHash = (papers: Papers): string => sha256(JSON.stringify(inOrder(papers)));

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, inOrder(inner)]),
  );
}
