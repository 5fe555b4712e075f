import { refuse } from '#rules';
import type { ReportText } from './written-report.js';

/**
 * A text as it is kept: no word of an exempt paragraph in the content, and an exempt text for each of them and for
 * nothing else. Refuses a text that names one paragraph twice: its exempt words could not be kept apart.
 */
export function withoutExempt({ content, exemptTexts }: ReportText): ReportText {
  const paragraphs = content.sections.flatMap((section) => section.paragraphs);
  const ids = new Set(paragraphs.map(({ id }) => id));
  if (ids.size < paragraphs.length) {
    refuse('field-wrong', 'Two paragraphs have the same id: give each its own.', 'content');
  }
  const sections = content.sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map((one) => (one.isExempt ? { ...one, text: '' } : one)),
  }));
  const kept = paragraphs
    .filter(({ isExempt }) => isExempt)
    .map(({ id, text }) => [id, exemptTexts[id] ?? text] as const);
  return { content: { ...content, sections }, exemptTexts: Object.fromEntries(kept) };
}
