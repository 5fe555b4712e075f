import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Postroom } from '#postroom';
import { InterestsService } from '#records/interests';
import { RegisterReviewsService } from '#records/register';
import { SweepService } from '#records/reminders';
import { anOwnRedis } from '../support/servers.js';
import { aWorld, type World } from '../support/world.js';
import { aPostroom, mail } from './postroom.js';

const WORDS = 'Quenchable Larkspur Ltd';

let redis: Awaited<ReturnType<typeof anOwnRedis>>;
let world: World;
let app: INestApplicationContext;

beforeAll(async () => {
  redis = await anOwnRedis();
  world = await aWorld('2023-07-19T09:30:00Z');
  app = await aPostroom(world, { redisUrl: redis.url });
}, 60_000);
afterAll(async () => {
  await app.close();
  await world.end();
  await redis.stop();
});

/** What came since so many letters: to whom, and its subject. */
const since = async (before: number) => {
  await app.get(Postroom).settleAll({ timeoutMs: 25_000 });
  const letters = (await mail(world)).slice(before);
  return letters
    .map(({ subject, recipient }) => `${recipient.replace(/\.[^.@]*@.*/, '')}: ${subject}`)
    .toSorted();
};
const count = async () => (await mail(world)).length;
const sweptOn = async (day: string) => {
  const before = await count();
  world.time.set(`${day}T08:30:00Z`);
  await world.app.get(SweepService).sweep();
  return since(before);
};

it('An interest on no register is written about until it is there, and never in its own words', async () => {
  const { meetingId } = await world.meetingInSession();
  const actor = await world.as('member one');
  await since(0);
  const before = await count();
  const interests = world.app.get(InterestsService);
  const { id } = await interests.declare(
    { actor, id: meetingId },
    {
      personId: world.someone('member one').id,
      kind: 'disclosable pecuniary',
      itemId: null,
      nature: WORDS,
      isSensitive: false,
      leaves: true,
      dispensation: null,
      entryId: null,
      when: null,
    },
  );
  const day = 'Tuesday 15 August 2023';
  expect(await since(before)).toEqual([
    `member.one: Your interest is to be registered by ${day}`,
    `monitoring.officer: An interest of The member one is to be registered by ${day}`,
  ]);
  expect(await sweptOn('2023-08-01')).toEqual([
    `member.one: Your interest is still to be registered, by ${day}`,
  ]);
  expect(await sweptOn('2023-08-16')).toEqual([
    `member.one: Your interest is not registered yet; it was due on ${day}`,
    `monitoring.officer: An interest of The member one is not registered yet; it was due on ${day}`,
  ]);
  await interests.register({ actor, id }, { entryId: null, category: 'securities', nature: null });
  expect(await sweptOn('2023-08-22')).toEqual([]);
  const all = await mail(world);
  expect(all.map(({ text }) => text).join()).not.toContain(WORDS);
}, 60_000);

it('Each member is asked once a year to look through their register', async () => {
  const before = await count();
  world.time.set('2023-08-23T08:30:00Z');
  const reviews = world.app.get(RegisterReviewsService);
  await Promise.all([reviews.ask(), reviews.ask()]);
  await reviews.ask();
  const asked = 'Is your register of interests at Marchfield County Council complete and right?';
  const by = 'Please say by Wednesday 20 September 2023';
  expect(await since(before)).toEqual(
    ['chair', 'member.one', 'member.two'].map((part) => `${part}: ${asked} ${by}`),
  );
}, 60_000);
