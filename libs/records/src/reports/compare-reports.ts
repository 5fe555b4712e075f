import type { ReportTemplate } from '#rules';
import { changedWords, type ChangedWords } from './changed-words.js';
import { partsOf, type ReportPart } from './report-parts.js';
import type { ReportText } from './written-report.js';

/** One part of a report that is not the same in two versions, word by word. */
export interface ChangedPart {
  readonly name: string;
  readonly change: 'changed' | 'added' | 'removed';
  readonly words: readonly ChangedWords[];
}

/**
 * What is different between two texts of one report, part by part in the order of the later: title, fields, bodies on
 * the route, headings, paragraphs by their id, appendices, background papers. Empty when they say the same.
 */
export function compareReports(
  before: ReportText,
  after: ReportText,
  template: ReportTemplate,
): readonly ChangedPart[] {
  const earlier = partsOf(before, template);
  const later = partsOf(after, template);
  const was = new Map(earlier.map((part) => [part.key, part]));
  const is = new Set(later.map(({ key }) => key));
  const gone = earlier.filter(({ key, text }) => !is.has(key) && text !== '');
  return [
    ...later.flatMap((part) => compared(was.get(part.key)?.text ?? '', part)),
    ...gone.map(({ name, text }) => wholly('removed', { name, text })),
  ];
}

function compared(before: string, { name, text }: ReportPart): readonly ChangedPart[] {
  if (before === text) return [];
  if (before === '') return [wholly('added', { name, text })];
  if (text === '') return [wholly('removed', { name, text: before })];
  return [{ name, change: 'changed', words: changedWords(before, text) }];
}

const wholly = (
  change: 'added' | 'removed',
  { name, text }: Pick<ReportPart, 'name' | 'text'>,
): ChangedPart => ({ name, change, words: [{ text, change }] });
