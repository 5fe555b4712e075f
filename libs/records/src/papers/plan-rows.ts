import { doubted } from './cell-state.js';
import type { ColumnClaims } from './column-claims.js';
import { groupNumber, type GroupDraft } from './group-drafts.js';
import type { PlanRow, Problem } from './plan-reading.js';
import { readRow, type RowReader } from './row-cells.js';

export interface ReadRows {
  readonly rows: readonly PlanRow[];
  readonly problems: readonly Problem[];
}

/**
 * Every data row of every group, in the order of the paper. A reference printed again in its group keeps its own row
 * with the next occurrence; both are marked, and a row that repeats another word for word needs a person.
 */
export function readRows(groups: readonly GroupDraft[], reader: RowReader): ReadRows {
  const problems: Problem[] = [];
  const keys = new Map<string, number>();
  const rows = groups.flatMap((group, index) => {
    const number = groupNumber(group.rows) ?? `group ${index + 1}`;
    const seen = new Map<string, number>();
    const printed = new Map<string, number>();
    return group.rows.map(({ line, section }): PlanRow => {
      const read = readRow(line, section, reader);
      if (read.isOutOfPlace) problems.push(outOfPlace(line.line));
      for (const warning of read.cells.due.reading.warnings) {
        problems.push({ kind: 'date outside the plan year', line: line.line, sentence: warning });
      }
      const label = read.cells.reference.reading ?? '-';
      const occurrence = (seen.get(label) ?? 0) + 1;
      seen.set(label, occurrence);
      const words = line.cells.join('\t').trim();
      const before = printed.get(words);
      if (before !== undefined) problems.push(printedTwice(line.line, before));
      else printed.set(words, line.line);
      const reference =
        before === undefined
          ? read.cells.reference
          : doubted(
              read.cells.reference,
              'needs you',
              `Line ${before} says the same word for word.`,
            );
      const name = `${number}:${label}`;
      const times = (keys.get(name) ?? 0) + 1;
      keys.set(name, times);
      const key = `${name}:${times}`;
      return {
        line: line.line,
        group: index,
        occurrence,
        key,
        columns: columnsOf(section.claims),
        cells: { ...read.cells, reference },
      };
    });
  });
  return { rows, problems };
}

const columnsOf = (claims: ColumnClaims): PlanRow['columns'] => ({
  reference: claims.reference.column,
  text: claims.text.column,
  leads: claims.leads.column,
  partners: claims.partners.column,
  due: claims.due.column,
  funding: claims.funding.column,
});

function outOfPlace(line: number): Problem {
  return {
    kind: 'row out of place',
    line,
    sentence: `The cells of line ${line} stand elsewhere than in the rest of its table.`,
  };
}

function printedTwice(line: number, before: number): Problem {
  return {
    kind: 'row printed twice',
    line,
    sentence: `Line ${line} says the same as line ${before}, word for word.`,
  };
}
