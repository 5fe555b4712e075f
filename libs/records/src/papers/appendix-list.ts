import { SAYS_NONE } from './says-none.js';
import type { ReportLine } from './report-lines.js';
import type { ReportSheet } from './report-sheet.js';

const ENTRY =
  /^\**(?:appendix|annexe?)\s+([A-Z]{1,2}|\d{1,2}|[ivx]{1,4})\b\**\s*(?:[-\u2013\u2014:.)|]+\s*)?\**\s*(.*?)\**$/i;

const LONGEST_ENTRY = 500;

/** The lists at a report's end: its appendices by letter and title, and the papers it was written from. */
export class AppendixList {
  constructor(private readonly sheet: ReportSheet) {}

  /** Whether a line, in whatever part it stands, is an appendix with its title. */
  startsEntry(line: ReportLine): boolean {
    const isOwn = line.isApart || line.marked > 0;
    return (
      isOwn &&
      !line.isBullet &&
      /^\**appendix\s+\S{1,3}\**\s*[-\u2013\u2014:]\s*\S/i.test(line.text)
    );
  }

  addAppendix(line: ReportLine): void {
    const { appendices } = this.sheet;
    const [entry, letter = '', title = ''] =
      line.text.length > LONGEST_ENTRY ? [] : (ENTRY.exec(line.text) ?? []);
    if (entry !== undefined) {
      appendices.push({ line: line.line, letter: letter.toUpperCase(), title });
      return;
    }
    if (SAYS_NONE.test(line.text)) return this.sheet.note(line, line.text, 'No appendix.');
    const last = appendices.at(-1);
    if (last !== undefined && (last.title === '' || (!line.isApart && !line.isBullet))) {
      appendices[appendices.length - 1] = { ...last, title: `${last.title} ${line.text}`.trim() };
    } else if (last === undefined || last.letter === '' || line.isBullet) {
      appendices.push({ line: line.line, letter: '', title: line.text });
      this.sheet.note(line, line.text, 'No letter is printed for this appendix.');
    } else {
      this.sheet.putAside(line, 'It stands below the appendices and is none.');
    }
  }

  addBackgroundPaper(line: ReportLine): void {
    if (SAYS_NONE.test(line.text)) return this.sheet.note(line, line.text, 'No background paper.');
    const { backgroundPapers } = this.sheet;
    const last = backgroundPapers.at(-1);
    const isWrapped = !line.isApart && !line.isBullet && !/^[\p{Lu}\d]/u.test(line.text);
    if (last !== undefined && isWrapped) {
      backgroundPapers[backgroundPapers.length - 1] = `${last} ${line.text}`;
    } else backgroundPapers.push(line.text);
  }
}
