import type { Paragraph } from './report-content.js';
import { keepIds } from './keep-ids.js';

/**
 * What stands before a paragraph while a section is typed: that it has no number, that it is not for publication, or
 * that a list, a table or a quotation is a numbered paragraph of its own.
 */
export const MARKS = {
  unnumbered: '[unnumbered]',
  exempt: '[exempt]',
  numbered: '[numbered]',
} as const;

type Texts = Readonly<Record<string, string>>;

/** The paragraphs of a section with what of them is exempt, by id. */
export interface SectionText {
  readonly paragraphs: readonly Paragraph[];
  readonly exemptTexts: Texts;
}

/** A section as it is typed into one box: its paragraphs with an empty line between, each with its marks before it. */
export function typedParagraphs({ paragraphs, exemptTexts }: SectionText): string {
  return paragraphs
    .map(({ id, isNumbered, isExempt, text }, index) => {
      const marks = [
        ...(isNumbered ? [] : [MARKS.unnumbered]),
        ...(isExempt ? [MARKS.exempt] : []),
      ];
      const isTaken = index > 0 && marks.length === 0 && GOES_WITH_THE_WORDS_BEFORE.test(text);
      const words = isExempt ? (exemptTexts[id] ?? '') : text;
      return [...(isTaken ? [MARKS.numbered] : marks), words].join(' ');
    })
    .join('\n\n');
}

/**
 * The paragraphs of a section from the box it was typed into. An empty line ends a paragraph, but a list, a table or a
 * quotation goes with the words before it. A paragraph that was there before keeps its id when its words are the same
 * or mostly so, wherever it now stands.
 */
export function readParagraphs(
  typed: string,
  before: SectionText,
  newId: () => string,
): SectionText {
  const read = partsOf(typed).map(readMarks);
  const known = before.paragraphs.map(({ id, text, isExempt }) => ({
    id,
    text: isExempt ? (before.exemptTexts[id] ?? '') : text,
  }));
  const ids = keepIds(
    read.map(({ text }) => text),
    known,
    newId,
  );
  const paragraphs = read.map(({ isNumbered, isExempt, text }, index) => ({
    id: ids[index] ?? newId(),
    isNumbered,
    isExempt,
    text,
  }));
  return {
    paragraphs: paragraphs.map((one) => (one.isExempt ? { ...one, text: '' } : one)),
    exemptTexts: Object.fromEntries(
      paragraphs.filter(({ isExempt }) => isExempt).map(({ id, text }) => [id, text]),
    ),
  };
}

const GOES_WITH_THE_WORDS_BEFORE = /^\s*(?:[-*+]\s|\d{1,9}[.)]\s|>|\|)|^(?: {2,}|\t)\S/;

function partsOf(typed: string): readonly string[] {
  const parts = typed
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .map((part) => part.replace(/^\n+|\s+$/g, ''))
    .filter((part) => part.trim() !== '');
  return parts.reduce<readonly string[]>((joined, part) => {
    const last = joined.at(-1);
    if (last === undefined || !GOES_WITH_THE_WORDS_BEFORE.test(part)) return [...joined, part];
    return [...joined.slice(0, -1), `${last}\n\n${part}`];
  }, []);
}

const MARKED = /^\s*\[(unnumbered|exempt|numbered)\][ \t]*/i;

function readMarks(part: string): {
  readonly isNumbered: boolean;
  readonly isExempt: boolean;
  readonly text: string;
} {
  const [found = '', mark] = MARKED.exec(part) ?? [];
  if (mark === undefined) return { isNumbered: true, isExempt: false, text: part.trim() };
  const rest = readMarks(part.slice(found.length));
  const name = mark.toLowerCase();
  return {
    text: rest.text,
    isNumbered: rest.isNumbered && name !== 'unnumbered',
    isExempt: rest.isExempt || name === 'exempt',
  };
}
