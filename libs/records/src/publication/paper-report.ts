import type { Paragraph, ReportContent, Section } from '#rules';
import { reportHash } from '../reports/index.js';
import type { GatheredReport } from './gathered.js';
import type { Keeping } from './kept.js';
import type { KeptFromPublic, PaperReport } from './papers.js';
import type { Readers } from './readers.js';

/** What the public is told of a paragraph nobody has explained; the check before publication stops it. */
const UNEXPLAINED: KeptFromPublic = {
  kind: 'exempt',
  paragraphs: [],
  reasoning: '',
  publicSummary: '',
};

/**
 * A report as it is published: for the public no exempt paragraph has its text and no exempt appendix its title,
 * whatever the version's own marks say; for members every paragraph has it. Its hash is of what is shown: that of the
 * whole text would let anybody try out what a short exempt paragraph says.
 */
export function paperReport(
  report: GatheredReport & { readonly content: ReportContent; readonly hash: string },
  { keeping, readers }: { readonly keeping: Keeping; readonly readers: Readers },
): PaperReport {
  const { id, slug, version, hash, template, content, exemptTexts } = report;
  const keptOf = (paragraph: Paragraph) =>
    keeping.of(paragraph.id) ?? (paragraph.isExempt ? UNEXPLAINED : null);
  const shown = (paragraph: Paragraph): Paragraph => {
    if (keptOf(paragraph) === null) return paragraph;
    const text = exemptTexts[paragraph.id] ?? paragraph.text;
    return { ...paragraph, isExempt: true, text: readers === 'members' ? text : '' };
  };
  const sections: readonly Section[] = content.sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map(shown),
  }));
  const appendices = content.appendices.map((appendix) => {
    const kept = keeping.ofAppendix(appendix);
    if (readers === 'members') {
      return { ...appendix, title: report.exemptAppendices[appendix.id] ?? appendix.title };
    }
    if (kept === null) return appendix;
    return { ...appendix, title: kept.publicSummary, documentId: null };
  });
  const paragraphs = content.sections.flatMap((section) => section.paragraphs);
  const keptParagraphs = Object.fromEntries(
    paragraphs.flatMap((paragraph) => {
      const kept = keptOf(paragraph);
      return kept === null ? [] : [[paragraph.id, kept] as const];
    }),
  );
  const printed = { ...content, sections, appendices };
  return {
    id,
    slug,
    version,
    hash: readers === 'members' ? hash : reportHash({ content: printed, exemptTexts: {} }),
    template,
    content: printed,
    keptParagraphs,
  };
}
