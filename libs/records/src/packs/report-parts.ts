import {
  numbered,
  REPORT_TEMPLATES,
  shortDate,
  type HeaderField,
  type ReportTemplate,
  type RouteBody,
  type Section,
} from '#rules';
import { readMarkdown } from '#platform/markdown';
import type { PaperReport } from '../publication/index.js';
import { keptSentences, keptWords } from './kept-words.js';
import type { PackPart } from './pack-parts.js';

/** How a report is read for one pack: the anchor its parts begin with, and whether exempt paragraphs have their text. */
interface Reading {
  readonly at: string;
  /** A report that is called as its item is needs no heading of its own. */
  readonly itemTitle: string;
  readonly audience: 'public' | 'members';
}

/** A report in its house form: heading fields, what each body is recommended, numbered paragraphs, appendices, sources. */
export function reportParts(report: PaperReport, reading: Reading): readonly PackPart[] {
  const template: ReportTemplate = REPORT_TEMPLATES[report.template];
  const { content } = report;
  const fields = template.fields.filter(({ key }) => (content.fields[key] ?? '').trim() !== '');
  const placed = (where: HeaderField['printed']) =>
    fields
      .filter(({ printed }) => printed === where)
      .map((field) => fieldText(field, content.fields[field.key] ?? '', reading));
  const heads = fields.filter(({ printed }) => printed === undefined);
  return [
    ...titleOf(report, reading),
    ...factsOf(heads, report, reading),
    ...heads
      .filter(({ kind }) => kind === 'text')
      .map((field) => fieldText(field, content.fields[field.key] ?? '', reading)),
    ...content.routes.flatMap((route) => recommendationTo(route, reading)),
    ...placed('after the recommendations'),
    ...content.sections.flatMap((section) => sectionParts(section, report, reading)),
    ...placed('at the end'),
    ...listed(`${reading.at}-appendices`, 'Appendices', appendicesOf(report)),
    ...listed(`${reading.at}-background`, 'Background papers', content.backgroundPapers),
  ];
}

const isCalledAsItem = ({ content }: PaperReport, { itemTitle }: Reading): boolean =>
  content.title.trim() === itemTitle.trim();

const titleOf = (report: PaperReport, reading: Reading): readonly PackPart[] =>
  isCalledAsItem(report, reading)
    ? []
    : [
        {
          kind: 'heading',
          id: `${reading.at}-report`,
          level: 2,
          text: report.content.title,
          isListed: false,
        },
      ];

/** One level below the report's own heading; a section of the second level one more, where there is a first. */
function levelOf(section: Section, report: PaperReport, reading: Reading): 2 | 3 | 4 {
  const { sections } = report.content;
  const isUnder =
    section.level === 2 &&
    sections.slice(0, sections.indexOf(section)).some(({ level }) => level === 1);
  if (isCalledAsItem(report, reading)) return isUnder ? 3 : 2;
  return isUnder ? 4 : 3;
}

function factsOf(
  heads: readonly HeaderField[],
  { content }: PaperReport,
  { at }: Reading,
): readonly PackPart[] {
  const lines = heads
    .filter(({ kind }) => kind !== 'text')
    .map(({ key, label }) => ({ label, text: content.fields[key] ?? '' }));
  const considered = content.routes
    .filter(({ part }) => part === 'considers')
    .map(({ body, on }) => ({
      label: 'Also considered by',
      text: on === null ? body : `${body}, ${shortDate(on)}`,
    }));
  const decides = content.routes
    .filter(({ part }) => part === 'decides')
    .map(({ body, on }) => ({
      label: 'For decision by',
      text: on === null ? body : `${body}, ${shortDate(on)}`,
    }));
  const rows = [...lines, ...decides, ...considered];
  return rows.length === 0 ? [] : [{ kind: 'facts', id: `${at}-facts`, rows }];
}

const fieldText = ({ key, label }: HeaderField, text: string, { at }: Reading): PackPart => ({
  kind: 'text',
  id: `${at}-f-${key}`,
  label,
  number: null,
  blocks: readMarkdown(text),
  kept: null,
});

function recommendationTo({ id, body, recommendation }: RouteBody, { at }: Reading) {
  if (recommendation.trim() === '') return [];
  const part: PackPart = {
    kind: 'text',
    id: anchor(at, 'to', id),
    label: `Recommendation to ${body}`,
    number: null,
    blocks: readMarkdown(recommendation),
    kept: null,
  };
  return [part];
}

function sectionParts(
  section: Section,
  report: PaperReport,
  reading: Reading,
): readonly PackPart[] {
  const { template, content, keptParagraphs } = report;
  const form: ReportTemplate = REPORT_TEMPLATES[template];
  const said = form.fields.filter(
    ({ key, printed }) =>
      typeof printed === 'object' &&
      printed.section === section.key &&
      (content.fields[key] ?? '').trim() !== '',
  );
  const written = section.paragraphs.filter(({ text, isExempt }) => isExempt || text.trim() !== '');
  if (said.length === 0 && written.length === 0 && section.level === 2) return [];
  const numbers = numbered(content, form);
  const number = numbers.get(section.id);
  const heading: PackPart = {
    kind: 'heading',
    id: anchor(reading.at, 's', section.id),
    level: levelOf(section, report, reading),
    text: number === undefined ? section.heading : `${number}. ${section.heading}`,
    isListed: false,
  };
  return [
    heading,
    ...said.map((field) => fieldText(field, content.fields[field.key] ?? '', reading)),
    ...written.map(({ id, text, isExempt }): PackPart => {
      const kept = keptParagraphs[id];
      const isKept = isExempt || kept !== undefined;
      const words = keptWords(kept ?? { kind: 'exempt', paragraphs: [] });
      const at = { id: anchor(reading.at, 'p', id), number: numbers.get(id) ?? null };
      if (!isKept)
        return { kind: 'text', ...at, label: null, blocks: readMarkdown(text), kept: null };
      if (reading.audience === 'members') {
        return { kind: 'text', ...at, label: null, blocks: readMarkdown(text), kept: words };
      }
      return {
        kind: 'notice',
        id: at.id,
        tone: 'kept',
        title:
          at.number === null ? 'A paragraph is kept back' : `Paragraph ${at.number} is kept back`,
        sentences: kept === undefined ? [] : keptSentences(kept),
      };
    }),
  ];
}

const appendicesOf = ({ content }: PaperReport): readonly string[] =>
  content.appendices.map(({ letter, title }) => `Appendix ${letter}: ${title}`);

const listed = (id: string, label: string, entries: readonly string[]): readonly PackPart[] =>
  entries.length === 0 ? [] : [{ kind: 'list', id, label, entries }];

/** An anchor of signs that are right in an address and in a label. */
const anchor = (at: string, kind: string, id: string): string =>
  `${at}-${kind}-${id.replace(/[^A-Za-z0-9-]/g, '-')}`;
