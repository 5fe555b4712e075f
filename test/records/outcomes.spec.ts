import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OutcomesQueries, OutcomesService, type OutcomeView } from '#records/outcomes';
import { LettersQueries } from '#records/letters';
import { MeetingsService } from '#records/meetings';
import { RecommendationsQueries, RecommendationsService } from '#records/recommendations';
import { ResolutionsService, VotesService } from '#records/resolutions';
import { localDate, type MotionAsked } from '#rules';
import { anOutcome, outcomesOf } from '../support/an-outcome.js';
import { aWorld, type World } from '../support/world.js';

let world: World;
let itemId = '';
beforeAll(async () => {
  world = await aWorld();
  ({ itemId } = await world.meetingInSession());
});
afterAll(() => world.end());

const outcomes = () => world.app.get(OutcomesService);
/** A motion with what it says beside its words, as the officer drafts it. */
async function aMotion(asked: MotionAsked, wording = 'That it be so.'): Promise<string> {
  const draft = { agendaItemId: itemId, kind: asked.kind, wording, details: asked.details };
  const { id } = await world.app.get(ResolutionsService).draft(await world.as('officer'), draft);
  return id;
}

async function of(resolutionId: string): Promise<readonly OutcomeView[]> {
  const rows = await world.dataSource.query<{ reference: string }[]>(
    'SELECT reference FROM outcomes WHERE resolution_id = $1 ORDER BY reference',
    [resolutionId],
  );
  const officer = await world.as('officer');
  return Promise.all(
    rows.map(({ reference }) => world.app.get(OutcomesQueries).find(officer, reference)),
  );
}

const one = (asked: MotionAsked, wording?: string): Promise<OutcomeView> =>
  anOutcome(world, itemId, { ...asked, ...(wording === undefined ? {} : { wording }) });

const again = async ({ reference }: OutcomeView) =>
  world.app.get(OutcomesQueries).find(await world.as('officer'), reference);
const act = async (part: string, { id }: OutcomeView) => ({ actor: await world.as(part), id });
const sending = { on: localDate('2023-07-19'), how: 'email', due: null, to: null };

async function sentences({ id }: OutcomeView): Promise<readonly string[]> {
  const rows = await world.dataSource.query<{ sentence: string }[]>(
    'SELECT sentence FROM history WHERE subject_id = $1 ORDER BY version',
    [id],
  );
  return rows.map(({ sentence }) => sentence);
}

describe('A comment', () => {
  it('is made for each body it names, in the words it was carried in', async () => {
    const made = await outcomesOf(world, itemId, {
      kind: 'comment',
      details: { to: ['police', 'Marchfield Fire and Rescue', 'A charity'] },
      wording: 'That paragraph 4 be clearer.',
    });
    expect(
      made.map(({ reference, state, to, wording }) => [reference, state, to, wording]),
    ).toEqual([
      ['CDC-2023-C1', 'made', 'Marchfield Police', 'That paragraph 4 be clearer.'],
      ['CDC-2023-C2', 'made', 'Marchfield Fire and Rescue', 'That paragraph 4 be clearer.'],
      ['CDC-2023-C3', 'made', 'A charity', 'That paragraph 4 be clearer.'],
    ]);
  });

  it('is sent, answered by the body, asked again and settled, each told', async () => {
    const comment = await one({ kind: 'comment', details: { to: ['police'] } });
    await outcomes().send(await act('officer', comment), sending);
    await outcomes().answer(await act('police contact', comment), {
      text: 'We changed paragraph 4.',
      how: 'online',
      receivedOn: null,
    });
    await outcomes().askAgain(await act('officer', comment), { wanted: 'And 5?', due: null });
    await outcomes().answer(await act('officer', comment), {
      text: 'Paragraph 5 too.',
      how: 'post',
      receivedOn: localDate('2023-07-19'),
    });
    await outcomes().settle(await act('officer', comment), {
      kind: 'taken up',
      reason: 'both paragraphs were changed',
    });
    expect((await again(comment)).answer).toBe('Paragraph 5 too.');
    expect((await sentences(comment)).slice(2)).toEqual([
      'Sent to Marchfield Police by email on 19 July 2023.',
      'Marchfield Police answered: We changed paragraph 4.',
      'Marchfield Police was asked again: And 5?',
      'Marchfield Police answered by post, received on 19 July 2023: Paragraph 5 too.',
      'Settled, taken up: both paragraphs were changed.',
    ]);
  });

  it('that names nobody is not lost: whom it goes to is said when it is sent', async () => {
    const comment = await one({ kind: 'comment', details: null });
    const send = async (to: string | null) =>
      outcomes().send(await act('officer', comment), { ...sending, to });
    await expect(send(null)).rejects.toThrow('Say to whom it is sent.');
    await send('The parish council');
    expect((await again(comment)).to).toBe('The parish council');
  });

  it('cannot be settled as something no comment comes to, nor by the body', async () => {
    const comment = await one({ kind: 'comment', details: { to: ['police'] } });
    const settle = { kind: 'ended', reason: 'No.' } as const;
    await expect(outcomes().settle(await act('officer', comment), settle)).rejects.toThrow(
      'A comment cannot be settled as ended.',
    );
    await expect(
      outcomes().settle(await act('police signatory', comment), { ...settle, kind: 'noted' }),
    ).rejects.toThrow('You do not have the role');
  });
});

