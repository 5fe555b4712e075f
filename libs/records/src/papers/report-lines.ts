/** One printed line of a report with words on it. */
export interface ReportLine {
  /** Counted from 1. */
  readonly line: number;
  readonly raw: string;
  /** Without indent, bullet, hashes and the stars of a line that is bold from end to end. */
  readonly text: string;
  readonly indent: number;
  /** Whether a blank line, a ruled one or the start of the paper stands before it. */
  readonly isApart: boolean;
  readonly isAfterRule: boolean;
  readonly isBullet: boolean;
  readonly isTableRow: boolean;
  /** 1 to 6 for a Markdown heading, 7 for a line alone in bold, 0 for any other. */
  readonly marked: number;
}

const RULE = /^(?:-{3,}|\*{3,}|_{3,}|={3,})$/;
const BULLET = /^[-*\u2022\u00b7\u25cf\u25aa\u2013\uf0b7]\s+(?=\S)/;
const HEADING = /^(#{1,6})\s+(.*)$/;
const BOLD = /^(?:\*\*(?!\s)(?:(?!\*\*).)+\*\*|__(?!\s)(?:(?!__).)+__)$/;
const DIVIDER = /^\|?(?::?-{3,}:?\|)+(?::?-{3,}:?)?$/;

/** The lines of a report with words on them; blank and ruled lines are only told by the line after them. */
export function reportLines(text: string): readonly ReportLine[] {
  const found: ReportLine[] = [];
  let isApart = true;
  let isAfterRule = false;
  for (const [index, printed] of text.split(/\r\n|\r|\n|\f/).entries()) {
    const raw = printed.replace(/[\u00a0\u2007\u202f]/g, ' ').replace(/[\u200b\ufeff]/g, '');
    const isRule = RULE.test(closedUp(raw));
    if (raw.trim() === '' || isRule) {
      isApart = true;
      isAfterRule ||= isRule;
      continue;
    }
    found.push({ line: index + 1, isApart, isAfterRule, ...shapeOf(raw) });
    isApart = false;
    isAfterRule = false;
  }
  return found;
}

/** Whether a line of a table only parts its head from its rows. */
export function isTableDivider(text: string): boolean {
  return DIVIDER.test(closedUp(text));
}

/** Without any white space, so that no mark has to be looked for at many places. */
const closedUp = (text: string): string => text.replace(/\s+/g, '');

function shapeOf(raw: string): Omit<ReportLine, 'line' | 'isApart' | 'isAfterRule'> {
  const indent = raw.length - raw.trimStart().length;
  const bare = raw.trim();
  const isBullet = BULLET.test(bare) && !BOLD.test(bare);
  const unbulleted = isBullet ? bare.replace(BULLET, '') : bare;
  const [, hashes = '', heading] = isBullet ? [] : (HEADING.exec(unbulleted) ?? []);
  const words = heading?.replace(/\s#+$/, '').trim() ?? unbulleted;
  const isBold = BOLD.test(words);
  const marked = hashes !== '' ? hashes.length : isBold && !isBullet ? 7 : 0;
  return {
    raw,
    text: isBold ? words.slice(2, -2).trim() : words,
    indent,
    isBullet,
    isTableRow: /^\|.*\|$/.test(bare),
    marked,
  };
}
