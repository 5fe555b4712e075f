import type { HeaderField } from '#rules';
import type { PrintedBody } from './report-bodies.js';
import type { ReportLine } from './report-lines.js';
import { withLine, type PrintedText } from './printed-text.js';
import type { ReadingNote, UnplacedLines } from './report-reading.js';
import { SectionWriter } from './section-writer.js';

export interface RouteDraft {
  body: string;
  on: PrintedBody['on'];
  part: 'decides' | 'considers';
  recommendation: PrintedText | null;
}

export interface AppendixDraft {
  readonly line: number;
  readonly letter: string;
  readonly title: string;
}

/** What has been read of a report so far: every line is laid on it once, or put aside. */
export class ReportSheet {
  readonly title: ReportLine[] = [];
  readonly fields = new Map<string, PrintedText>();
  readonly routes: RouteDraft[] = [];
  readonly sections = new SectionWriter();
  readonly appendices: AppendixDraft[] = [];
  readonly backgroundPapers: string[] = [];
  readonly unplaced: UnplacedLines[] = [];
  readonly notes: ReadingNote[] = [];
  /** The lines that have their place. */
  readonly placed = new Set<number>();
  private aside: number | null = null;

  lay(field: HeaderField | string, line: ReportLine): void {
    const key = typeof field === 'string' ? field : field.key;
    this.fields.set(key, withLine(this.fields.get(key) ?? null, line));
  }

  note(line: ReportLine, what: string, why: string): void {
    this.notes.push({ line: line.line, what, why });
  }

  /** Puts a line aside for a person; lines that follow one another are kept together. */
  putAside(line: ReportLine, why: string): void {
    this.placed.delete(line.line);
    const before = this.unplaced.at(-1);
    if (before !== undefined && this.aside === line.line - 1 && !line.isApart) {
      this.unplaced[this.unplaced.length - 1] = {
        ...before,
        lines: before.lines + 1,
        text: `${before.text}\n${line.raw.trim()}`,
      };
    } else {
      this.unplaced.push({ line: line.line, lines: 1, text: line.raw.trim(), why });
    }
    this.aside = line.line;
  }

  route(body: PrintedBody, part: RouteDraft['part']): RouteDraft {
    const route = { ...body, part, recommendation: null };
    this.routes.push(route);
    return route;
  }
}
