import { readMarkdown, type Block } from '#platform/markdown';
import type { PaperReport } from '#records/publication';
import {
  numbered,
  REPORT_TEMPLATES,
  shortDate,
  type Paragraph,
  type ReportTemplate,
  type RouteBody,
  type Section,
} from '#rules';
import { keptPresenter } from './kept.presenter.js';

/** Fields that stand by themselves rather than in the table at the head. */
const APART = new Set(['summary', 'reason']);

/** A published report as its page shows it in full. Numbers are printed; anchors are `p-1.1`. */
export function paperReportPresenter(report: PaperReport) {
  const { content, template: name, version, hash } = report;
  const template: ReportTemplate = REPORT_TEMPLATES[name];
  const numbers = numbered(content, template);
  const field = (key: string): readonly Block[] => readMarkdown(content.fields[key] ?? '');
  return {
    title: content.title,
    form: template.name,
    version,
    hash,
    head: template.fields
      .filter(({ key }) => !APART.has(key) && (content.fields[key] ?? '') !== '')
      .map(({ key, label }) => ({ label, blocks: field(key) })),
    summary: field('summary'),
    reason: field('reason'),
    routes: content.routes.map(routeShown),
    sections: content.sections
      .filter(({ paragraphs, level }) => paragraphs.length > 0 || level === 1)
      .map((section) => sectionShown(section, numbers, report)),
    appendices: content.appendices.map(({ letter, title }) => ({ letter, title })),
    backgroundPapers: content.backgroundPapers,
  };
}

function routeShown({ body, on, part, recommendation }: RouteBody) {
  return {
    body,
    on: on === null ? null : shortDate(on),
    part: part === 'decides' ? 'decides' : 'also considers it',
    recommendation: readMarkdown(recommendation),
  };
}

function sectionShown(
  section: Section,
  numbers: ReadonlyMap<string, string>,
  { keptParagraphs }: PaperReport,
) {
  const { id, heading, level, paragraphs } = section;
  return {
    heading,
    level,
    number: numbers.get(id) ?? null,
    paragraphs: paragraphs.map((paragraph) => {
      const kept = keptParagraphs[paragraph.id];
      return {
        anchor: anchorOf(paragraph, numbers),
        number: numbers.get(paragraph.id) ?? null,
        blocks: readMarkdown(paragraph.text),
        kept: kept === undefined ? null : keptPresenter(kept),
      };
    }),
  };
}

/** Where a paragraph is found on its page: by its printed number, else by its id. */
const anchorOf = ({ id }: Paragraph, numbers: ReadonlyMap<string, string>): string =>
  `p-${numbers.get(id) ?? id.slice(0, 8)}`;
