import { readFileSync } from 'node:fs';
import { ownPlan } from '../../apps/cli/src/staging/own-plan.js';
import { putTogether, takeApart } from './printed-plan.js';

/** The invented plan with every action printed a hundred times, each in words of its own: 5,000 rows. */
export function aPlanOfManyRows(): string {
  const parts = takeApart(readFileSync(ownPlan(), 'utf8')).map((part) =>
    part.kind === 'table'
      ? {
          ...part,
          lines: part.lines.flatMap((line) =>
            Array.from({ length: line.truth ? 100 : 1 }, (_, time) =>
              time === 0
                ? line
                : { ...line, cells: line.cells.with(1, `${line.cells[1] ?? ''}, part ${time}`) },
            ),
          ),
        }
      : part,
  );
  return putTogether(parts).text;
}
