import { createHash } from 'node:crypto';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { FileStore } from '#platform/files';
import type {
  KeptFromPublic,
  PaperDocument,
  PaperItem,
  PaperReport,
  Papers,
} from '#records/publication';
import { localDate, type Paragraph, type Section } from '#rules';

/** Papers of a meeting as they are frozen at publication, for specs of what is made from them. */
export function papers(more: Partial<Papers> = {}): Papers {
  return {
    council: 'Marchfield County Council',
    committee: 'Crime and Disorder Committee',
    committeeSlug: 'crime-and-disorder',
    constitutedAs: 'crime and disorder committee',
    heldOn: localDate('2023-07-19'),
    startsAt: '10:00',
    startsAfter: null,
    venue: 'Council Chamber, Market Street, Marchfield',
    number: 0,
    publishedOn: localDate('2023-07-11'),
    reason: null,
    members: ['The chair', 'The vice-chair', 'Member one', 'Member two', 'The co-optee'].map(
      (name, index) => ({
        name,
        seat: index === 0 ? 'chair' : index === 4 ? 'co-optee' : 'member',
      }),
    ),
    contact: {
      name: 'The officer',
      post: 'Scrutiny research officer',
      email: 'scrutiny@marchfield.example',
    },
    items: [item({ number: 1, kind: 'standing', title: 'Apologies for absence', purpose: 'note' })],
    ...more,
  };
}

/** An item of an agenda, with nothing in it but what is said. */
export function item(more: Partial<PaperItem> & Pick<PaperItem, 'number'>): PaperItem {
  return {
    id: idOf('item', more.number),
    kind: 'ordinary',
    title: `Item ${more.number}`,
    purpose: 'comment',
    minutes: null,
    summary: null,
    urgentReason: null,
    acceptedBy: null,
    isToFollow: false,
    toFollowBecause: null,
    kept: null,
    report: null,
    documents: [],
    withheld: [],
    ...more,
  };
}

export const paragraph = (id: string, text: string, isExempt = false): Paragraph => ({
  id,
  isNumbered: true,
  text,
  isExempt,
});

export const section = (
  id: string,
  heading: string,
  paragraphs: readonly Paragraph[],
): Section => ({
  id,
  key: null,
  heading,
  level: 1,
  paragraphs,
});

/** A report in the scrutiny form with the sections given. */
export function report(
  title: string,
  sections: readonly Section[],
  more: Partial<PaperReport> = {},
): PaperReport {
  return {
    id: idOf('report', title.length),
    slug: title.toLowerCase().replaceAll(' ', '-'),
    version: 1,
    hash: 'a'.repeat(64),
    template: 'scrutiny',
    keptParagraphs: {},
    ...more,
    content: {
      title,
      fields: {
        by: 'Head of Community Safety',
        to: 'Crime and Disorder Committee, 19 July 2023',
        subject: title,
        summary: 'What the partnership did in the year, and what it asks the committee to look at.',
        contact: 'The officer, scrutiny@marchfield.example',
      },
      routes: [],
      sections,
      appendices: [],
      backgroundPapers: [],
      ...more.content,
    },
  };
}

export const EXEMPT: KeptFromPublic = {
  kind: 'exempt',
  paragraphs: [3],
  reasoning: 'Telling the price would weaken the council while it still bargains.',
  publicSummary: 'The council considers the purchase of a site.',
};

/** A store of files in memory, with what is put into it. */
export function aFileStore(): FileStore & { readonly kept: Map<string, Uint8Array> } {
  const kept = new Map<string, Uint8Array>();
  return {
    kept,
    place: 'memory',
    put: async (key, bytes) => void kept.set(key, bytes),
    read: async (key) => kept.get(key) ?? Promise.reject(new Error(`There is no file "${key}".`)),
    remove: async (key) => void kept.delete(key),
    exists: async (key) => kept.has(key),
    room: async () => null,
  };
}

/** An uploaded paper with these bytes. */
export function document(
  bytes: Uint8Array,
  more: Partial<PaperDocument> & Pick<PaperDocument, 'title'>,
): PaperDocument {
  const slug = more.title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return {
    id: idOf(
      'document',
      [...slug].reduce((sum, sign) => sum * 31 + (sign.codePointAt(0) ?? 0), 7) % 1e9,
    ),
    letter: null,
    fileName: `${slug}.pdf`,
    slug,
    mediaType: 'application/pdf',
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    key: `documents/${slug}`,
    pages: null,
    isScannedImage: false,
    ...more,
  };
}

/** A PDF of so many pages, each saying which it is. */
export function aPdf(title: string, pages: number): Uint8Array {
  const body = Array.from(
    { length: pages },
    (_, index) => `= ${title}\nUpload page ${index + 1} of ${pages}.\n\n#lorem(300)`,
  ).join('\n#pagebreak()\n');
  return NodeCompiler.create().pdf({ mainFileContent: `#set page(paper: "a4")\n${body}` });
}

function idOf(kind: string, number: number): string {
  const hex = createHash('sha256').update(`${kind} ${number}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
