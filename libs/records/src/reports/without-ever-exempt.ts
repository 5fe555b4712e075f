import type { Appendix, Paragraph } from '#rules';
import { KEPT_TITLE } from './kept-title.js';
import { reportHash } from './report-hash.js';
import type { WrittenReport } from './written-report.js';

/**
 * A version for a reader who may not see what is exempt: no exempt text, and no word of a paragraph or title of an
 * appendix that was ever exempt, before or since, unless the report as it stands shows that very word to anybody. Its
 * hash is of what is left: that of the whole would let them try out what a short paragraph says. Versions never change.
 */
export function withoutEverExempt(
  version: WrittenReport,
  { current, ever }: { readonly current: WrittenReport | null; readonly ever: ReadonlySet<string> },
): WrittenReport {
  const shown = shownIn(current);
  const paragraph = (one: Paragraph): Paragraph =>
    one.isExempt || (ever.has(one.id) && shown.texts.get(one.id) !== one.text)
      ? { ...one, isExempt: true, text: '' }
      : one;
  const appendix = (one: Appendix): Appendix => ({
    ...one,
    title: shown.titles.get(one.id) ?? (ever.has(one.id) ? KEPT_TITLE : one.title),
  });
  const content = {
    ...version.content,
    sections: version.content.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map(paragraph),
    })),
    appendices: version.content.appendices.map(appendix),
  };
  return { ...version, content, exemptTexts: {}, hash: reportHash({ content, exemptTexts: {} }) };
}

/** What the report as it stands shows to anybody: paragraphs and titles of appendices, by their ids. */
function shownIn(current: WrittenReport | null) {
  const { sections = [], appendices = [] } = current?.content ?? {};
  const open = sections.flatMap(({ paragraphs }) => paragraphs).filter((one) => !one.isExempt);
  return {
    texts: new Map(open.map(({ id, text }) => [id, text])),
    titles: new Map(appendices.map(({ id, title }) => [id, title])),
  };
}
