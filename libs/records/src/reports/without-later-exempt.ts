import type { WrittenReport } from './written-report.js';

/**
 * A version for a reader who may not see what is exempt: no exempt text, and no word of a paragraph or title of an
 * appendix that has become exempt since, by the report as it stands. Versions themselves never change.
 */
export function withoutLaterExempt(
  version: WrittenReport,
  current: WrittenReport | null,
): WrittenReport {
  const sections = current?.content.sections ?? [];
  const exempt = new Set(
    sections.flatMap(({ paragraphs }) =>
      paragraphs.filter((one) => one.isExempt).map(({ id }) => id),
    ),
  );
  const titles = new Map(current?.content.appendices.map(({ id, title }) => [id, title]));
  const { content } = version;
  return {
    ...version,
    exemptTexts: {},
    content: {
      ...content,
      sections: content.sections.map((section) => ({
        ...section,
        paragraphs: section.paragraphs.map((one) =>
          exempt.has(one.id) ? { ...one, isExempt: true, text: '' } : one,
        ),
      })),
      appendices: content.appendices.map((one) => ({
        ...one,
        title: titles.get(one.id) ?? one.title,
      })),
    },
  };
}
