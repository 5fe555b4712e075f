import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Rehearsal } from '../../apps/cli/src/rehearse/rehearse.js';
import { anEnvironment, run, type Ran } from '../cli/terminal.js';

const plan = fileURLToPath(
  new URL('../../../shared/reference/003_d2d90714a75c88fc.txt', import.meta.url),
);

describe('A year of scrutiny on the real plan', () => {
  let ran: Ran;
  let year: Rehearsal;
  let seconds = 0;

  beforeAll(async () => {
    const begun = Date.now();
    const period = ['--from', '2023-07-01', '--to', '2024-07-31'];
    const env = anEnvironment(process.env['CF_TEST_DATABASE_URL'] ?? '');
    ran = await run(['rehearse', '--plan', plan, ...period, '--json'], env);
    seconds = (Date.now() - begun) / 1000;
    year = JSON.parse(ran.said) as Rehearsal;
  }, 120_000);

  it('ends within a minute with nothing double and nothing missed', () => {
    expect(ran).toMatchObject({ code: 0, complained: '' });
    expect(year.check).toMatchObject({ duplicates: [], missed: [], unexplained: [] });
    expect(seconds).toBeLessThan(60);
  });

  it('writes all 50 actions in 8 groups', () => {
    expect(year.plan).toMatchObject({ rows: 50, accountedFor: 50, written: 50, groups: 8 });
  });

  it('sends on 19 July 2023 what is due on 16 August', () => {
    const sent = year.lines.filter(({ what }) => what.includes('an answer is due by'));
    expect(sent.map(({ day }) => day)).toEqual(['2023-07-19', '2023-07-19']);
    expect(sent.every(({ what }) => what.endsWith('due by 16 August 2023.'))).toBe(true);
  });
});
