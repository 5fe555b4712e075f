import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate } from '#rules';
import { Postroom } from '#postroom';
import { MeetingsService } from '#records/meetings';
import { SuggestingService, TopicsService } from '#records/programme';
import { anOwnRedis } from '../support/servers.js';
import { aWorld, type World } from '../support/world.js';
import { aPostroom, deliveries, mail } from './postroom.js';

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

const settled = async () => {
  const before = (await mail(world)).length;
  await app.get(Postroom).settleAll({ timeoutMs: 25_000 });
  return (await mail(world)).slice(before);
};
const suggest = async (part: string, title: string) =>
  world.app.get(SuggestingService).suggest(await world.as(part), {
    committee: 'crime-and-disorder',
    title,
    reason: 'Residents ask.',
  });
const to = (letters: readonly { recipient: string }[]) =>
  letters.map(({ recipient }) => recipient.replace(/\.[^.@]*@.*/, '')).toSorted();

describe('What becomes of a topic', () => {
  it('is written to the authority that suggested it, once, with where to see it', async () => {
    const { id } = await suggest('police contact', 'Shop theft');
    await world.app.get(TopicsService).takeUp({ actor: await world.as('officer'), id });
    const letters = await settled();
    expect(to(letters)).toEqual(['police.contact']);
    expect(letters[0]?.subject).toBe('Your topic is in the work programme: Shop theft');
    expect(letters[0]?.text).toContain('http://scrutiny.test/app/topics');
  });

  it('is not written to an officer who took up a topic of their own', async () => {
    const { id } = await suggest('officer', 'Speeding');
    await world.app.get(TopicsService).takeUp({ actor: await world.as('officer'), id });
    expect(await settled()).toEqual([]);
    const made = await deliveries(world, 'topic-answered');
    expect(made.at(-1)).toMatchObject({ state: 'not needed', why: 'They did it themselves.' });
  });
});

describe('A yearly duty at risk', () => {
  it('is written to officer and chair when the meeting that would have met it is cancelled', async () => {
    const actor = await world.as('officer');
    const meetings = world.app.get(MeetingsService);
    const { meetingId } = await world.meetingInSession('2023-07-19');
    await meetings.conclude({ actor, id: meetingId });
    const { committeeId } = world;
    const { id } = await meetings.plan(actor, {
      committeeId,
      heldOn: localDate('2024-06-05'),
      startsAt: '10:00',
      venue: 'Council Chamber',
    });
    await settled();
    await meetings.cancel({ actor, id }, { reason: 'The hall is closed.' });
    const letters = (await settled()).filter(({ subject }) => subject.includes('yearly duty'));
    expect(to(letters)).toEqual(['chair', 'officer']);
    expect(letters[0]?.text).toContain('will not meet on Wednesday 5 June 2024');
    expect(letters[0]?.text).not.toContain('hall');
  });
});
