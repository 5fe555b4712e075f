import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AgendaService,
  CountdownQueries,
  MeetingsQueries,
  MeetingsService,
} from '#records/meetings';
import { newId } from '#platform';
import { localDate } from '#rules';
import { aWorld, type World } from '../support/world.js';

let world: World;
let dates: Awaited<ReturnType<CountdownQueries['of']>>;

beforeAll(async () => {
  world = await aWorld('2022-01-10T09:30:00Z');
  const { committeeId, councilId, dataSource } = world;
  const sat = await world.meetingInSession('2022-01-10');
  const actor = await world.as('officer');
  const meetings = world.app.get(MeetingsService);
  await meetings.conclude({ actor, id: sat.meetingId });
  await dataSource.query(
    `INSERT INTO timetable_steps (id, committee_id, name, kind, working_days_before)
     VALUES ($1, $3, 'First drafts', 'draft', 20), ($2, $3, 'Cleared', 'cleared', 10)`,
    [newId(), newId(), committeeId],
  );
  const reportId = newId();
  await dataSource.query(
    `INSERT INTO reports (id, council_id, committee_id, slug, title, template, current_version, state, version)
     VALUES ($1, $2, $3, 'a-lease', 'A lease', 'cabinet', 1, 'drafting', 1)`,
    [reportId, councilId, committeeId],
  );
  await dataSource.query(
    `INSERT INTO report_versions (id, report_id, number, content, hash, written_by, written_at)
     VALUES ($1, $2, 1, '{"fields": {"keyDecision": "Yes"}}', 'hash', 'An officer', '2022-01-10T09:00:00Z')`,
    [newId(), reportId],
  );
  const plan = { heldOn: localDate('2022-03-17'), startsAt: '19:00', venue: 'Chamber' };
  const { id } = await meetings.plan(actor, { committeeId, ...plan });
  await world.app
    .get(AgendaService)
    .add({ actor, id }, { title: 'Lease', purpose: 'decide', reportId });
  const queries = world.app.get(MeetingsQueries);
  const at = { committee: 'crime-and-disorder', heldOn: '2022-03-17' };
  const calendar = await queries.calendar(councilId);
  dates = await world.app.get(CountdownQueries).of(await queries.find(actor, at), calendar);
}, 60_000);
afterAll(() => world.end());

describe('What comes before a meeting', () => {
  it('is told in order: the law, the timetable, key decisions and the yearly duty', () => {
    expect(dates.map(({ on, name, kind }) => `${on} ${kind}: ${name}`)).toEqual([
      '2022-02-16 law: Notice of the key decision “A lease”',
      '2022-02-17 timetable: First drafts',
      '2022-03-03 timetable: Cleared',
      '2022-03-09 law: Last day to publish the agenda',
      '2023-01-10 law: Sit as the crime and disorder committee',
    ]);
  });

  it('comes with its working, and with its source where it is law', () => {
    for (const { kind, explanation, citation } of dates) {
      expect(explanation).not.toBe('');
      expect(citation === null).toBe(kind === 'timetable');
    }
    expect(dates[0]?.steps).toHaveLength(28);
    expect(dates.at(-1)?.explanation).toContain('This meeting is in time.');
  });
});
