import type { HeaderField, ReportTemplate, TemplateSection } from '#rules';
import { looseWords } from './loose-words.js';
import { printedNumber, type PrintedNumber } from './printed-numbers.js';
import { fieldsByLabel, labelled, type Labelled } from './report-labels.js';
import type { ReportLine } from './report-lines.js';

/** The part of a report a line opens, and what it says of that part on the same line. */
export type Opening =
  | { readonly opens: 'field'; readonly field: HeaderField; readonly rest: string }
  | { readonly opens: 'bodies'; readonly rest: string }
  | { readonly opens: 'recommendation'; readonly body: string | null; readonly rest: string }
  | {
      readonly opens: 'section';
      readonly section: TemplateSection | null;
      readonly heading: string;
      readonly number: number | null;
      readonly rest: string;
      readonly isGuess: boolean;
    }
  | { readonly opens: 'appendices' | 'background papers'; readonly rest: string }
  | { readonly opens: 'unknown field'; readonly label: string };

/** Where in the paper a line stands. */
export interface Standing {
  readonly zone: 'start' | 'header' | 'body';
  /** Whether a label of the form is still to come: a heading before it is no section. */
  readonly isBeforeHeader: boolean;
  readonly filled: ReadonlySet<string>;
  readonly next: ReportLine | undefined;
  /** The kind of header field that is open. */
  readonly open: HeaderField['kind'] | null;
}

const APPENDICES = new Set(['appendice', 'appendix', 'list of appendice', 'attachment', 'annexe']);
const BACKGROUND = /^(?:list of )?background (?:paper|document)(?: and .+)?$/;
const ALSO_CONSIDERED = /^(?:also (?:to be )?considered by|other bodie considering this report)$/;
const RECOMMENDATION = /^(?:officer )?recommendation(?: (?:to|for) (?:the )?(.+))?$/;
const LONGEST_HEADING = 14;
/** In characters: a longer line is no heading. */
const LONGEST_LINE = 300;

/** Says what lines of papers in one house form open. */
export class Openings {
  private readonly fields: ReadonlyMap<string, HeaderField>;
  private readonly sections: ReadonlyMap<string, TemplateSection>;

  constructor(private readonly template: ReportTemplate) {
    this.fields = fieldsByLabel(template);
    this.sections = new Map(
      template.sections.flatMap((section) =>
        [section.heading, ...(section.alsoCalled ?? [])].map(
          (name) => [looseWords(name), section] as const,
        ),
      ),
    );
  }

  of(line: ReportLine, standing: Standing): Opening | undefined {
    const named = labelled(line) ?? alone(line);
    return (
      (named === undefined ? undefined : this.byLabel(line, named, standing)) ??
      this.byHeading(line, standing)
    );
  }

  private byLabel(line: ReportLine, named: Labelled, standing: Standing): Opening | undefined {
    const words = looseWords(named.label);
    const { rest } = named;
    const isInBody = standing.zone === 'body';
    if (ALSO_CONSIDERED.test(words) && !isInBody) return { opens: 'bodies', rest };
    if (this.template.recommendations === 'one for each body') {
      const [found, body] = RECOMMENDATION.exec(words) ?? [];
      if (found !== undefined && (line.isApart || line.marked > 0 || !isInBody)) {
        return { opens: 'recommendation', body: body === undefined ? null : bodyIn(named), rest };
      }
    }
    const field = this.fields.get(words);
    const mayReopen = line.marked > 0 || (line.isApart && words.includes(' '));
    if (field !== undefined && !standing.filled.has(field.key) && (!isInBody || mayReopen)) {
      return { opens: 'field', field, rest };
    }
    const isAmongFields = standing.zone === 'header' && standing.open !== 'text';
    if (!line.isApart && line.marked === 0 && !isAmongFields) return undefined;
    const list = listNamed(words);
    if (list !== undefined) return { opens: list, rest };
    const section = this.sections.get(words);
    if (section !== undefined && !line.isTableRow) {
      return sectionOpened(section, { heading: named.label, rest });
    }
    return isUnknownField(line, named, standing)
      ? { opens: 'unknown field', label: named.label }
      : undefined;
  }

  private byHeading(line: ReportLine, standing: Standing): Opening | undefined {
    if (line.text.length > LONGEST_LINE) return undefined;
    if (line.isTableRow || (!line.isApart && line.marked === 0)) return undefined;
    const number = printedNumber(line.text);
    const heading = (number?.rest ?? line.text).replace(/[:\s]+$/, '');
    const words = looseWords(heading);
    const list = line.isBullet ? undefined : listNamed(words);
    if (list !== undefined) return { opens: list, rest: '' };
    const isPlain = !line.isBullet || line.marked > 0;
    const section = isPlain ? this.sections.get(words) : undefined;
    if (section !== undefined) {
      return sectionOpened(section, { heading, number: number?.parts[0] ?? null });
    }
    if (standing.isBeforeHeader) return undefined;
    const isHeading = line.marked > 0 && line.marked < 7;
    const own = { heading, number: number?.parts[0] ?? null };
    if (isHeading || (line.marked === 7 && isShort(heading))) return sectionOpened(null, own);
    if (line.isBullet || !isShort(heading) || standing.zone === 'start') return undefined;
    return this.looksLikeHeading(number, standing)
      ? sectionOpened(null, { ...own, isGuess: true })
      : undefined;
  }

  /** Nothing marks it, yet a numbered paragraph follows a short line of its own. */
  private looksLikeHeading(
    number: PrintedNumber | undefined,
    { next, zone, open }: Standing,
  ): boolean {
    const follows = next?.isApart === true ? printedNumber(next.text) : undefined;
    if (follows === undefined) return false;
    if (number === undefined) return zone === 'body' || open === null || follows.parts.at(-1) === 1;
    return (
      this.template.isSectionNumbered &&
      number.parts.length === 1 &&
      follows.parts.length > 1 &&
      follows.parts[0] === number.parts[0]
    );
  }
}

function sectionOpened(
  section: TemplateSection | null,
  {
    heading,
    number = null,
    rest = '',
    isGuess = false,
  }: { heading: string; number?: number | null; rest?: string; isGuess?: boolean },
): Opening {
  return { opens: 'section', section, heading, number, rest, isGuess };
}

/** A short line of its own may name a part without a colon. */
function alone(line: ReportLine): Labelled | undefined {
  const mayName =
    line.text.length <= LONGEST_LINE &&
    line.isApart &&
    !line.isBullet &&
    !line.isTableRow &&
    isShort(line.text);
  return mayName ? { label: line.text, rest: '' } : undefined;
}

function listNamed(words: string): 'appendices' | 'background papers' | undefined {
  if (APPENDICES.has(words)) return 'appendices';
  return BACKGROUND.test(words) ? 'background papers' : undefined;
}

function bodyIn({ label }: Labelled): string {
  return label.replace(/^.*?\b(?:to|for)\s+(?:the\s+)?/i, '').trim();
}

function isShort(heading: string): boolean {
  return (
    heading.split(/\s+/).length <= LONGEST_HEADING &&
    !/[.;,?]$/.test(heading) &&
    /^["'\u2018\u201c(]?\p{Lu}/u.test(heading)
  );
}

/** A label no field of the form has, such as `Wards affected: All`. */
function isUnknownField(line: ReportLine, { label, rest }: Labelled, standing: Standing): boolean {
  if (standing.zone !== 'header' || rest === '' || line.isBullet) return false;
  return label.split(/\s+/).length <= 5 && /^\p{Lu}/u.test(label);
}
