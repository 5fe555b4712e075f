import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CommitteesService } from '#records/committees';
import { AgendaService, MeetingChangesService, MeetingsService } from '#records/meetings';
import type { Act } from '#records/record';
import { localDate } from '#rules';
import { newId } from '#platform';
import { aWorld, type World } from '../support/world.js';

let world: World;
let meetings: MeetingsService;
let changes: MeetingChangesService;
let act: Act;
let day = 0;
beforeAll(async () => {
  world = await aWorld('2023-07-03T09:30:00Z');
  meetings = world.app.get(MeetingsService);
  changes = world.app.get(MeetingChangesService);
  await world.dataSource.query(
    `INSERT INTO standing_items (id, committee_id, position, title, purpose, minutes)
     VALUES ($1, $3, 1, 'Apologies', 'note', 5), ($2, $3, 2, 'Declarations of interest', 'note', NULL)`,
    [newId(), newId(), world.committeeId],
  );
});
afterAll(() => world.end());

beforeEach(async () => {
  day += 1;
  const actor = await world.as('officer');
  act = { actor, id: await plan(`2023-08-${String(day).padStart(2, '0')}`) };
});

const plan = async (heldOn: string, committeeId = world.committeeId) => {
  const when = { heldOn: localDate(heldOn), startsAt: '10:00', venue: 'Council Chamber' };
  return (await meetings.plan(await world.as('officer'), { committeeId, ...when })).id;
};
const row = async () => {
  const [found] = await world.dataSource.query<Record<string, unknown>[]>(
    'SELECT held_on, starts_at, venue, calendar_sequence, version, state FROM meetings WHERE id = $1',
    [act.id],
  );
  return found;
};
const told = async () => {
  const rows = await world.dataSource.query<{ event: string; sentence: string }[]>(
    'SELECT event, sentence FROM history WHERE subject_id = $1 ORDER BY version',
    [act.id],
  );
  return rows.map(({ sentence }) => sentence);
};
const outbox = () =>
  world.dataSource.query<{ event: string; payload: object }[]>(
    'SELECT event, payload FROM outbox WHERE subject_id = $1 ORDER BY id',
    [act.id],
  );
const to = (heldOn: string, more: object = {}) => ({
  heldOn: localDate(heldOn),
  startsAt: '10:00',
  venue: 'Council Chamber',
  reason: null,
  ...more,
});

describe('Convening', () => {
  it('puts what stands on every agenda first, once', async () => {
    await world.app.get(AgendaService).add(act, { title: 'Road safety', purpose: 'recommend' });
    await meetings.convene(act);
    await meetings.postpone(act, { reason: 'snow' });
    await meetings.convene(act);
    const items = await world.dataSource.query<object[]>(
      `SELECT number, title, kind, minutes FROM agenda_items
       WHERE meeting_id = $1 AND removed_on IS NULL ORDER BY number`,
      [act.id],
    );
    expect(items).toEqual([
      { number: 1, title: 'Apologies', kind: 'standing', minutes: 5 },
      { number: 2, title: 'Declarations of interest', kind: 'standing', minutes: null },
      { number: 3, title: 'Road safety', kind: 'ordinary', minutes: null },
    ]);
    expect(await told()).toContain(
      'Item added to the agenda: Apologies; Declarations of interest.',
    );
    expect(await row()).toMatchObject({ calendar_sequence: 3 });
  });
});

describe('A change of a meeting', () => {
  it('is told as before and after, writes to nobody before it is convened, and raises the calendar’s number', async () => {
    await changes.change(act, to('2023-08-20', { venue: 'Room 2' }));
    expect(await row()).toMatchObject({ held_on: '2023-08-20', calendar_sequence: 1, version: 2 });
    expect((await told()).at(-1)).toBe(
      'Changed from Wednesday 2 August 2023, Council Chamber to Sunday 20 August 2023, Room 2.',
    );
    expect(await outbox()).toEqual([]);
  });

  it('needs a reason once the members were asked to come, and they are written to', async () => {
    await meetings.convene(act);
    const later = to('2023-08-21');
    await expect(changes.change(act, later)).rejects.toThrow('give the reason');
    await changes.change(act, { ...later, reason: 'the chair is away' });
    expect((await told()).at(-1)).toBe(
      'Changed from Thursday 3 August 2023 to Monday 21 August 2023: the chair is away.',
    );
    const version = (await row())?.['version'];
    expect((await outbox()).at(-1)).toMatchObject({
      event: 'meeting.changed',
      payload: { version },
    });
  });

  it('is refused for a day gone by, a day taken, nothing different, and an old page', async () => {
    await expect(changes.change(act, to('2023-07-02'))).rejects.toThrow('a day to come');
    await expect(changes.change(act, to('2023-08-20'))).rejects.toThrow(
      'meets on that day already',
    );
    await expect(changes.change(act, to('2023-08-04'))).rejects.toThrow('Nothing is different');
    const old = { ...act, version: 7 };
    await expect(changes.change(old, to('2023-08-22'))).rejects.toThrow('look again');
    const member = { ...act, actor: await world.as('member one') };
    await expect(changes.change(member, to('2023-08-22'))).rejects.toThrow('do not have the role');
  });

  it('never makes an agenda that was public in time late', async () => {
    world.time.set('2023-07-27T09:00:00Z');
    await world.app.get(AgendaService).add(act, { title: 'Road safety', purpose: 'recommend' });
    await changes.change(act, to('2023-08-24'));
    await meetings.convene(act);
    await meetings.publishAgenda(act, { reason: null });
    const earlier = to('2023-08-02', { reason: 'sooner' });
    await expect(changes.change(act, earlier)).rejects.toThrow('Choose a later day.');
    await changes.change(act, to('2023-08-07', { reason: 'sooner' }));
    expect(await row()).toMatchObject({ held_on: '2023-08-07', state: 'agenda published' });
  });

  it('can put it on the rising of another meeting of that day', async () => {
    const cabinet = await world.app.get(CommitteesService).add({
      councilId: world.councilId,
      slug: 'cabinet',
      name: 'Cabinet',
      constitutedAs: null,
      referencePrefix: 'CAB',
      quorum: 3,
    });
    const earlier = await plan('2023-08-06', cabinet);
    await changes.change(act, to('2023-08-06', { startsAfterId: earlier }));
    expect((await told()).at(-1)).toBe(
      'Changed from starting at its own time to starting on the rising of the Cabinet.',
    );
    const other = to('2023-08-06', { startsAfterId: newId() });
    await expect(changes.change(act, other)).rejects.toThrow('Choose another meeting');
  });
});
