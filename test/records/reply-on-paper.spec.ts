import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate } from '#rules';
import { ResponsesService, type ResponseForm } from '#records/responses';
import { aWorld, type World } from '../support/world.js';

const NOTED: ResponseForm = {
  decision: 'accepted',
  reason: null,
  action: null,
  owner: null,
  targetDate: null,
  how: 'post',
};

describe('A reply on paper, logged by an officer a week after it came', () => {
  let world: World;
  let id: string;
  let toFire: string;
  beforeAll(async () => {
    world = await aWorld();
    const made = await world.recommendation([world.police, world.fire]);
    id = made.to(world.police);
    toFire = made.to(world.fire);
    await world.send(id);
    await world.send(toFire);
    world.time.set('2023-08-23T10:05:00Z');
  });
  afterAll(() => world.end());

  const log = async (receivedOn: string) =>
    world.app
      .get(ResponsesService)
      .respond(
        { actor: await world.as('officer'), id },
        { ...NOTED, receivedOn: localDate(receivedOn) },
      );
  const kept = async () => {
    const [row] = await world.dataSource.query<object[]>(
      `SELECT w.submitted_on, w.submitted_at, c.state, c.due_on, c.ended_on
       FROM responses w JOIN clocks c ON c.subject_id = w.addressee_id WHERE w.addressee_id = $1`,
      [id],
    );
    return row;
  };

  it('counts from the date it was received, however little it says; the instant of logging is kept', async () => {
    const { sentence } = await log('2023-08-16');
    expect(sentence).toBe(
      'Marchfield Police answered by post, received on 16 August 2023: accepted.',
    );
    expect(await kept()).toEqual({
      submitted_on: '2023-08-16',
      submitted_at: '2023-08-23T10:05:00.000Z',
      state: 'met',
      due_on: '2023-08-16',
      ended_on: '2023-08-16',
    });
  });

  it('is returned, and the clock wakes with its old date; the next one cannot come before it', async () => {
    const officer = { actor: await world.as('officer'), id };
    await world.app.get(ResponsesService).return(officer, { missing: 'What will be done.' });
    expect(await kept()).toMatchObject({ state: 'running', due_on: '2023-08-16', ended_on: null });
    await expect(log('2023-08-15')).rejects.toThrow(
      'The date cannot be before Wednesday 16 August 2023',
    );
    expect(await log('2023-08-21')).toMatchObject({ state: 'responded' });
  });

  it('cannot have come before it was asked for, or tomorrow', async () => {
    id = toFire;
    await expect(log('2023-07-18')).rejects.toThrow('before Wednesday 19 July 2023');
    await expect(log('2023-08-24')).rejects.toThrow('must be today, Wednesday 23 August 2023');
  });
});
