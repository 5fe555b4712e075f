import { keepIds, type Appendix, type Paragraph, type ReportContent } from '#rules';
import { newId } from '#platform';
import { looseWords } from '../papers/index.js';
import { KEPT_TITLE, type ReportText } from '../reports/index.js';

/** A text that was read, laid onto the version before it. */
export interface OntoVersion extends ReportText {
  /** Exempt paragraphs of the version before that are not found in what was read, by their first words. */
  readonly exemptMissing: readonly string[];
}

/**
 * A new text with the ids of the one before it: paragraphs of the same or mostly the same words, sections of the same
 * part or heading, bodies and appendices of the same name. An exempt paragraph found again stays exempt, and an
 * appendix keeps its paper; one that is kept from the public stays, also when the file leaves it out, and shows no
 * title. A Word file says nothing of that.
 */
export function ontoVersion(content: ReportContent, before: ReportText | null): OntoVersion {
  if (before === null) return { content, exemptTexts: {}, exemptMissing: [] };
  const known = before.content.sections
    .flatMap(({ paragraphs }) => paragraphs)
    .map((one) => ({ ...one, text: wordsOf(one, before) }));
  const texts = content.sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  const ids = keepIds(texts, known, newId);
  const exempt = new Map(
    known.filter(({ isExempt }) => isExempt).map(({ id, text }) => [id, text]),
  );
  const exemptTexts: Record<string, string> = {};
  let at = 0;
  const sections = matched(content.sections, before.content.sections, (one) =>
    one.key === null ? `own ${looseWords(one.heading)}` : `form ${one.key}`,
  ).map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map((one) => {
      const id = ids[at] ?? newId();
      at += 1;
      if (!exempt.has(id)) return { ...one, id };
      exemptTexts[id] = one.text;
      return { ...one, id, text: '', isExempt: true };
    }),
  }));
  const missing = [...exempt].filter(([id]) => exemptTexts[id] === undefined);
  return {
    content: {
      ...content,
      sections,
      routes: matched(content.routes, before.content.routes, ({ body }) => looseWords(body)),
      appendices: withKept(
        matched(
          content.appendices.map((one) => ({ ...one, documentId: paperOf(one, before.content) })),
          before.content.appendices,
          ({ letter, title }) => letter || looseWords(title),
        ),
        before.content.appendices.filter(({ title }) => title === KEPT_TITLE),
      ),
    },
    exemptTexts,
    exemptMissing: missing.map(([, text]) => text.split(/\s+/).slice(0, 12).join(' ')),
  };
}

/** Each part with the id of the first of that name before it which no other has taken. */
function matched<Part extends { readonly id: string }>(
  parts: readonly Part[],
  before: readonly Part[],
  nameOf: (part: Part) => string,
): readonly Part[] {
  const left = [...before];
  return parts.map((part) => {
    const at = left.findIndex((one) => nameOf(one) === nameOf(part));
    const [same] = at === -1 ? [] : left.splice(at, 1);
    return same === undefined ? part : { ...part, id: same.id };
  });
}

function wordsOf({ id, isExempt, text }: Paragraph, { exemptTexts }: ReportText): string {
  return isExempt ? (exemptTexts[id] ?? '') : text;
}

/** The appendices with every one that is kept from the public as it was; one the file leaves out goes first. */
function withKept(appendices: readonly Appendix[], kept: readonly Appendix[]): readonly Appendix[] {
  const missing = kept.filter(({ id }) => !appendices.some((one) => one.id === id));
  const found = appendices.map((one) => kept.find(({ id }) => id === one.id) ?? one);
  return [...missing, ...found];
}

function paperOf(
  { letter, title }: ReportContent['appendices'][number],
  { appendices }: ReportContent,
): string | null {
  const same = appendices.find((one) =>
    letter === '' ? looseWords(one.title) === looseWords(title) : one.letter === letter,
  );
  return same?.documentId ?? null;
}