describe('A request for information', () => {
  it('runs to the date asked for, and stops on the day the answer came', async () => {
    const dueOn = localDate('2023-08-16');
    const request = await one({ kind: 'request information', details: { to: ['police'], dueOn } });
    expect([request.reference, request.dueOn]).toEqual(['CDC-2023-I1', '2023-08-16']);
    const send = async (due: typeof dueOn | null) =>
      outcomes().send(await act('officer', request), { ...sending, due });
    await expect(send(null)).rejects.toThrow('Enter the date by which an answer is asked for.');
    await expect(send(localDate('2023-07-19'))).rejects.toThrow('must be after the day it is sent');
    await send(dueOn);
    const clock = () =>
      world.dataSource.query<object[]>(
        'SELECT kind, rule, n, due_on, state, ended_on FROM clocks WHERE subject_id = $1',
        [request.id],
      );
    const letters = world.app.get(LettersQueries);
    const asked = { subjectKind: 'outcome', subjectId: request.id, payload: {} };
    const outcome = { dueOn: '2023-08-16', isRunning: true };
    expect(await letters.case(asked)).toMatchObject({ to: 'Marchfield Police', outcome });
    expect(await clock()).toEqual([
      {
        kind: 'outcome',
        rule: 'DAYS_FROM',
        n: 28,
        due_on: '2023-08-16',
        state: 'running',
        ended_on: null,
      },
    ]);
    await outcomes().answer(await act('police contact', request), {
      text: 'Twelve collisions.',
      how: 'online',
      receivedOn: null,
    });
    expect(await clock()).toEqual([
      expect.objectContaining({ state: 'met', ended_on: '2023-07-19' }),
    ]);
  });
});

describe('A standing request', () => {
  it('is in force until it is ended, and is sent to nobody', async () => {
    const request = await one({ kind: 'standing request', details: { to: ['police'] } });
    await expect(outcomes().send(await act('officer', request), sending)).rejects.toThrow(
      'A standing request is not sent to anybody.',
    );
    await outcomes().settle(await act('officer', request), { kind: 'ended', reason: 'Done.' });
    expect(await again(request)).toMatchObject({ state: 'settled', settledAs: 'ended' });
  });
});

