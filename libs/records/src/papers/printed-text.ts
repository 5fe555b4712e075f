import { isTableDivider, type ReportLine } from './report-lines.js';

/** Text that grows line by line, in the Markdown subset, with the line it began on. */
export interface PrintedText {
  readonly line: number;
  readonly text: string;
  /** The indent of its first bullet; null while it has no list. */
  readonly listIndent: number | null;
}

const LETTERED = /^\((?:[a-z]{1,2}|[ivx]{1,5})\)\s+\S|^(?:[a-z]|[ivx]{1,5})\)\s+\S/i;

/** Whether a line is an item of a list: bulleted, or lettered as in `(a)`. */
export function isListItem(line: ReportLine): boolean {
  return line.isBullet || LETTERED.test(line.text);
}

/** Begins a text with a line, or with the words left of it. */
export function textFrom(line: ReportLine, words: string = wordsOf(line)): PrintedText {
  const isItem = isListItem(line) && words === wordsOf(line);
  return {
    line: line.line,
    text: isItem ? `- ${words}` : words,
    listIndent: isItem ? line.indent : null,
  };
}

/** The text with one line more: an item of its list, a row of its table, a new paragraph, or the same one wrapped. */
export function withLine(before: PrintedText | null, line: ReportLine): PrintedText {
  if (before === null || before.text === '') return textFrom(line);
  const words = wordsOf(line);
  if (isListItem(line)) {
    const listIndent = before.listIndent ?? line.indent;
    const nested = line.indent >= listIndent + 2 ? '  ' : '';
    return { ...before, text: `${before.text}\n${nested}- ${words}`, listIndent };
  }
  if (line.isApart) return { ...before, text: `${before.text}\n\n${words}`, listIndent: null };
  return { ...before, text: `${before.text}${isRow(line) ? '\n' : ' '}${words}` };
}

/** Whether a line belongs to a table: piped, or its cells parted by tabs. */
export function isRow(line: ReportLine): boolean {
  return line.isTableRow || line.text.includes('\t') || isTableDivider(line.text);
}

function wordsOf(line: ReportLine): string {
  return line.marked === 7 ? `**${line.text}**` : line.text;
}
