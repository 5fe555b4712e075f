import { plainText } from '#platform/markdown';
import type { ReportContent } from '#rules';

/** Every text of a report that somebody wrote, without the marks of Markdown. */
export function writtenIn(content: ReportContent): readonly string[] {
  const { fields, routes, sections } = content;
  return [
    ...Object.values(fields),
    ...routes.flatMap(({ body, recommendation }) => [body, recommendation]),
    ...sections.map(({ heading }) => heading),
    ...sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
    ...content.appendices.map(({ title }) => title),
    ...content.backgroundPapers,
  ].flatMap((text) => plainText(text).split('\n'));
}

/** The texts whose words are not shown, however they are spaced, hyphenated, quoted or capitalised there. */
export function lacks(shown: string, texts: readonly string[]): readonly string[] {
  const words = wordsOf(shown);
  return texts.filter((text) => !words.includes(wordsOf(text)));
}

const wordsOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
