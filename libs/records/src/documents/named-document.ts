import { ACCEPTED_FILES, kindByName } from './accepted-files.js';
import type { DocumentOwner } from './document-views.js';

/**
 * What history calls a document: never by its title, which may be a thing the public must not know, or that becomes one
 * later. `paper 2 of item 3, a PDF of 4 pages`; `appendix B, a Word document`.
 */
export function namedDocument(
  owner: DocumentOwner,
  document: {
    readonly slug: string;
    readonly fileName: string;
    readonly pages: number | null;
    readonly letter: string | null;
  },
): string {
  const { slug, fileName, pages, letter } = document;
  const which = letter === null ? slug.replace('-', ' ') : `appendix ${letter}`;
  const whose = owner.kind === 'item' ? ` of item ${owner.number}` : '';
  const kind = kindByName(fileName);
  const what = kind === null ? '' : `, ${ACCEPTED_FILES[kind].named}`;
  const long = pages === null ? '' : ` of ${pages} ${pages === 1 ? 'page' : 'pages'}`;
  return `${which}${whose}${what}${kind === 'pdf' ? long : ''}`;
}
