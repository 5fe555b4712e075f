import type { HeaderField, ReportTemplate } from '#rules';
import { looseWords } from './loose-words.js';
import type { ReportLine } from './report-lines.js';

/** How real papers print the label of a field, besides the form's own words; by the key of the field. */
const ALSO_PRINTED: Readonly<Record<string, readonly string[]>> = {
  reportOf: ['report by', 'report from', 'report author'],
  status: ['purpose of report'],
  keyDecision: ['is this a key decision', 'key decision?'],
  keyDecisionNotice: ['key decision notice', 'notice of key decision', 'forward plan reference'],
  summary: ['summary', 'executive summary', 'summary of report'],
  keyAim: ['this reports support the key aim of', 'key aim', 'supports the key aim of'],
  portfolioHolder: ['cabinet member', 'lead member', 'cabinet portfolio holder'],
  contactOfficers: ['contact officer', 'contact'],
  reason: ['reasons for recommendations', 'reason for the recommendation', 'reason for decision'],
  by: ['from', 'report by', 'report of'],
  to: ['report to'],
  subject: ['title', 'report title'],
  contact: ['contact', 'contact officer', 'contacts'],
};

/** A line that names something and says it: `Status: For Decision`, `**By:** …`, `| To | … |`, a heading alone. */
export interface Labelled {
  readonly label: string;
  readonly rest: string;
}

/** The fields of a house form by every way their labels are printed, in loose words. */
export function fieldsByLabel(template: ReportTemplate): ReadonlyMap<string, HeaderField> {
  const found = new Map<string, HeaderField>();
  const own = template.fields.map((field) => [field.label, field] as const);
  const others = template.fields.flatMap((field) =>
    (ALSO_PRINTED[field.key] ?? []).map((label) => [label, field] as const),
  );
  for (const [label, field] of [...own, ...others]) {
    const words = looseWords(label);
    if (!found.has(words)) found.set(words, field);
  }
  return found;
}

const LONGEST_LABEL = 70;
/** Enough of a line to find its label in, however long the line is. */
const HEAD = 100;

/** Takes a label off a line; undefined when it has none. */
export function labelled(line: ReportLine): Labelled | undefined {
  if (line.isBullet) return undefined;
  if (line.isTableRow) return line.text.length > 10 * HEAD ? undefined : cellsLabelled(line.text);
  const head = line.text.slice(0, HEAD);
  const [bolded, bold = ''] = /^\*\*([^*]+)\*\*:?/.exec(head) ?? [];
  if (bolded !== undefined && (bold.trim().endsWith(':') || bolded.endsWith(':'))) {
    return { label: withoutColon(bold), rest: line.text.slice(bolded.length).trim() };
  }
  const [marked, label] = /^([^:\t]+)[:\t]/.exec(head) ?? [];
  if (marked !== undefined && label !== undefined && mayBeLabel(label)) {
    return { label: label.trim(), rest: line.text.slice(marked.length).trim() };
  }
  const isAlone = line.marked > 0 && line.text.length <= HEAD;
  return isAlone ? { label: withoutColon(line.text), rest: '' } : undefined;
}

const withoutColon = (text: string): string => text.trim().replace(/:$/, '').trim();

const mayBeLabel = (label: string): boolean =>
  label.trim().length <= LONGEST_LABEL && !/[.;]\s/.test(label);

function cellsLabelled(row: string): Labelled | undefined {
  const [label = '', ...values] = row
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.replace(/\*\*/g, '').trim());
  if (values.length !== 1 || label === '') return undefined;
  return { label: label.replace(/:$/, ''), rest: values.join(' ') };
}
