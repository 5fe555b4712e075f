import { slugOf } from '../paths/index.js';
import type { Gathered, GatheredDocument, GatheredItem } from './gathered.js';
import { earlierThan, type Keeping } from './kept.js';
import type { PaperDocument, WithheldDocument } from './papers.js';
import type { Readers } from './readers.js';

interface Papers {
  readonly documents: readonly PaperDocument[];
  readonly withheld: readonly WithheldDocument[];
}

/** The papers of one item and of its report: for the public those that are not kept from it, for members all. Only clean ones. */
export function paperDocuments(
  gathered: Gathered,
  item: GatheredItem,
  { keeping, readers, isReportOut }: { keeping: Keeping; readers: Readers; isReportOut: boolean },
): Papers {
  const own = gathered.documents.filter(
    ({ itemId, reportId, state }) =>
      state === 'clean' &&
      (itemId === item.id || (isReportOut && reportId !== null && reportId === item.reportId)),
  );
  const lettered = own
    .map((document) => ({ document, ...appendixOf(gathered, item, document) }))
    .toSorted((a, b) => ((a.letter ?? '~') < (b.letter ?? '~') ? -1 : 1));
  const keptOf = (document: GatheredDocument) =>
    keeping.ofDocument(document) ?? keeping.of(document.reportId ?? item.id) ?? keeping.of(item.id);
  const withheld = lettered.flatMap(({ document, letter }) => {
    const kept = keptOf(document);
    return kept === null ? [] : [{ id: document.id, letter, kept }];
  });
  const shown = lettered.filter(
    ({ document }) => readers === 'members' || keptOf(document) === null,
  );
  return {
    documents: withSlugs(
      shown.map(({ document, letter, title }) => ({ ...document, letter, title })),
    ).map((paper, index) => withRealWords(paper, readers, shown[index]?.document)),
    withheld,
  };
}

/** The letter and the title a document has as an appendix of the report; no letter and its own title when it is none. */
function appendixOf(
  { reports, documents }: Gathered,
  item: GatheredItem,
  document: GatheredDocument,
) {
  const byId = new Map(documents.map((one) => [one.id, one]));
  const ids = earlierThan(document.id, byId);
  const report = reports.find(({ id }) => id === item.reportId);
  const found = report?.content?.appendices.find(
    ({ documentId }) => documentId !== null && ids.includes(documentId),
  );
  return { letter: found?.letter ?? null, title: found?.title ?? document.title };
}

/** An exempt document with what it is really called, for members; its address, which logs hold, says nothing of it. */
function withRealWords(
  paper: PaperDocument,
  readers: Readers,
  document: GatheredDocument | undefined,
): PaperDocument {
  if (readers === 'public' || document === undefined) return paper;
  const { exemptTitle, exemptFileName } = document;
  return {
    ...paper,
    title: exemptTitle ?? paper.title,
    fileName: exemptFileName ?? paper.fileName,
  };
}

type Lettered = GatheredDocument & { readonly letter: string | null };

function withSlugs(documents: readonly Lettered[]): readonly PaperDocument[] {
  const taken = new Set<string>();
  return documents.map((document) => {
    const { id, letter, title, fileName, mediaType, bytes, sha256, key, pages, isScannedImage } =
      document;
    const wanted = slugOf(letter === null ? title : `appendix ${letter} ${title}`) || 'paper';
    let slug = wanted;
    for (let n = 2; taken.has(slug); n += 1) slug = `${wanted}-${n}`;
    taken.add(slug);
    return {
      id,
      letter,
      title,
      fileName,
      slug,
      mediaType,
      bytes,
      sha256,
      key,
      pages,
      isScannedImage,
    };
  });
}
