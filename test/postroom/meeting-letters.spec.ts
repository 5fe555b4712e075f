import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Postroom } from '#postroom';
import { ApologiesService } from '#records/attendance';
import { SignedLinksService } from '#records/links';
import { MeetingChangesService, MeetingsService } from '#records/meetings';
import type { Act } from '#records/record';
import { localDate } from '#rules';
import { anOwnRedis } from '../support/servers.js';
import { aWorld, type World } from '../support/world.js';
import { aPostroom, deliveries, mail } from './postroom.js';

let redis: Awaited<ReturnType<typeof anOwnRedis>>;
let world: World;
let app: INestApplicationContext;
let meetings: MeetingsService;

beforeAll(async () => {
  redis = await anOwnRedis();
  world = await aWorld('2023-07-03T09:30:00Z');
  app = await aPostroom(world, { redisUrl: redis.url });
  meetings = world.app.get(MeetingsService);
}, 60_000);
afterAll(async () => {
  await app.close();
  await world.end();
  await redis.stop();
});

async function planned(day: string): Promise<Act> {
  const actor = await world.as('officer');
  const { committeeId } = world;
  const when = { heldOn: localDate(day), startsAt: '10:00', venue: 'Council Chamber' };
  return { actor, id: (await meetings.plan(actor, { committeeId, ...when })).id };
}
/** The letters that came since, by subject; and to how many they went. */
async function since(work: () => Promise<unknown>) {
  const before = (await mail(world)).length;
  await work();
  await app.get(Postroom).settleAll({ timeoutMs: 25_000 });
  const letters = (await mail(world)).slice(before);
  return { subjects: [...new Set(letters.map(({ subject }) => subject))], letters };
}

describe('The members of a committee are written to', () => {
  it('when their meeting is convened: chair, members and co-optee, once each, with an invitation', async () => {
    const act = await planned('2023-09-20');
    const { subjects, letters } = await since(() => meetings.convene(act));
    expect(subjects).toEqual([
      'Crime and Disorder Committee: meeting on Wednesday 20 September 2023, 10:00',
    ]);
    const parts = letters.map(({ recipient }) =>
      (recipient.split('@')[0] ?? '').replace(/\.\w+$/, ''),
    );
    expect(parts.toSorted()).toEqual(['chair', 'co-optee', 'member.one', 'member.two']);
    expect(JSON.stringify(letters[0]?.headers)).toContain('multipart');
  });

  it('with a link of their own to send apologies, which works until the day of the meeting', async () => {
    const act = await planned('2023-09-27');
    const { letters } = await since(() => meetings.convene(act));
    const tokens = letters.map(
      ({ text }) => /Send your apologies:\nhttp:\/\/scrutiny\.test\/l\/(\S+)/.exec(text)?.[1] ?? '',
    );
    expect(new Set(tokens).size).toBe(4);
    const links = world.app.get(SignedLinksService);
    const opened = await Promise.all(tokens.map((token) => links.open(token)));
    expect(opened.map(({ purpose, expiresOn }) => [purpose, expiresOn])).toEqual(
      tokens.map(() => ['apologies', '2023-09-27']),
    );
    expect(new Set(opened.map(({ personId }) => personId)).size).toBe(4);
    const [one] = opened;
    const form = { personId: one?.personId ?? '', reason: null, substituteId: null };
    const actor = one?.actor ?? act.actor;
    await world.app.get(ApologiesService).send({ actor, id: act.id }, form);
    const others = { ...form, personId: opened[1]?.personId ?? '' };
    await expect(
      world.app.get(ApologiesService).send({ actor, id: act.id }, others),
    ).rejects.toThrow('You can send apologies only for yourself.');
  });

  it('when it changes, before -> after, each letter of its own change', async () => {
    const act = await planned('2023-10-18');
    await since(() => meetings.convene(act));
    const to = { heldOn: localDate('2023-10-19'), startsAt: '10:00', venue: 'Council Chamber' };
    const change = world.app.get(MeetingChangesService);
    const { subjects, letters } = await since(async () => {
      await change.change(act, { ...to, reason: 'a clash' });
      await change.change(act, { ...to, venue: 'Room 2', reason: 'too small' });
    });
    expect(subjects).toEqual([
      'Crime and Disorder Committee: changed, now on Thursday 19 October 2023, 10:00',
    ]);
    expect(letters).toHaveLength(8);
    const texts = letters.map(({ text }) => text);
    const first = 'Before: Wednesday 18 October 2023\nNow: Thursday 19 October 2023\nWhy: a clash';
    const second = 'Before: Council Chamber\nNow: Room 2\nWhy: too small';
    expect(texts.filter((text) => text.includes(first))).toHaveLength(4);
    expect(texts.filter((text) => text.includes(second))).toHaveLength(4);
  });

  it('when it is postponed or cancelled; and not about one to which nobody was asked', async () => {
    const act = await planned('2023-11-15');
    const quiet = await since(() => meetings.cancel(act, { reason: 'planned in error' }));
    expect(quiet.letters).toEqual([]);
    expect((await deliveries(world, 'meeting-cancelled')).map(({ state }) => state)).toEqual(
      Array.from({ length: 4 }, () => 'not needed'),
    );
    const called = await planned('2023-11-22');
    await since(() => meetings.convene(called));
    const off = await since(() => meetings.postpone(called, { reason: 'snow' }));
    expect(off.subjects).toEqual([
      'Crime and Disorder Committee: the meeting of Wednesday 22 November 2023 is postponed',
    ]);
    const gone = await since(() => meetings.cancel(called, { reason: 'no business left' }));
    expect(gone.letters[0]?.text).toContain('Why: no business left');
  });
});
