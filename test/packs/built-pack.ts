import type { PackOrder } from '#records/packs';
import type { Papers } from '#records/publication';
import { buildPack } from '../../apps/worker/src/packs/build-pack.js';
import { Typesetter } from '../../apps/worker/src/typesetting/typesetter.js';
import { aFileStore } from '../support/published-papers.js';
import { readPdf, type PdfPage } from './pdf-text.js';

const typesetter = new Typesetter('packs');

/** An order for a pack of these papers. */
export function order(given: Papers, more: Partial<PackOrder> = {}): PackOrder {
  return {
    jobId: 'job',
    attempt: 1,
    publicationId: 'publication',
    audience: 'public',
    papers: given,
    publicPapers: given,
    withdrawn: [],
    firstPage: 1,
    before: [],
    publishedAt: '2023-07-11T09:00:00Z',
    ...more,
  };
}

/** A pack built from its order, its pages read back. */
export async function built(asked: PackOrder, files = aFileStore()) {
  const tell = async () => undefined;
  const made = await buildPack(asked, { typesetter, files, baseUrl: 'http://scrutiny.test', tell });
  const read = async (name: string) =>
    readPdf(made.files.find((file) => file.name === name)?.bytes ?? new Uint8Array());
  return {
    made,
    read,
    page: (id: string) => made.contents.marks.find((one) => one.id === id)?.page,
  };
}

/** All that is printed on pages. */
export const words = (pages: readonly PdfPage[]): string =>
  pages.map(({ text }) => text).join('\n');
