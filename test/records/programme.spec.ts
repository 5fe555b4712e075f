import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  CommitteeSettingsService,
  findScoringQuestions,
  PublicCommitteesQueries,
} from '#records/committees';
import { AgendaService, MeetingsQueries, MeetingsService } from '#records/meetings';
import {
  ScoringService,
  SuggestingService,
  TopicsQueries,
  TopicsService,
} from '#records/programme';
import { localDate } from '#rules';
import { aWorld, type World } from '../support/world.js';

let world: World;
let meetingId: string;
const committee = 'crime-and-disorder';
const HELD = localDate('2023-10-11');

beforeAll(async () => {
  world = await aWorld('2023-07-19T09:30:00Z');
  ({ id: meetingId } = await world.app.get(MeetingsService).plan(await world.as('officer'), {
    committeeId: world.committeeId,
    heldOn: HELD,
    startsAt: '10:00',
    venue: 'Council Chamber',
  }));
}, 60_000);
afterAll(() => world.end());

const topics = () => world.app.get(TopicsService);
const suggest = async (part: string, title: string) =>
  world.app
    .get(SuggestingService)
    .suggest(await world.as(part), { committee, title, reason: 'Residents ask about it.' });
const find = async (topic: string, part = 'officer') =>
  world.app.get(TopicsQueries).find(await world.as(part), { committee, topic });
const act = async (topic: string, part = 'officer') => ({
  actor: await world.as(part),
  id: (await find(topic)).id,
});
const agenda = async () =>
  (
    await world.app
      .get(MeetingsQueries)
      .find(await world.as('officer'), { committee, heldOn: HELD })
  ).items.map(({ title }) => title);

