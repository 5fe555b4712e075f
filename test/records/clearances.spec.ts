import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ClearanceListService } from '#records/committees';
import { ClearanceRoundsService, ClearancesQueries, ClearancesService } from '#records/clearances';
import { currentReport, ReportsService } from '#records/reports';
import type { Actor } from '#rules';
import {
  chosen,
  clearancesOf,
  clearingOfficers,
  finishedReport,
  reportInClearance,
} from '../support/a-clearance.js';
import { aReportText } from '../support/a-report.js';
import { refusals } from '../support/refusals.js';
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
});
afterAll(() => world.end());

const stateOf = async (id: string): Promise<string> => {
  const [row] = await world.dataSource.query('SELECT state FROM reports WHERE id = $1', [id]);
  return row.state;
};
const hashOf = async (id: string): Promise<string> =>
  (await currentReport(world.dataSource.manager, id))?.hash ?? '';
const change = (id: string, from: number, title: string) =>
  reports.write({ actor: officer, id }, { ...aReportText({ title }), from, why: 'A figure' });
const told = async (id: string) => {
  const rows = await world.dataSource.query<{ sentence: string }[]>(
    'SELECT sentence FROM history WHERE subject_id = $1 ORDER BY version',
    [id],
  );
  return rows.map(({ sentence }) => sentence);
};

describe('A report sent for clearance', () => {
  it('asks everybody at once, each with the hash of the text, a clock and a message of their own', async () => {
    const { id, finance, legal } = await reportInClearance(world, 'Sent to both');
    expect(await stateOf(id)).toBe('in clearance');
    for (const one of [finance, legal]) {
      expect(one).toMatchObject({ state: 'asked', dueOn: '2023-07-10', isStale: false });
      const [row] = await world.dataSource.query(
        `SELECT k.asked_hash, c.due_on, c.edge,
           (SELECT count(*)::int FROM outbox o WHERE o.subject_id = k.id AND o.event = 'clearance.asked') AS messages
         FROM clearances k JOIN clocks c ON c.subject_id = k.id AND c.state = 'running' WHERE k.id = $1`,
        [one.id],
      );
      expect(row).toEqual({
        asked_hash: await hashOf(id),
        due_on: '2023-07-10',
        edge: 'soft',
        messages: 1,
      });
    }
    expect(await told(finance.id)).toEqual([
      'Finance clearance will be asked of The finance.',
      'Finance clearance asked of The finance by 10 July 2023.',
    ]);
    expect((await told(id)).at(-1)).toBe(
      'Sent for clearance: Finance by The finance, Legal by The legal.',
    );
  });

  it('goes to those on the list of its committee when nobody is chosen, and to nobody without one', async () => {
    const { id } = await finishedReport(world, 'By the list');
    const act = { actor: officer, id };
    expect(await refusals(rounds.send(act, { chosen: null }))).toEqual([
      'field-missing clearances',
    ]);
    await world.app
      .get(ClearanceListService)
      .name({ actor: officer, id: world.committeeId }, chosen(world, 'legal'));
    expect(await world.app.get(ClearancesQueries).givers(id)).toMatchObject([{ kind: 'legal' }]);
    await rounds.send(act, { chosen: null });
    const asked = await world.app.get(ClearancesQueries).ofReport(id);
    expect(asked.map(({ kind, state }) => [kind, state])).toEqual([['legal', 'asked']]);
  });

  it('is due when the timetable of its committee says that reports are cleared before the meeting', async () => {
    const { id } = await finishedReport(world, 'By the timetable');
    await world.dataSource.query(
      `INSERT INTO timetable_steps (id, committee_id, name, kind, working_days_before)
       VALUES (gen_random_uuid(), $1, 'Cleared', 'cleared', 7)`,
      [world.committeeId],
    );
    await world.dataSource.query(
      `WITH m AS (INSERT INTO meetings (id, council_id, committee_id, held_on, starts_at, venue, state, version)
         SELECT gen_random_uuid(), council_id, id, '2023-07-19', '10:00', '', 'planned', 1 FROM committees WHERE id = $1
         RETURNING id)
       UPDATE reports SET meeting_id = (SELECT id FROM m), version = version + 1 WHERE id = $2`,
      [world.committeeId, id],
    );
    await rounds.send({ actor: officer, id }, { chosen: [chosen(world, 'finance')] });
    const [finance] = await world.app.get(ClearancesQueries).ofReport(id);
    expect(finance?.dueOn).toBe('2023-07-10');
    await world.dataSource.query('DELETE FROM timetable_steps');
  });
});

