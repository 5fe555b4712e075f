import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CheckingService,
  RepliesQueries,
  RepliesService,
  type CheckedAnswer,
} from '#records/replies';
import { NOTHING_WRITTEN, type DraftAnswer } from '#rules';
import { aSentLetter } from '../support/a-sent-letter.js';
import { refusals } from '../support/refusals.js';
import { aWorld, type World } from '../support/world.js';

const ACCEPTED: DraftAnswer = {
  ...NOTHING_WRITTEN,
  decision: 'accepted',
  action: 'Publish a plan for the three schools.',
  owner: 'Head of Roads Policing',
  targetRaw: 'by September 2024',
};

describe('The officer’s check of a whole reply', () => {
  let world: World;
  let letterId: string;
  let ids: readonly string[];
  const by = async (part: string) => ({ actor: await world.as(part), id: letterId });
  const check = async (part: string, answers: readonly CheckedAnswer[]) =>
    world.app.get(CheckingService).check(await by(part), answers);
  const read = async () => world.app.get(RepliesQueries).about(await world.as('officer'), letterId);
  const rows = <Row>(sql: string) => world.dataSource.query<Row[]>(sql);
  const accepted = (number: number) => ({ reference: `CDC-2023-${number}`, missing: null });
  const returned = (number: number) => ({ reference: `CDC-2023-${number}`, missing: 'By whom?' });

  beforeAll(async () => {
    world = await aWorld('2023-07-19T09:30:00Z');
    const letter = await aSentLetter(world, world.police, 3);
    letterId = letter.letterId;
    ids = letter.addressees.map(({ id }) => id);
    world.time.set('2023-07-24T09:00:00Z');
    const replies = world.app.get(RepliesService);
    for (const id of ids) {
      await replies.save({ actor: await world.as('police contact'), id }, ACCEPTED);
    }
    await replies.submit(await by('police signatory'));
  });
  afterAll(() => world.end());

  it('is made by an officer alone, and says what is missing of whatever comes back', async () => {
    expect(await refusals(check('police signatory', [accepted(1)]))).toEqual(['not-permitted']);
    expect(await refusals(check('officer', []))).toHaveLength(1);
    const blank = check('officer', [accepted(1), { reference: 'CDC-2023-2', missing: ' ' }]);
    expect(await refusals(blank)).toEqual(['field-missing missing-CDC-2023-2']);
    expect((await read()).tasks.map(({ state }) => state)).toEqual(Array(3).fill('responded'));
  });

  it('accepts some and returns others at once, in one letter, and moves no clock', async () => {
    const due = (await read()).tasks.map(({ dueOn }) => dueOn);
    const done = await check('officer', [accepted(1), returned(2), returned(3)]);
    expect(done.sentence).toBe('1 accepted for consideration, 2 returned to the authority.');
    const reply = await read();
    expect(reply.state).toBe('being written');
    expect(reply.tasks.map(({ state }) => state)).toEqual(['responded', 'returned', 'returned']);
    expect(reply.tasks.map(({ dueOn }) => dueOn)).toEqual(due);
    expect(reply.tasks[0]?.answer).toMatchObject({
      acceptedOn: '2023-07-24',
      acceptedBy: 'The officer',
    });
    expect(
      await rows(
        `SELECT payload->>'carried' AS carried FROM outbox WHERE event = 'response.returned'`,
      ),
    ).toEqual([{ carried: '1' }, { carried: '1' }]);
    expect(
      await rows(
        `SELECT payload->>'returned' AS returned FROM outbox WHERE event = 'reply.reopened'`,
      ),
    ).toEqual([{ returned: '1' }]);
  });

  it('accepts nothing twice, and nothing that is not there to be checked', async () => {
    expect(await refusals(check('officer', [accepted(1)]))).toEqual(['already-done']);
    expect(await refusals(check('officer', [accepted(2)]))).toEqual(['state-moved-on']);
    expect(await refusals(check('officer', [accepted(9)]))).toEqual(['not-found']);
  });
});