describe('A topic', () => {
  it('is suggested by anybody with a role, an authority too, for a committee of their council', async () => {
    const one = await suggest('police contact', 'Shop theft');
    expect(one.slug).toBe('shop-theft');
    expect((await suggest('member one', 'Shop theft')).slug).toBe('shop-theft-2');
    const own = await world.app.get(TopicsQueries).own(await world.as('police contact'));
    expect(own).toEqual([
      {
        title: 'Shop theft',
        committee: 'Crime and Disorder Committee',
        state: 'suggested',
        suggestedOn: '2023-07-19',
        heldOn: null,
        sentence: 'Topic suggested: Residents ask about it.',
      },
    ]);
    await expect(
      world.app.get(SuggestingService).suggest(await world.as('police contact'), {
        committee: 'elsewhere',
        title: 'X',
        reason: 'Y',
      }),
    ).rejects.toThrow('Choose one of the committees.');
    await expect(find('shop-theft', 'police contact')).rejects.toThrow('There is no such topic.');
  });

  it('has an address of its own, even beside one suggested at the same moment', async () => {
    const both = ['member one', 'chair'].map((part) => suggest(part, 'Night buses'));
    const slugs = (await Promise.all(both)).map(({ slug }) => slug).toSorted();
    expect(slugs).toEqual(['night-buses', 'night-buses-2']);
  });

  it('is scored by the committee’s own questions, each by its weight', async () => {
    const scoring = world.app.get(ScoringService);
    await expect(
      scoring.score(await act('shop-theft', 'member one'), { scores: [] }),
    ).rejects.toThrow('The committee has no questions yet');
    await world.app
      .get(CommitteeSettingsService)
      .setQuestions({ actor: await world.as('officer'), id: world.committeeId }, [
        { id: null, wording: 'Does it matter to residents?', weight: 3 },
        { id: null, wording: 'Can we change it?', weight: 1 },
      ]);
    const [first, second] = await findScoringQuestions(world.dataSource.manager, world.committeeId);
    const score = async (part: string, ...scores: readonly number[]) =>
      scoring.score(await act('shop-theft', part), {
        scores: scores.map((one, index) => ({
          question: [first, second][index]?.id ?? '',
          score: one,
        })),
      });
    await expect(score('member one', 5)).rejects.toThrow('Give a score for “Can we change it?”.');
    expect((await score('member one', 5, 1)).sentence).toBe('Scored: 4.0 of 5.');
    await score('chair', 1, 1);
    await score('chair', 3, 3);
    const shown = await find('shop-theft', 'chair');
    expect(shown).toMatchObject({ score: 3.5, scorers: 2 });
    expect(shown.questions.map(({ average, own }) => [average, own])).toEqual([
      [4, 3],
      [2, 3],
    ]);
    await expect(score('police contact', 5, 5)).rejects.toThrow('may score topics');
  });

  it('is taken up, placed on a meeting and its agenda, and known to the public only then', async () => {
    const placed = async () =>
      (await world.app.get(PublicCommitteesQueries).find(committee)).programme;
    expect((await topics().takeUp(await act('shop-theft'))).sentence).toBe(
      'Taken into the work programme.',
    );
    await expect(
      topics().place(await act('shop-theft'), { meeting: localDate('2023-10-12'), purpose: null }),
    ).rejects.toThrow('Choose a meeting of this committee that is to be held.');
    expect(await placed()).toEqual([]);
    const { sentence } = await topics().place(await act('shop-theft'), {
      meeting: HELD,
      purpose: 'comment',
    });
    expect(sentence).toBe('Placed on the meeting of 11 October 2023.');
    expect(await agenda()).toEqual(['Shop theft']);
    expect(await find('shop-theft')).toMatchObject({ heldOn: HELD, item: 1, state: 'placed' });
    expect(await placed()).toEqual([{ title: 'Shop theft', heldOn: HELD }]);
  });

  it('is carried forward with a reason, off the meeting and off an agenda that is not public', async () => {
    await expect(topics().consider(await act('shop-theft'))).rejects.toThrow('called for');
    await topics().carryForward(await act('shop-theft'), { reason: 'The figures are late.' });
    expect(await agenda()).toEqual([]);
    expect(await find('shop-theft')).toMatchObject({
      heldOn: null,
      state: 'in the work programme',
      lastReason: 'The figures are late.',
    });
  });

  it('is considered on its day, and then stays as it was', async () => {
    await topics().place(await act('shop-theft'), { meeting: HELD, purpose: null });
    world.time.set('2023-10-11T12:00:00Z');
    expect((await topics().consider(await act('shop-theft'))).sentence).toBe(
      'Considered at the meeting of 11 October 2023.',
    );
    await expect(
      topics().change(await act('shop-theft'), { title: 'Other', reason: 'Other' }),
    ).rejects.toThrow('has considered this topic');
    world.time.set('2023-07-19T09:30:00Z');
  });

  it('is placed and put on the agenda, and taken off both, as one step that can be tried again', async () => {
    const broken = new Error('The line to the database is down.');
    const [service, topic] = [world.app.get(AgendaService), 'night-buses'];
    const stands = async () => [
      (await find(topic)).state,
      (await agenda()).includes('Night buses'),
    ];
    await topics().takeUp(await act(topic));
    const placing = { meeting: HELD, purpose: 'note' } as const;
    jest.spyOn(service, 'addIn').mockRejectedValueOnce(broken);
    await expect(topics().place(await act(topic), placing)).rejects.toThrow(broken);
    expect(await stands()).toEqual(['in the work programme', false]);
    await topics().place(await act(topic), placing);
    expect(await stands()).toEqual(['placed', true]);
    jest.spyOn(service, 'removeIn').mockRejectedValueOnce(broken);
    const put = { reason: 'No figures yet.' };
    await expect(topics().carryForward(await act(topic), put)).rejects.toThrow(broken);
    expect(await stands()).toEqual(['placed', true]);
    await topics().carryForward(await act(topic), put);
    expect(await stands()).toEqual(['in the work programme', false]);
  });

  it('that was placed on a meeting called off is to be carried forward, not considered', async () => {
    await suggest('chair', 'Speeding');
    await topics().takeUp(await act('speeding'));
    const meetings = world.app.get(MeetingsService);
    await topics().place(await act('speeding'), { meeting: HELD, purpose: null });
    await meetings.cancel(
      { actor: await world.as('officer'), id: meetingId },
      { reason: 'Election.' },
    );
    expect((await find('speeding')).meetingState).toBe('cancelled');
    await expect(topics().consider(await act('speeding'))).rejects.toThrow('carry it forward');
    await topics().carryForward(await act('speeding'), { reason: 'The meeting is cancelled.' });
  });

  it('is declined with a reason and may be looked at again; two who reword it hear of each other', async () => {
    await topics().decline(await act('shop-theft-2'), { reason: 'The same as another.' });
    await topics().suggestAgain(await act('shop-theft-2'), { reason: 'New figures.' });
    const { version, title, reason } = await find('shop-theft-2');
    const seen = { ...(await act('shop-theft-2')), version };
    await topics().change(seen, { title: 'Theft from shops', reason });
    await expect(topics().change(seen, { title, reason: 'Other' })).rejects.toThrow(
      'Somebody changed this topic',
    );
    await expect(
      topics().decline(await act('shop-theft-2', 'chair'), { reason: 'No.' }),
    ).rejects.toThrow();
  });

  it('is listed by state and by words', async () => {
    const list = async (more: object) =>
      (
        await world.app
          .get(TopicsQueries)
          .list(await world.as('member one'), { committee, ...more })
      ).map(({ title }) => title);
    expect(await list({ state: 'considered' })).toEqual(['Shop theft']);
    expect(await list({ text: 'FROM SHOPS' })).toEqual(['Theft from shops']);
    expect(await list({ text: '%' })).toEqual([]);
    expect(await list({})).toHaveLength(5);
  });
});