describe('What is referred or deferred', () => {
  it('to another committee is suggested to its work programme, with where it comes from', async () => {
    const { CommitteesService } = await import('#records/committees');
    await world.app.get(CommitteesService).add({
      councilId: world.councilId,
      slug: 'health',
      name: 'Health Committee',
      constitutedAs: null,
      referencePrefix: 'HC',
      quorum: 3,
    });
    const referral = await one(
      { kind: 'refer', details: { to: ['health'] } },
      'That it be looked at.',
    );
    expect(referral.topic).toEqual({
      slug: 'community-safety-agreement',
      title: 'Community Safety Agreement',
      state: 'suggested',
      committeeSlug: 'health',
    });
    const [topic] = await world.dataSource.query<{ reason: string }[]>(
      `SELECT reason FROM topics WHERE slug = 'community-safety-agreement'`,
    );
    expect(topic?.reason).toMatch(
      /^Referred by the Crime and Disorder Committee on 19 July 2023 \(minute \d+\): That it be looked at\.$/,
    );
  });

  it('comes back on the agenda of the meeting it was deferred to', async () => {
    const { id } = await world.app.get(MeetingsService).plan(await world.as('officer'), {
      committeeId: world.committeeId,
      heldOn: localDate('2023-10-18'),
      startsAt: '10:00',
      venue: 'Council Chamber',
    });
    const deferral = await one({
      kind: 'defer',
      details: { toMeeting: localDate('2023-10-18') },
    });
    expect(deferral.comesBack).toEqual({
      number: 1,
      heldOn: '2023-10-18',
      state: 'planned',
      committeeSlug: 'crime-and-disorder',
    });
    const items = await world.dataSource.query<{ title: string; summary: string }[]>(
      'SELECT title, summary FROM agenda_items WHERE meeting_id = $1',
      [id],
    );
    expect(items).toEqual([
      {
        title: 'Community Safety Agreement',
        summary: expect.stringMatching(/^Deferred on 19 July 2023, minute \d+\.$/),
      },
    ]);
  });

  it('waits in the work programme when no open meeting is named', async () => {
    const deferral = await one({ kind: 'defer', details: {} });
    expect(deferral).toMatchObject({
      reference: 'CDC-2023-D2',
      comesBack: null,
      topic: { state: 'in the work programme', committeeSlug: 'crime-and-disorder' },
    });
  });
});

describe('What a motion would bring about', () => {
  const states = async (id: string) => (await of(id)).map(({ state }) => state);

  it('is drafted when it is moved and falls when it is withdrawn', async () => {
    const id = await aMotion({ kind: 'comment', details: { to: ['police', 'fire'] } });
    const motion = { actor: await world.as('officer'), id };
    await world.app.get(ResolutionsService).move(motion, { mover: 'The chair' });
    expect(await states(id)).toEqual(['drafted', 'drafted']);
    await world.app.get(ResolutionsService).withdraw(motion, { reason: 'it is met' });
    expect(await states(id)).toEqual(['fallen', 'fallen']);
  });

  it('falls when it is lost', async () => {
    const id = await aMotion({ kind: 'defer', details: {} });
    const motion = { actor: await world.as('officer'), id };
    const resolutions = world.app.get(ResolutionsService);
    await resolutions.move(motion, { mover: 'The chair' });
    await resolutions.second(motion, { seconder: 'The member one' });
    await resolutions.put(motion);
    const votes = { for: 1, against: 2, abstained: 0, notVoting: 0 };
    await world.app.get(VotesService).vote(motion, { method: 'show of hands', votes });
    expect(await states(id)).toEqual(['fallen']);
  });
});

describe('A recommendation drafted under a motion that is lost', () => {
  it('falls with it, and is in no list', async () => {
    const resolutions = world.app.get(ResolutionsService);
    const actor = await world.as('officer');
    const draft = { agendaItemId: itemId, kind: 'recommend', wording: 'That they act.' } as const;
    const { id } = await resolutions.draft(actor, draft);
    const { reference } = await world.app.get(RecommendationsService).draft(actor, {
      resolutionId: id,
      wording: 'That a plan be published by December.',
      sourceParagraph: null,
      addressees: [{ authorityId: world.police, regime: 'CD_S19', local: null }],
    });
    const asked = { filter: {}, after: null, most: 10 };
    const listed = async () =>
      (await world.app.get(RecommendationsQueries).list(actor, asked)).map((one) => one.reference);
    expect(await listed()).toEqual([reference]);
    const motion = { actor, id };
    await resolutions.withdraw(motion, { reason: 'it is met' });
    expect(await listed()).toEqual([]);
    const fell = await world.dataSource.query(`SELECT 1 FROM addressees WHERE state = 'fallen'`);
    expect(fell).toHaveLength(1);
  });
});

describe('A list of outcomes', () => {
  it('shows an authority what was sent to it and nothing else', async () => {
    const queries = world.app.get(OutcomesQueries);
    const seen = await queries.list(await world.as('police contact'), {});
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.every(({ to, sentOn }) => to === 'Marchfield Police' && sentOn !== null)).toBe(
      true,
    );
    expect(await queries.list(await world.as('fire contact'), {})).toEqual([]);
    const officers = await queries.list(await world.as('officer'), { group: 'in-force' });
    expect(new Set(officers.map(({ kind }) => kind))).toEqual(new Set(['referral', 'deferral']));
  });
});
