import {
  MARKS,
  numbered,
  shortDate,
  type Paragraph,
  type ReportTemplate,
  type Section,
} from '#rules';
import type { ExemptTexts, ReportText } from './written-report.js';

/** One part of a report that can be held beside the same part of another version. */
export interface ReportPart {
  /** What makes it the same part in two versions. */
  readonly key: string;
  readonly name: string;
  readonly text: string;
}

/** The parts of a report in the order they are printed, each as one text. */
export function partsOf(report: ReportText, template: ReportTemplate): readonly ReportPart[] {
  const { content, exemptTexts } = report;
  const numbers = numbered(content, template);
  return [
    { key: 'title', name: 'Title', text: content.title },
    ...template.fields.map(({ key, label }) => ({
      key: `field ${key}`,
      name: label,
      text: content.fields[key] ?? '',
    })),
    ...content.routes.map(({ id, body, on, recommendation }) => ({
      key: `route ${id}`,
      name: `Recommendation to ${body}`,
      text: `${body}${on === null ? '' : `, ${shortDate(on)}`}\n${recommendation}`,
    })),
    ...content.sections.flatMap((section) => [
      ...headingOf(section),
      ...section.paragraphs.map((one) => ({
        key: `paragraph ${one.id}`,
        name: nameOf(section, numbers.get(one.id)),
        text: wordsOf(one, exemptTexts),
      })),
    ]),
    ...content.appendices.map(({ id, letter, title, documentId }) => ({
      key: `appendix ${id}`,
      name: `Appendix ${letter}`,
      text: `${title}${documentId === null ? '' : ' (with its paper)'}`,
    })),
    {
      key: 'background papers',
      name: 'Background papers',
      text: content.backgroundPapers.join('\n'),
    },
  ];
}

const headingOf = ({ id, key, heading }: Section): readonly ReportPart[] =>
  key === null ? [{ key: `heading ${id}`, name: 'Heading', text: heading }] : [];

const nameOf = (section: Section, number: string | undefined): string =>
  `${section.heading}${number === undefined ? '' : `, paragraph ${number}`}`;

const wordsOf = ({ id, text, isNumbered, isExempt }: Paragraph, exemptTexts: ExemptTexts): string =>
  [
    ...(isNumbered ? [] : [MARKS.unnumbered]),
    ...(isExempt ? [MARKS.exempt, exemptTexts[id] ?? ''] : [text]),
  ]
    .join(' ')
    .trim();
