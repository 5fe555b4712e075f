import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate } from '#rules';
import {
  AttendanceRequestsQueries,
  AttendanceRequestsService,
  type AttendanceAsked,
} from '#records/attendance-requests';
import { MeetingsService } from '#records/meetings';
import { aWorld, type World } from '../support/world.js';

describe('An authority asked to come to a meeting', () => {
  let world: World;
  const heldOn = localDate('2023-10-11');
  const soon = localDate('2023-07-26');
  beforeAll(async () => {
    world = await aWorld();
    const meetings = world.app.get(MeetingsService);
    for (const day of [heldOn, soon]) {
      const { id } = await meetings.plan(await world.as('officer'), {
        committeeId: world.committeeId,
        heldOn: day,
        startsAt: '10:00',
        venue: 'Council Chamber',
      });
      await meetings.convene({ actor: await world.as('officer'), id });
    }
  });
  afterAll(() => world.end());

  const requests = () => world.app.get(AttendanceRequestsService);
  const form = (): AttendanceAsked => ({
    committeeId: world.committeeId,
    authority: 'police',
    meeting: heldOn,
    item: null,
    recommendation: null,
    about: 'How the plan for crossings goes.',
    reason: null,
    agreedBy: null,
  });
  const ask = async (more: Partial<ReturnType<typeof form>> = {}) =>
    requests().ask({ actor: await world.as('officer') }, { ...form(), ...more });
  const told = (id: string) =>
    world.dataSource.query<{ sentence: string }[]>(
      'SELECT sentence FROM history WHERE subject_id = $1 ORDER BY version',
      [id],
    );
  const clockOf = async (id: string) => {
    const [clock] = await world.dataSource.query<{ due_on: string; state: string }[]>(
      "SELECT due_on, state, citation FROM clocks WHERE subject_id = $1 ORDER BY state = 'running' DESC",
      [id],
    );
    return clock;
  };

  it('says who comes, is recorded as come, and its clock stops', async () => {
    const { id, reference } = await ask();
    expect(reference).toBe('CDC-2023-A1');
    expect(await clockOf(id)).toMatchObject({ due_on: '2023-10-11', state: 'running' });
    const contact = { actor: await world.as('police contact'), id };
    await requests().accept(contact, { who: 'Sam Ward', post: 'Head of Roads Policing' });
    expect(await clockOf(id)).toMatchObject({ state: 'met' });
    const officer = { actor: await world.as('officer'), id };
    await expect(requests().recordCame(officer, { who: 'Sam Ward' })).rejects.toThrow(
      'it starts on that day',
    );
    world.time.set('2023-10-11T12:00:00Z');
    await requests().recordCame(officer, { who: 'Sam Ward' });
    world.time.set('2023-07-19T09:30:00Z');
    expect((await told(id)).map(({ sentence }) => sentence)).toEqual([
      'Request to Marchfield Police to attend drafted.',
      'Marchfield Police was asked to come to the meeting on 11 October 2023: How the plan for crossings goes.',
      'Marchfield Police will come on 11 October 2023: Sam Ward, Head of Roads Policing.',
      'Marchfield Police came on 11 October 2023: Sam Ward.',
    ]);
  });

  it('has reasonable notice, or agrees to less for a reason', async () => {
    await expect(ask({ meeting: soon })).rejects.toThrow(
      'notice is reasonable for a meeting from Wednesday 2 August 2023 on',
    );
    await expect(ask({ meeting: soon, reason: 'The review ends.' })).rejects.toThrow(
      'say who agreed',
    );
    const { id, sentence } = await ask({
      meeting: soon,
      reason: 'The review ends.',
      agreedBy: 'The police contact',
    });
    expect(sentence).toContain('Shorter notice was agreed by The police contact.');
    const [row] = await world.dataSource.query(
      'SELECT earliest_on, shorter_because FROM attendance_requests WHERE id = $1',
      [id],
    );
    expect(row).toEqual({ earliest_on: '2023-08-02', shorter_because: 'The review ends.' });
  });

  it('that cannot come is asked again to another meeting, and may be let off', async () => {
    const { id } = await ask({ meeting: heldOn });
    const contact = { actor: await world.as('police contact'), id };
    await requests().decline(contact, { reason: 'A court case.' });
    const officer = { actor: await world.as('officer'), id };
    await requests().askAgain(officer, { ...form(), about: 'The same.' });
    expect(await clockOf(id)).toMatchObject({ state: 'running' });
    await requests().withdraw(officer, { reason: 'Answered in writing.' });
    await expect(requests().accept(contact, { who: 'A', post: 'B' })).rejects.toThrow();
  });

  it('sees only what was asked of it', async () => {
    const queries = world.app.get(AttendanceRequestsQueries);
    const { reference } = await ask({ authority: 'fire' });
    const police = await queries.list(await world.as('police contact'));
    expect(police.map(({ authority }) => authority)).not.toContain('Marchfield Fire and Rescue');
    await expect(queries.find(await world.as('police contact'), reference)).rejects.toThrow();
    const [first] = await queries.list(await world.as('member one'), { isOpen: true });
    expect(first?.heldOn).toBe('2023-07-26');
  });

  it('is not asked by a member, nor to a meeting that is over', async () => {
    const asMember = requests().ask({ actor: await world.as('member one') }, form());
    await expect(asMember).rejects.toThrow('role');
    await expect(ask({ meeting: localDate('2023-01-11') })).rejects.toThrow('Choose a meeting');
    await expect(ask({ item: 9 })).rejects.toThrow('Choose an item');
  });
});
