import type { PrintedText } from './printed-text.js';
import type { ReadingNote } from './report-reading.js';
import type { ReportSheet } from './report-sheet.js';

const PAIRS = [
  ['[', ']'],
  ['(', ')'],
] as const;

/** A note for every text that opens a bracket and never closes it. It is kept as printed. */
export function openBrackets(sheet: ReportSheet): readonly ReadingNote[] {
  const texts: readonly (PrintedText | null)[] = [
    ...sheet.fields.values(),
    ...sheet.routes.map(({ recommendation }) => recommendation),
    ...sheet.sections.sections.flatMap(({ paragraphs }) => paragraphs),
  ];
  return texts.flatMap((printed) =>
    printed === null
      ? []
      : PAIRS.filter(([opens, closes]) => count(printed, opens) > count(printed, closes)).map(
          ([opens]) => ({
            line: printed.line,
            what: from(printed.text, opens),
            why: 'A bracket is opened and never closed. It is kept as printed.',
          }),
        ),
  );
}

function count({ text }: PrintedText, mark: string): number {
  return text.split(mark).length - 1;
}

function from(text: string, mark: string): string {
  const start = text.slice(text.lastIndexOf(mark));
  return start.length > 60 ? `${start.slice(0, 60)}…` : start;
}
