import { newId } from '#platform/ids';
import { reportHash, type ReportText, type WrittenReport } from '#records/reports';
import {
  blankReport,
  mergeSheets,
  readSheet,
  REPORT_TEMPLATES,
  sheetOf,
  type Clash,
  type ReportTemplate,
  type Sheet,
} from '#rules';
import type { ReportSubject } from './report.subject.js';

/** The sheets a page is written on: what it was made from, how the report stands, and both together with what was typed. */
export interface Writing {
  readonly template: ReportTemplate;
  readonly from: number;
  readonly now: number;
  readonly standing: ReportText;
  readonly sheet: Sheet;
  readonly clashes: readonly Clash[];
}

/** The text of a report as it stands: its form, empty, while nothing is written. */
export function standingText({ report }: ReportSubject): ReportText {
  if (report.current !== null) return report.current;
  const content = blankReport(report.title, REPORT_TEMPLATES[report.template], newId);
  return { content, exemptTexts: {} };
}

/**
 * What was typed from one version, beside the report as it stands now. `base` is the version it was typed from; null
 * when that is the one that stands, or there was none.
 */
export function writingOf(
  subject: ReportSubject,
  typed: { readonly sheet: Sheet; readonly from: number },
  base: WrittenReport | null,
): Writing {
  const template = REPORT_TEMPLATES[subject.report.template];
  const standing = standingText(subject);
  const now = subject.report.current?.number ?? 0;
  const theirs = sheetOf(standing, template);
  const before = typed.from === now ? theirs : sheetOf(base ?? blankOf(subject), template);
  const { sheet, clashes } = mergeSheets(before, typed.sheet, theirs);
  return { template, from: typed.from, now, standing, sheet, clashes };
}

const blankOf = ({ report }: ReportSubject): ReportText => ({
  content: blankReport(report.title, REPORT_TEMPLATES[report.template], newId),
  exemptTexts: {},
});

/** The text a sheet says. Throws a refusal for each box that cannot be what it is. */
export function textOf({ template, standing, sheet }: Writing): ReportText {
  return readSheet(sheet, standing, { template, newId });
}

/** Whether a text says what the report says already. */
export const isUnchanged = (text: ReportText, current: WrittenReport | null): boolean =>
  current !== null && reportHash(text) === current.hash;

/** Both texts of a clash as one, theirs first: every paragraph once, so that nothing is lost to whoever puts them together. */
export function together({ mine, theirs }: Clash): string {
  if (mine.trim() === '' || theirs.trim() === '') return `${theirs}${mine}`.trim();
  const paragraphs = (text: string) => text.replace(/\r\n?/g, '\n').split(/\n{2,}/);
  const known = new Set(paragraphs(theirs).map((one) => one.trim()));
  const added = paragraphs(mine).filter((one) => !known.has(one.trim()));
  return [theirs.trim(), ...added.map((one) => one.trim())].join('\n\n');
}
