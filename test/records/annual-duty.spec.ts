import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CommitteesQueries } from '#records/committees';
import { HistoryQueries } from '#records/history';
import { HomeQueries } from '#records/home';
import { LettersQueries } from '#records/letters';
import { MeetingChangesService, MeetingsService } from '#records/meetings';
import { AnnualDutyService } from '#records/reminders';
import { localDate } from '#rules';
import { aWorld, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await aWorld('2023-07-19T09:30:00Z');
  const { meetingId } = await world.meetingInSession('2023-07-19');
  await world.app
    .get(MeetingsService)
    .conclude({ actor: await world.as('officer'), id: meetingId });
}, 60_000);
afterAll(() => world.end());

const meetings = () => world.app.get(MeetingsService);
const plan = async (heldOn: string, constitutedAs?: string | null) => {
  const { committeeId } = world;
  const place = { startsAt: '10:00', venue: 'Council Chamber' };
  const as = constitutedAs === undefined ? {} : { constitutedAs };
  const { id } = await meetings().plan(await world.as('officer'), {
    committeeId,
    heldOn: localDate(heldOn),
    ...place,
    ...as,
  });
  return id;
};
const told = async () =>
  (await world.app.get(HistoryQueries).of({ kinds: ['committee'], ids: [world.committeeId] })).map(
    ({ sentence }) => sentence,
  );
const warned = async () => {
  const rows = await world.dataSource.query<{ months: string }[]>(
    'SELECT months::float8::text AS months FROM duty_warnings ORDER BY duty_warnings.months',
  );
  return rows.map(({ months }) => Number(months));
};
const duty = async () =>
  (await world.app.get(HomeQueries).due(await world.as('officer'))).find(
    ({ kind }) => kind === 'duty',
  );
const cancel = async (id: string) =>
  meetings().cancel({ actor: await world.as('officer'), id }, { reason: 'Nothing to consider.' });

describe('The yearly duty of a crime and disorder committee', () => {
  it('is met only by a meeting so constituted, held and quorate', async () => {
    const committee = await world.app
      .get(CommitteesQueries)
      .find(await world.as('officer'), 'crime-and-disorder');
    expect(committee.lastSatOn).toBe('2023-07-19');
    await plan('2023-10-04', null);
    const after = await world.app
      .get(CommitteesQueries)
      .find(await world.as('officer'), 'crime-and-disorder');
    expect(after).toMatchObject({ nextHeldOn: '2023-10-04', nextSittingOn: null });
  });

  it('is at risk at once when the meeting that would have met it is cancelled', async () => {
    expect((await duty())?.reference).toBe('');
    const other = await plan('2024-03-06');
    const lost = await plan('2024-06-05');
    await cancel(lost);
    expect(await told()).toEqual([]);
    await cancel(other);
    expect(await told()).toEqual([
      'The yearly duty is at risk: no meeting is planned as the crime and disorder committee by 19 July 2024.',
    ]);
    expect((await duty())?.reference).toBe('2024-06-05');
    const [message] = await world.dataSource.query(
      `SELECT subject_kind AS "subjectKind", subject_id AS "subjectId", payload FROM outbox
       WHERE event = 'annual-duty.at-risk'`,
    );
    expect(message.payload).toEqual({
      lastHeld: '2023-07-19',
      due: '2024-07-19',
      lost: '2024-03-06',
    });
    expect(await world.app.get(LettersQueries).case(message)).toMatchObject({
      lastHeld: '2023-07-19',
      nextSitting: null,
    });
    await plan('2024-05-01');
    expect((await duty())?.reference).toBe('');
    expect(await world.app.get(LettersQueries).case(message)).toMatchObject({
      nextSitting: '2024-05-01',
    });
  });

  it('is not at risk by a meeting that would not have met it', async () => {
    const before = (await told()).length;
    await cancel(await plan('2024-09-11'));
    await cancel(await plan('2024-04-10', null));
    expect(await told()).toHaveLength(before);
  });

  it('is at risk too when that meeting is moved past the day, or postponed', async () => {
    const [{ id }] = await world.dataSource.query(
      "SELECT id FROM meetings WHERE held_on = '2024-05-01'",
    );
    const act = { actor: await world.as('officer'), id };
    const place = { startsAt: '10:00', venue: 'Council Chamber', reason: null };
    const change = (heldOn: string) =>
      world.app.get(MeetingChangesService).change(act, { ...place, heldOn: localDate(heldOn) });
    const before = (await told()).length;
    await change('2024-07-16');
    expect(await told()).toHaveLength(before);
    await change('2024-07-23');
    expect(await told()).toHaveLength(before + 1);
    await change('2024-06-12');
    await meetings().postpone(act, { reason: 'The hall is closed.' });
    expect(await told()).toHaveLength(before + 2);
  });

  it('is warned of at nine, ten, eleven and eleven and a half months, once each', async () => {
    const service = world.app.get(AnnualDutyService);
    const days = [
      ['2024-04-18T09:00:00Z', []],
      ['2024-04-19T08:30:00Z', [9]],
      ['2024-05-20T08:30:00Z', [9, 10]],
      ['2024-06-19T08:30:00Z', [9, 10, 11]],
      ['2024-06-20T08:30:00Z', [9, 10, 11]],
      ['2024-07-04T08:30:00Z', [9, 10, 11, 11.5]],
    ] as const;
    for (const [now, months] of days) {
      world.time.set(now);
      await service.warn();
      await service.warn();
      expect([now, await warned()]).toEqual([now, months]);
    }
  });
});
