import { likeness } from './alike-names.js';
import type { Glossary } from './glossary.js';
import type { Heading } from './headings.js';
import { plainText } from './markup.js';
import { referenceParts } from './references.js';
import type { Section } from './sections.js';
import type { TableLine } from './tables.js';
import { readTitle } from './titles.js';

export interface DraftRow {
  readonly line: TableLine;
  readonly section: Section;
}

/** The rows of one group with the heading above them and the band in their table, where there are any. */
export interface GroupDraft {
  readonly heading: Heading | undefined;
  readonly band: TableLine | undefined;
  readonly rows: readonly DraftRow[];
}

interface OpenGroup extends GroupDraft {
  readonly rows: DraftRow[];
  readonly firstLine: number;
}

interface PaperNames {
  readonly headings: readonly Heading[];
  readonly glossary: Glossary;
}

/**
 * Parts the rows of all tables into groups: a band with a new name opens one, and so does a table without a band
 * whose references, or whose heading, are not those of the table before. A continued table joins its group.
 */
export function draftGroups(
  sections: readonly Section[],
  paper: PaperNames,
): readonly GroupDraft[] {
  const groups: OpenGroup[] = [];
  for (const section of sections) {
    let settled = false;
    for (const { line, kind } of section.lines) {
      const current = groups.at(-1);
      if (kind === 'band' && !continuesBand(line, current, paper.glossary)) {
        groups.push(openGroup(line, line, { current, paper }));
        settled = true;
      } else if (kind === 'band') {
        settled = true;
      } else if (kind === 'row') {
        if (current === undefined || (!settled && !continuesRows(line, current, paper.headings))) {
          groups.push(openGroup(line, undefined, { current, paper }));
        }
        groups.at(-1)?.rows.push({ line, section });
        settled = true;
      }
    }
  }
  return groups.filter(({ rows }) => rows.length > 0);
}

/** The words of a band: the one cell of it that is filled. */
export function bandText(band: TableLine): string {
  return plainText(band.cells.find((cell) => plainText(cell) !== '') ?? '');
}

/** The number before the point that most references of a group have, or null. */
export function groupNumber(rows: readonly DraftRow[]): number | null {
  const counts = new Map<number, number>();
  for (const { line } of rows) {
    const number = numberOf(line);
    if (number !== undefined) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function openGroup(
  at: TableLine,
  band: TableLine | undefined,
  { current, paper }: { readonly current: OpenGroup | undefined; readonly paper: PaperNames },
): OpenGroup {
  const after = current?.rows.at(-1)?.line.line ?? 0;
  const above = paper.headings.filter(({ line }) => line > after && line < at.line);
  const heading = headingFor(withoutTitle(above, paper.headings), band, paper.glossary);
  return { heading, band, rows: [], firstLine: at.line };
}

/** The title stands above every group: it names one only where no other heading does. */
function withoutTitle(above: readonly Heading[], all: readonly Heading[]): readonly Heading[] {
  const { title } = readTitle(all);
  const others = above.filter(({ raw }) => raw !== title.raw);
  return others.length === 0 ? above : others;
}

function headingFor(
  above: readonly Heading[],
  band: TableLine | undefined,
  glossary: Glossary,
): Heading | undefined {
  const like = (heading: Heading): number =>
    band === undefined ? 0 : likeness(heading.text, bandText(band), glossary);
  const best = [...above].sort((a, b) => like(b) - like(a) || a.level - b.level || b.line - a.line);
  return best[0];
}

function continuesBand(
  band: TableLine,
  current: OpenGroup | undefined,
  glossary: Glossary,
): boolean {
  if (current?.band === undefined) return false;
  const name = bandText(band).replace(/[([]?\s*(?:continued|cont\.?|contd\.?)\s*[)\]]?\s*$/i, '');
  return likeness(name, bandText(current.band), glossary) === 1;
}

function continuesRows(line: TableLine, current: OpenGroup, headings: readonly Heading[]): boolean {
  const number = numberOf(line);
  if (number !== undefined) return number === groupNumber(current.rows);
  const after = current.rows.at(-1)?.line.line ?? current.firstLine;
  const level = current.heading?.level ?? 7;
  return !headings.some((one) => one.line > after && one.line < line.line && one.level <= level);
}

function numberOf(line: TableLine): number | undefined {
  return line.cells.map(referenceParts).find((parts) => parts !== undefined)?.group;
}
