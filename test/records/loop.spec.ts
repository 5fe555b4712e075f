import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate } from '#rules';
import { ClosingService, FollowingService } from '#records/following';
import { ExtensionsService, ResponsesService } from '#records/responses';
import { aWorld, type World } from '../support/world.js';

interface Told {
  readonly version: number;
  readonly sentence: string;
}

describe('One recommendation, from the meeting that made it to its closure', () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.end());

  const history = (id: string) =>
    world.dataSource.query<Told[]>(
      'SELECT version, sentence FROM history WHERE subject_id = $1 ORDER BY version',
      [id],
    );
  const clock = async (id: string) => {
    const [row] = await world.dataSource.query<
      { due_on: string; state: string; original_due_on: string }[]
    >(
      `SELECT due_on, state, original_due_on FROM clocks WHERE subject_id = $1 AND kind = 'response'`,
      [id],
    );
    return row;
  };

  it('is sent, extended, answered in part, considered, followed and closed with a minute', async () => {
    const made = await world.recommendation([world.police, world.fire]);
    const id = made.to(world.police);
    await world.send(id);
    expect(await clock(id)).toMatchObject({ due_on: '2023-08-16', state: 'running' });

    const contact = { actor: await world.as('police contact'), id };
    await world.app.get(ResponsesService).acknowledge(contact, { on: localDate('2023-07-19') });
    await world.app
      .get(ExtensionsService)
      .ask(contact, { newDue: localDate('2023-09-01'), reason: 'Summer leave.' });
    await world.app.get(ExtensionsService).agree({ actor: await world.as('chair'), id });
    expect(await clock(id)).toMatchObject({ due_on: '2023-09-01', original_due_on: '2023-08-16' });

    world.time.set('2023-08-30T10:00:00Z');
    const signatory = { actor: await world.as('police signatory'), id };
    await world.app.get(ResponsesService).respond(signatory, {
      decision: 'accepted in part',
      reason: 'Two of three schools are in our area.',
      action: 'Publish a plan for those two.',
      owner: 'Head of Roads Policing',
      targetDate: localDate('2023-12-01'),
      how: 'online',
    });
    expect(await clock(id)).toMatchObject({ state: 'met' });

    world.time.set('2023-10-11T09:30:00Z');
    const officer = { actor: await world.as('officer'), id };
    const { itemId } = await world.meetingInSession('2023-10-11');
    const minute = await world.carriedResolution(itemId);
    const following = world.app.get(FollowingService);
    await following.consider(officer, { outcome: 'satisfied', resolutionId: minute, remark: null });
    await following.start(officer);
    await following.reportProgress(contact, {
      rating: 'on track',
      text: 'Draft plan out to schools.',
    });
    await following.claimCompletion(contact, {
      text: 'The plan is published.',
      evidence: 'On our website.',
    });
    await world.app.get(ClosingService).close(officer, {
      kind: 'partly',
      reason: 'Two schools of three.',
      resolutionId: minute,
      successor: null,
    });

    const told = await history(id);
    expect(told.map(({ version }) => version)).toEqual(told.map((_, index) => index + 1));
    expect(told.map(({ sentence }) => sentence)).toEqual([
      'Recommendation to Marchfield Police drafted.',
      'Recommendation to Marchfield Police made by the committee (minute 1); its text is frozen.',
      'Sent to Marchfield Police by email on 19 July 2023; an answer is due by 16 August 2023.',
      'Marchfield Police acknowledged receipt on 19 July 2023.',
      'Marchfield Police asked for more time, until 1 September 2023: Summer leave.',
      'The chair agreed more time: due 1 September 2023 instead of 16 August 2023: Summer leave.',
      'Marchfield Police answered: accepted in part.',
      'Considered by the committee (minute 2): satisfied.',
      'Progress is followed: Head of Roads Policing is to report every quarter.',
      'Marchfield Police reported progress, on track: Draft plan out to schools.',
      'Marchfield Police claimed completion: The plan is published.',
      'Closed by the committee (minute 2), partly: Two schools of three.',
    ]);
  });

  it('is neither judged nor closed by a minute from before', async () => {
    world.time.set('2023-11-22T09:00:00Z');
    const { itemId } = await world.meetingInSession('2023-11-08');
    const before = await world.carriedResolution(itemId);
    const made = await world.recommendation([world.police], '2023-11-22');
    const id = made.to(world.police);
    await world.send(id, '2023-11-22');
    const officer = { actor: await world.as('officer'), id };
    const close = { kind: 'withdrawn', reason: 'A slip.', successor: null } as const;
    await expect(
      world.app.get(ClosingService).close(officer, { ...close, resolutionId: before }),
    ).rejects.toThrow('Choose a minute of Wednesday 22 November 2023 or later');
    world.time.set('2023-12-06T10:00:00Z');
    await world.app.get(ResponsesService).respond(
      { actor: await world.as('police signatory'), id },
      {
        decision: 'not accepted',
        reason: 'The duty lies with the county.',
        action: null,
        owner: null,
        targetDate: null,
        how: 'online',
      },
    );
    const judged = { outcome: 'satisfied', resolutionId: before, remark: null } as const;
    await expect(world.app.get(FollowingService).consider(officer, judged)).rejects.toThrow(
      'Choose a minute of Wednesday 6 December 2023 or later',
    );
  });
});
