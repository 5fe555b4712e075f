import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LettersQueries } from '#records/letters';
import { SignedLinksService } from '#records/links';
import { ReviewHandOverService, ReviewsService } from '#records/partnership';
import { PartnershipsService } from '#records/partnerships';
import { Recorder } from '#records/record';
import { localDate } from '#rules';
import { placeOf } from '../../libs/postroom/src/addressing/addressing.js';
import { recipientsOf } from '../../libs/postroom/src/addressing/recipients.js';
import { aWorld, type World } from '../support/world.js';

describe('A review whose lead cannot return it', () => {
  let world: World;
  let reviewId: string;
  let priorityId: string;
  beforeAll(async () => {
    world = await aWorld();
    priorityId = await world.priority('fraud', 'Fraud');
    const reviews = world.app.get(ReviewsService);
    const actor = await world.as('officer');
    const plan = { priorityId, cycle: 'October 2023', dueOn: localDate('2023-10-16') };
    reviewId = (await reviews.plan(actor, plan)) ?? '';
    await reviews.request({ actor, id: reviewId });
  });
  afterAll(() => world.end());

  const link = (part: string) => {
    const links = world.app.get(SignedLinksService);
    const order = {
      personId: world.someone(part).id,
      purpose: 'review',
      subjectKind: 'review',
      subjectId: reviewId,
      expiresOn: localDate('2024-03-31'),
    } as const;
    return world.app.get(Recorder).write((tx) => links.tokenFor(tx, order));
  };
  const open = (token: string) => world.app.get(SignedLinksService).open(token);
  const disable = (part: string) =>
    world.dataSource.query(`UPDATE people SET disabled_at = '2023-07-19T09:30:00Z' WHERE id = $1`, [
      world.someone(part).id,
    ]);
  /** Who gets what is meant for the lead, and for whom they stand in. */
  const asked = async () => {
    const letters = world.app.get(LettersQueries);
    const found = await letters.case({ subjectKind: 'review', subjectId: reviewId, payload: {} });
    if (found === null) throw new Error('there is no such case');
    return recipientsOf(['priority lead'], await letters.audience(placeOf(found))).map(
      ({ name, standsInFor }) => [name, ...standsInFor].join(' for '),
    );
  };

  it('is handed to the deputy in one press: the lead’s link ends, and letters go to the deputy', async () => {
    const [leads, deputys] = [await link('fraud lead'), await link('fraud deputy')];
    const act = { actor: (await open(leads)).actor, id: reviewId };
    const handOvers = world.app.get(ReviewHandOverService);
    const { sentence } = await handOvers.handOver(act, { reason: 'I am in court.' });
    expect(sentence).toBe(
      'Review handed over from The fraud lead to The fraud deputy: I am in court.',
    );
    await expect(open(leads)).rejects.toThrow('not valid');
    expect((await open(deputys)).actor.grants).toEqual([
      { role: 'priority lead', scope: { kind: 'priority', id: priorityId } },
    ]);
    expect(await asked()).toEqual(['The fraud deputy']);
    const again = { actor: await world.as('officer'), id: reviewId };
    await expect(handOvers.handOver(again, { reason: 'Again.' })).rejects.toThrow('has it already');
  });

  it('is the lead’s again where the deputy is gone, with a link that opens', async () => {
    const deputy = world.someone('fraud deputy').id;
    const enabled = (at: string | null) =>
      world.dataSource.query('UPDATE people SET disabled_at = $2 WHERE id = $1', [deputy, at]);
    await enabled('2023-07-19T09:30:00Z');
    expect(await asked()).toEqual(['The fraud lead']);
    expect((await open(await link('fraud lead'))).actor.name).toBe('The fraud lead');
    await enabled(null);
  });

  it('falls to the deputy, then whoever sits for the agency, then the chair of the working group', async () => {
    await world.dataSource.query(
      'UPDATE reviews SET handed_to = NULL, version = version + 1 WHERE id = $1',
      [reviewId],
    );
    const partnerships = world.app.get(PartnershipsService);
    const seat = { partnershipId: await world.partnership(), validFrom: localDate('2020-04-01') };
    const leadsSeat = {
      ...seat,
      personId: world.someone('fraud lead').id,
      authorityId: world.police,
    };
    await partnerships.seat({ ...leadsSeat, part: 'member' });
    const colleague = world.someone('police contact').id;
    await partnerships.seat({
      ...seat,
      personId: colleague,
      authorityId: world.police,
      part: 'member',
    });
    const theirs = await link('police contact');

    expect(await asked()).toEqual(['The fraud lead']);
    await disable('fraud lead');
    expect(await asked()).toEqual(['The fraud deputy for priority lead']);
    expect((await open(theirs)).actor.grants).toEqual([]);

    await disable('fraud deputy');
    expect(await asked()).toEqual(['The police contact for priority lead']);
    const { actor } = await open(theirs);
    expect(actor.grants).toEqual([
      { role: 'priority lead', scope: { kind: 'priority', id: priorityId } },
    ]);

    await disable('police contact');
    expect(await asked()).toEqual(['The working-group chair for priority lead']);
    await disable('working-group chair');
    expect(await asked()).toEqual(['The officer for priority lead']);
  });
});
