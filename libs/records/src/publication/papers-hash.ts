import { canonicalJson, sha256 } from '#platform';
import type { Papers } from './papers.js';

/**
 * The hash by which published papers can be shown to be unchanged: SHA-256, in hexadecimal, of their JSON with the
 * names of every object in order and no white space, without where files are kept. Whoever holds the JSON can work it
 * out again.
 */
export const papersHash = (papers: Papers): string => sha256(canonicalJson(withoutKeys(papers)));

/** Papers without where the bytes of each document are kept, which is nobody's business: the documents have hashes of their own. */
export const withoutKeys = (papers: Papers) => ({
  ...papers,
  items: papers.items.map((item) => ({
    ...item,
    documents: item.documents.map(({ key: _key, ...document }) => document),
  })),
});
