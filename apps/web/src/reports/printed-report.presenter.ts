import { readMarkdown } from '#platform/markdown';
import type { ReportDocument, ReportText } from '#records/reports';
import {
  numbered,
  shortDate,
  type HeaderField,
  type Paragraph,
  type ReportTemplate,
  type RouteBody,
} from '#rules';

interface Printing extends ReportText {
  readonly template: ReportTemplate;
  /** Whether the reader may see what is exempt. */
  readonly maySeeExempt: boolean;
  readonly documents: readonly ReportDocument[];
}

/** A report as it is printed: its heading, what is recommended to whom, its numbered paragraphs, and what is attached. */
export function printedReport({ content, exemptTexts, template, ...printing }: Printing) {
  const numbers = numbered(content, template);
  const fieldsAt = (where: HeaderField['printed']) =>
    template.fields
      .filter(({ printed }) => samePlace(printed, where))
      .map(({ key, label }) => ({ label, value: content.fields[key] ?? '' }))
      .filter(({ value }) => value !== '')
      .map(({ label, value }) => ({ label, blocks: readMarkdown(value) }));
  const paragraph = ({ id, isExempt, text }: Paragraph) => ({
    id,
    number: numbers.get(id) ?? null,
    isExempt,
    blocks: readMarkdown(isExempt ? exemptWords(exemptTexts[id], printing.maySeeExempt) : text),
  });
  return {
    title: content.title,
    heading: fieldsAt(undefined),
    routes: content.routes.map(routeShown),
    afterRecommendations: fieldsAt('after the recommendations'),
    sections: content.sections.map(({ id, key, heading, level, paragraphs }) => ({
      id,
      heading,
      level,
      number: numbers.get(id) ?? null,
      paragraphs: paragraphs.map(paragraph),
      fields: key === null ? [] : fieldsAt({ section: key }),
    })),
    atTheEnd: fieldsAt('at the end'),
    appendices: content.appendices.map(({ letter, title, documentId }) => ({
      name: `Appendix ${letter}`,
      title,
      paper: printing.documents.find(({ id }) => id === documentId)?.fileName ?? null,
    })),
    backgroundPapers: content.backgroundPapers,
  };
}

const routeShown = ({ body, on, part, recommendation }: RouteBody) => ({
  body,
  on: on === null ? null : shortDate(on),
  also: part === 'considers',
  blocks: readMarkdown(recommendation),
});

const exemptWords = (text: string | undefined, maySee: boolean): string =>
  maySee ? (text ?? '') : 'Not for publication.';

function samePlace(printed: HeaderField['printed'], where: HeaderField['printed']): boolean {
  if (typeof printed !== 'object' || typeof where !== 'object') return printed === where;
  return printed.section === where.section;
}