describe('A clearance', () => {
  it('is bound to the text its giver saw, and given by nobody else', async () => {
    const { id, finance, legal } = await reportInClearance(world, 'Given');
    const seen = await hashOf(id);
    const give = (actor: Actor) =>
      clearances.give({ actor, id: finance.id }, { seen, remark: 'Within the budget' });
    expect(await refusals(give(legal.actor))).toEqual(['not-found']);
    expect(await refusals(give(officer))).toEqual(['not-permitted']);
    await give(finance.actor);
    const after = await clearancesOf(world, id);
    expect(after.finance).toMatchObject({
      state: 'given',
      clearedNumber: 1,
      remark: 'Within the budget',
      decidedOn: '2023-07-03',
      isStale: false,
    });
    expect((await told(finance.id)).at(-1)).toBe('Finance clearance given: Within the budget.');
  });

  it('is refused for a text that has changed since, and stale once the text changes after it', async () => {
    const { id, finance, legal } = await reportInClearance(world, 'Changed');
    const seen = await hashOf(id);
    await clearances.give({ actor: finance.actor, id: finance.id }, { seen, remark: '' });
    await change(id, 1, 'Other words');
    const late = clearances.give({ actor: legal.actor, id: legal.id }, { seen, remark: '' });
    expect(await refusals(late)).toEqual(['not-ready']);
    expect((await clearancesOf(world, id)).finance).toMatchObject({
      state: 'given',
      isStale: true,
    });
    const act = { actor: legal.actor, id: legal.id };
    await clearances.give(act, { seen: await hashOf(id), remark: '' });
    expect(await refusals(reports.signOff({ actor: officer, id }))).toEqual(['not-ready']);
  });

  it('is asked for again for the text as it stands, all stale ones at once', async () => {
    const { id, finance, legal } = await reportInClearance(world, 'Asked again');
    const act = { actor: officer, id };
    expect(await refusals(rounds.askStale(act))).toEqual(['not-ready']);
    const seen = await hashOf(id);
    await clearances.give({ actor: finance.actor, id: finance.id }, { seen, remark: '' });
    await clearances.give({ actor: legal.actor, id: legal.id }, { seen, remark: '' });
    await reports.signOff(act);
    await change(id, 1, 'Other words');
    expect(await stateOf(id)).toBe('in clearance');
    const { sentence } = await rounds.askStale(act);
    expect(sentence).toBe('Finance, Legal clearance asked for again.');
    const again = await clearancesOf(world, id);
    expect([again.finance.state, again.legal.state]).toEqual(['asked', 'asked']);
    expect(again.finance.clearedNumber).toBe(1);
    for (const one of [again.finance, again.legal]) {
      const form = { seen: await hashOf(id), remark: '' };
      await clearances.give({ actor: one.actor, id: one.id }, form);
    }
    await reports.signOff(act);
    expect(await stateOf(id)).toBe('signed off');
  });

  it('shows its giver the text they cleared before beside the one that stands', async () => {
    const { id, finance } = await reportInClearance(world, 'Both texts');
    const seen = await hashOf(id);
    await clearances.give({ actor: finance.actor, id: finance.id }, { seen, remark: '' });
    await change(id, 1, 'Other words');
    await clearances.askAgain({ actor: officer, id: finance.id });
    const queries = world.app.get(ClearancesQueries);
    const shown = await queries.ofLink(finance.actor, finance.id);
    expect([shown.clearedBefore?.number, shown.current?.number]).toEqual([1, 2]);
    const at = {
      committee: 'crime-and-disorder',
      report: shown.report.slug,
      kind: 'finance',
    } as const;
    expect((await queries.ofGiver(finance.actor, at)).id).toBe(finance.id);
    expect(await refusals(queries.ofGiver(officer, at))).toEqual(['not-found']);
  });

  it('returned for correction takes the report back to its author; the other stays and is sent for again', async () => {
    const { id, writer, finance, legal } = await reportInClearance(world, 'Returned');
    const seen = await hashOf(id);
    await clearances.give({ actor: legal.actor, id: legal.id }, { seen, remark: '' });
    const act = { actor: finance.actor, id: finance.id };
    expect(await refusals(clearances.return(act, { reason: ' ' }))).toEqual([
      'field-missing reason',
    ]);
    await clearances.return(act, { reason: 'The costs are missing' });
    expect(await stateOf(id)).toBe('drafting');
    expect((await told(id)).at(-1)).toBe(
      'Returned for correction: Finance: The costs are missing.',
    );
    const again = aReportText({ title: 'With costs' });
    await reports.write({ actor: writer, id }, { ...again, from: 1, why: null });
    expect((await clearancesOf(world, id)).legal).toMatchObject({ state: 'given', isStale: true });
    await reports.complete({ actor: writer, id });
    const both = [chosen(world, 'finance'), chosen(world, 'legal')];
    await rounds.send({ actor: officer, id }, { chosen: both });
    const sent = await clearancesOf(world, id);
    expect([sent.finance.state, sent.legal.state]).toEqual(['asked', 'asked']);
  });

  it('returns the report by itself only: whoever clears it cannot return what is finished or signed off', async () => {
    const { id, finance, legal } = await reportInClearance(world, 'Past its clearance');
    const back = () => reports.return({ actor: finance.actor, id }, { reason: 'Second thoughts' });
    expect(await refusals(back())).toEqual(['not-permitted']);
    for (const { actor, id: at } of [finance, legal]) {
      await clearances.give({ actor, id: at }, { seen: await hashOf(id), remark: '' });
    }
    await reports.signOff({ actor: officer, id });
    expect(await refusals(back())).toEqual(['not-permitted']);
    const act = { actor: finance.actor, id: finance.id };
    expect(await refusals(clearances.return(act, { reason: 'Second thoughts' }))).toEqual([
      'state-moved-on',
    ]);
    expect(await stateOf(id)).toBe('signed off');
  });

  it('is not needed once it is dropped, and its giver reads the report no more', async () => {
    const { id, finance } = await reportInClearance(world, 'Dropped');
    await clearances.drop({ actor: officer, id: finance.id }, { reason: 'No cost' });
    const after = await clearancesOf(world, id);
    expect(after.finance.state).toBe('not needed');
    expect(after.finance.actor.grants).toEqual([]);
    expect(after.legal.actor.grants).toHaveLength(1);
    await rounds.add({ actor: officer, id }, chosen(world, 'finance', 'legal'));
    expect((await clearancesOf(world, id)).finance).toMatchObject({
      state: 'asked',
      person: { name: 'The legal' },
    });
    expect(await refusals(rounds.add({ actor: officer, id }, chosen(world, 'legal')))).toEqual([
      'already-done kind',
    ]);
  });
});

describe('Two clearances and an edit at the same moment', () => {
  it('never bind a clearance to a text its giver did not see', async () => {
    for (let round = 1; round <= 12; round += 1) {
      const { id, finance, legal } = await reportInClearance(world, `Race ${round}`);
      const seen = await hashOf(id);
      const give = ({ actor, id: at }: typeof finance) =>
        clearances.give({ actor, id: at }, { seen, remark: '' });
      const outcomes = await Promise.allSettled(
        round % 2 === 0
          ? [give(finance), change(id, 1, 'Changed'), give(legal)]
          : [change(id, 1, 'Changed'), give(finance), give(legal)],
      );
      expect(outcomes.filter(({ status }) => status === 'rejected').length).toBeLessThanOrEqual(2);
      const rows = await world.dataSource.query<{ state: string; cleared_hash: string | null }[]>(
        'SELECT state, cleared_hash FROM clearances WHERE report_id = $1',
        [id],
      );
      for (const { state, cleared_hash } of rows) {
        expect([state, cleared_hash]).toEqual(
          state === 'given' ? ['given', seen] : ['asked', null],
        );
      }
      expect(await refusals(reports.signOff({ actor: officer, id }))).toContain('not-ready');
    }
  });
});
