import type { ReadingNote } from './report-reading.js';
import type { ReportLine } from './report-lines.js';
import { isListItem, isRow, textFrom, withLine, type PrintedText } from './printed-text.js';
import { continues, oddNumber, printedNumber, type PrintedNumber } from './printed-numbers.js';

export interface ParagraphDraft extends PrintedText {
  readonly isNumbered: boolean;
}

export interface SectionDraft {
  readonly line: number;
  readonly key: string | null;
  readonly heading: string;
  readonly level: 1 | 2;
  /** The number printed before its heading; null where none is. */
  readonly number: number | null;
  /** How its heading is marked in Markdown, as in `ReportLine`. */
  readonly marked: number;
  readonly paragraphs: ParagraphDraft[];
}

/** Writes the lines of sections as paragraphs, telling printed numbers from figures. */
export class SectionWriter {
  readonly sections: SectionDraft[] = [];
  readonly notes: ReadingNote[] = [];
  private last: readonly number[] = [];
  private numberedIndent = 0;

  open(section: Omit<SectionDraft, 'paragraphs'>): void {
    this.sections.push({ ...section, paragraphs: [] });
  }

  write(line: ReportLine): void {
    const section = this.sections.at(-1);
    if (section === undefined) return;
    const number = this.numberOf(line, section);
    if (number !== undefined) this.number(section, line, number);
    else if (this.isMore(line, section)) this.lengthen(section, line);
    else section.paragraphs.push({ ...textFrom(line), isNumbered: false });
  }

  private numberOf(line: ReportLine, section: SectionDraft): PrintedNumber | undefined {
    const number = printedNumber(line.text);
    if (number === undefined || line.isTableRow) return undefined;
    const open = section.paragraphs.at(-1);
    const isSubItem =
      line.isBullet && open?.isNumbered === true && line.indent > this.numberedIndent + 1;
    if (isSubItem) return undefined;
    const isNext = continues(number, { last: this.last, section: section.number });
    const mayJump = number.isPunctuated && (line.isApart || line.isBullet);
    if (!line.isApart && !line.isBullet && oddNumber(number.parts, this.last) !== undefined) {
      return undefined;
    }
    return isNext || mayJump ? number : undefined;
  }

  private number(section: SectionDraft, line: ReportLine, number: PrintedNumber): void {
    const why = oddNumber(number.parts, this.last);
    const isNewSection = number.parts.length > 1 && section.paragraphs.length === 0;
    if (why !== undefined && !(isNewSection && number.parts.at(-1) === 1)) {
      this.notes.push({ line: line.line, what: number.parts.join('.'), why });
    }
    this.last = number.parts;
    this.numberedIndent = line.indent;
    section.paragraphs.push({
      line: line.line,
      text: number.rest,
      listIndent: null,
      isNumbered: true,
    });
  }

  private isMore(line: ReportLine, section: SectionDraft): boolean {
    const open = section.paragraphs.at(-1);
    if (open === undefined) return false;
    if (isListItem(line)) return !isTable(open);
    return !line.isApart && isRow(line) === isTable(open);
  }

  private lengthen(section: SectionDraft, line: ReportLine): void {
    const open = section.paragraphs.pop() ?? null;
    section.paragraphs.push({
      ...withLine(open, line),
      isNumbered: open?.isNumbered ?? false,
    });
  }
}

function isTable({ text }: PrintedText): boolean {
  return text.startsWith('|') || text.split('\n', 1).some((first) => first.includes('\t'));
}
