import { describe, expect, test } from '@jest/globals';
import { readActionPlan } from './read-action-plan.js';

const HEADER = 'Ref\tAction\tLead\tPartners\tBy when\tFunding';
const ROWS = [1, 2, 3, 4].map(
  (n) =>
    `1.${n}\tPaint underpass number ${n} in bright new colours\tCouncil\tPolice\tMay 2024\tGrants`,
);
const DIRECTORY = [
  { slug: 'council', name: 'Council', aliases: [], kind: 'authority' },
  { slug: 'police', name: 'Police', aliases: [], kind: 'authority' },
] as const;

/** The states of the last row, below four plain ones. */
function readLast(cells: string) {
  const text = ['# Plan 2024-25', HEADER, ...ROWS, cells].join('\n');
  const { rows, problems } = readActionPlan(text, DIRECTORY);
  const read = rows.at(-1)?.cells;
  return {
    states: Object.values(read ?? {}).map(({ state }) => state),
    due: read?.due,
    isMoved: problems.some(({ kind }) => kind === 'row out of place'),
  };
}

describe('a row whose date nobody can read', () => {
  test.each(['32 March 2025', 'soon'])(
    'keeps its other cells in place when it says "%s"',
    (due) => {
      const action = '1.5\tMend the lamps along the whole river path';
      const { states, due: read, isMoved } = readLast(`${action}\tCouncil\tPolice\t${due}\t`);
      expect(isMoved).toBe(false);
      expect(states.slice(0, 4)).toEqual(['ok', 'ok', 'ok', 'ok']);
      expect(read).toMatchObject({ raw: due, state: 'needs you' });
      expect(read?.why).not.toContain('stand elsewhere');
    },
  );

  test('is out of place when an agency stands where its date should', () => {
    const row = '1.5\tMend the lamps along the whole river path\tCouncil\t\tPolice\t';
    expect(readLast(row)).toMatchObject({ isMoved: true });
  });

  test('is out of place when its date stands where an agency should', () => {
    const row = '1.5\tMend the lamps along the whole river path\tMay 2024\tPolice\t\tGrants';
    expect(readLast(row).states.every((state) => state === 'needs you')).toBe(true);
  });
});
