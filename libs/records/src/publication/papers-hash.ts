import { sha256 } from '#platform';
import type { Papers } from './papers.js';

/**
 * The hash by which published papers can be shown to be unchanged: SHA-256, in hexadecimal, of their JSON with the
 * names of every object in order and no white space, without where files are kept. Whoever holds the JSON can work it
 * out again.
 */
export const papersHash = (papers: Papers): string =>
  sha256(JSON.stringify(inOrder(withoutKeys(papers))));

/** Papers without where the bytes of each document are kept, which is nobody's business: the documents have hashes of their own. */
export const withoutKeys = (papers: Papers) => ({
  ...papers,
  items: papers.items.map((item) => ({
    ...item,
    documents: item.documents.map(({ key: _key, ...document }) => document),
  })),
});

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, inOrder(inner)]),
  );
}
