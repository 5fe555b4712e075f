import type { Appendix } from '#rules';
import type { Gathered, GatheredDocument, GatheredExemption } from './gathered.js';
import type { KeptFromPublic } from './papers.js';

/** What is kept from the public of one meeting's papers, asked thing by thing. */
export interface Keeping {
  /** Why something is kept from the public by its own id; null when it is not. */
  of(subjectId: string): KeptFromPublic | null;
  /** The same of a document: by its own id, that of one it replaced, or that of the appendix it is the paper of. */
  ofDocument(document: GatheredDocument): KeptFromPublic | null;
  ofAppendix(appendix: Appendix): KeptFromPublic | null;
}

/** Reads the open decisions of a meeting's papers. A document that replaces an exempt one is exempt until that is lifted. */
export function keepingOf({ exemptions, documents, reports }: Gathered): Keeping {
  const open = new Map(exemptions.map((one) => [one.subjectId, keptBy(one)]));
  const byId = new Map(documents.map((one) => [one.id, one]));
  const appendices = reports.flatMap(({ content }) => content?.appendices ?? []);
  const of = (id: string) => open.get(id) ?? null;
  const withEarlier = (id: string): readonly string[] => earlierThan(id, byId);
  const ofDocument = ({ id }: GatheredDocument) => {
    const ids = withEarlier(id);
    const named = appendices.filter(
      ({ documentId }) => documentId !== null && ids.includes(documentId),
    );
    return first([...ids, ...named.map((appendix) => appendix.id)], of);
  };
  return {
    of,
    ofDocument,
    ofAppendix: ({ id, documentId }) =>
      first([id, ...(documentId === null ? [] : withEarlier(documentId))], of),
  };
}

/** A document with every one it replaced, latest first. */
export function earlierThan(
  id: string,
  byId: ReadonlyMap<string, Pick<GatheredDocument, 'replacesId'>>,
): readonly string[] {
  const chain: string[] = [];
  let next: string | null = id;
  while (next !== null && !chain.includes(next)) {
    chain.push(next);
    next = byId.get(next)?.replacesId ?? null;
  }
  return chain;
}

function first(ids: readonly string[], of: (id: string) => KeptFromPublic | null) {
  for (const id of ids) {
    const kept = of(id);
    if (kept !== null) return kept;
  }
  return null;
}

const keptBy = ({
  kind,
  paragraphs,
  reasoning,
  publicSummary,
}: GatheredExemption): KeptFromPublic => ({
  kind,
  paragraphs,
  reasoning,
  publicSummary,
});
