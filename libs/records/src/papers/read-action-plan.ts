import { accountFor, linesNotRead } from './accounted.js';
import type { Directory } from './directory.js';
import { indexFunding } from './funding.js';
import { findGlossary } from './glossary.js';
import { draftGroups } from './group-drafts.js';
import { groupOf, nameProblems, namesOfGroup } from './groups.js';
import { headerProblems } from './header-problems.js';
import { findHeadings } from './headings.js';
import { readMeasures } from './measures.js';
import { indexNames } from './names-in-text.js';
import { readRows } from './plan-rows.js';
import type { PlanReading } from './plan-reading.js';
import { PlanUnreadable } from './plan-unreadable.js';
import { readPriorities } from './priorities.js';
import { doubtReferences, referenceProblems } from './repeated-references.js';
import { findSections } from './sections.js';
import { knowLines, listsActions } from './table-lines.js';
import { confirmRows } from './confirm-rows.js';
import { printedText, type PrintedPaper } from './printed-paper.js';
import type { SettledCells } from './settled-cells.js';
import { findTables } from './tables.js';
import { readTitle } from './titles.js';

/**
 * Reads the text of an action plan: its title and year, priorities, measures, groups and every action, each cell with
 * its raw text, a proposed reading, and how sure we are. Columns are found by what their cells hold first and by
 * their headings second. Nothing is corrected and no line of a table goes uncounted.
 *
 * @param paper the lines and tables of a file, or a whole text with tables divided by tabs or by Markdown pipes
 * @param directory the bodies it may name; with an empty one every agency needs a person
 * @param settled what persons decided about its cells; none when left out
 * @throws PlanUnreadable when the text is empty, is not text, or holds no table of actions
 */
export function readActionPlan(
  paper: string | PrintedPaper,
  directory: Directory,
  settled: SettledCells = new Map(),
): PlanReading {
  const printedPaper = typeof paper === 'string' ? printedText(readable(paper)) : paper;
  const lines = printedPaper.lines.map(({ text }) => text);
  const tables = findTables(printedPaper.lines).map(knowLines);
  const found = {
    actions: tables.filter((table) => listsActions(table)),
    others: tables.filter((table) => !listsActions(table)),
  };
  const accounted = accountFor(found);
  if (tables.length === 0) throw new PlanUnreadable('There is no table in this file.');
  if (accounted.rows === 0) throw new PlanUnreadable('No table in this file lists actions.');

  const headings = findHeadings(lines);
  const glossary = findGlossary(lines);
  const { title, problems: titleProblems } = readTitle(headings);
  const names = indexNames(directory);
  const sections = findSections(found.actions, names);
  const drafts = draftGroups(sections, { headings, glossary });
  const measures = readMeasures(lines, headings);
  const printed = {
    priorities: readPriorities(lines, drafts.flatMap(namesOfGroup), glossary),
    measureHeadings: [...new Set(measures.map(({ heading }) => heading))],
    glossary,
  };
  const groups = drafts.map((draft) => groupOf(draft, printed));
  const reader = {
    directory: names,
    funding: indexFunding(directory),
    planYear: title.year,
    settled,
  };
  const read = readRows(drafts, reader);
  const headingLines = new Set<number | null>(drafts.map(({ heading }) => heading?.line ?? null));
  const groupNumbers = groups.map(({ number }) => number);
  return {
    title,
    priorities: printed.priorities,
    groups,
    measures,
    rows: confirmRows(doubtReferences(read.rows, groups), settled),
    problems: [
      ...titleProblems,
      ...nameProblems(groups, drafts, printed),
      ...headerProblems(sections),
      ...referenceProblems(read.rows, groups),
      ...read.problems,
      ...linesNotRead(lines, found, groupNumbers).filter(({ line }) => !headingLines.has(line)),
    ],
    accounted,
    glossary,
  };
}

function readable(text: string): string {
  if (text.includes('\u0000')) throw new PlanUnreadable('This file is not text.');
  if (text.trim() === '') throw new PlanUnreadable('This file is empty.');
  return text;
}
