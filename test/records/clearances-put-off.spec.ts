import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ClearanceRoundsService, ClearancesService } from '#records/clearances';
import { currentReport, ReportsService } from '#records/reports';
import { localDate, type Actor } from '#rules';
import {
  chosen,
  clearancesOf,
  clearingOfficers,
  reportInClearance,
} from '../support/a-clearance.js';
import { aWorld, type World } from '../support/world.js';

let world: World;
let clearances: ClearancesService;
let rounds: ClearanceRoundsService;
let reports: ReportsService;
let officer: Actor;

beforeAll(async () => {
  world = await aWorld('2023-07-03T09:30:00Z');
  await clearingOfficers(world);
  clearances = world.app.get(ClearancesService);
  rounds = world.app.get(ClearanceRoundsService);
  reports = world.app.get(ReportsService);
  officer = await world.as('officer');
}, 60_000);
afterAll(() => world.end());

const hashOf = async (id: string): Promise<string> =>
  (await currentReport(world.dataSource.manager, id))?.hash ?? '';
const lastTold = async (id: string): Promise<string> => {
  const [row] = await world.dataSource.query<{ sentence: string }[]>(
    'SELECT sentence FROM history WHERE subject_id = $1 ORDER BY version DESC LIMIT 1',
    [id],
  );
  return row?.sentence ?? '';
};

describe('The clearances of a report that is put off or withdrawn', () => {
  const running = async (id: string) => {
    const [row] = await world.dataSource.query(
      `SELECT count(*)::int AS n FROM clocks c JOIN clearances k ON k.id = c.subject_id
       WHERE k.report_id = $1 AND c.state = 'running'`,
      [id],
    );
    return row.n;
  };

  it('are asked for no more once it is deferred, and again when it is sent anew', async () => {
    const { id, writer, finance, legal } = await reportInClearance(world, 'Deferred');
    await clearances.give(
      { actor: legal.actor, id: legal.id },
      { seen: await hashOf(id), remark: '' },
    );
    await reports.defer({ actor: officer, id }, { reason: 'An election' });
    expect(await running(id)).toBe(0);
    const after = await clearancesOf(world, id);
    expect([after.finance.state, after.legal.state]).toEqual(['not needed', 'given']);
    expect(await lastTold(finance.id)).toBe(
      'Finance clearance not needed: the report is deferred.',
    );
    await reports.takeUpAgain({ actor: officer, id }, { due: localDate('2023-09-01') });
    await reports.complete({ actor: writer, id });
    const both = [chosen(world, 'finance'), chosen(world, 'legal')];
    await rounds.send({ actor: officer, id }, { chosen: both });
    const again = await clearancesOf(world, id);
    expect([again.finance.state, again.legal.state]).toEqual(['asked', 'given']);
  });

  it('end with it when it is withdrawn, and whoever cleared it reads it no more', async () => {
    const { id, legal } = await reportInClearance(world, 'Withdrawn');
    await clearances.give(
      { actor: legal.actor, id: legal.id },
      { seen: await hashOf(id), remark: '' },
    );
    await reports.withdraw({ actor: officer, id }, { reason: 'Overtaken' });
    expect(await running(id)).toBe(0);
    const after = await clearancesOf(world, id);
    expect([after.finance.state, after.legal.state]).toEqual(['not needed', 'given']);
    expect([after.finance.actor.grants, after.legal.actor.grants]).toEqual([[], []]);
  });
});
