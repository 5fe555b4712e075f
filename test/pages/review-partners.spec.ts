import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ContributionsService } from '#records/contributions';
import { SignedLinksService } from '#records/links';
import { PartnershipQueries, ReviewsService } from '#records/partnership';
import { Recorder } from '#records/record';
import { localDate, PERMISSIONS, type Action, type Actor } from '#rules';
import { postJson } from '../support/post-json.js';
import { hiddenIn, textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const RETURN = '/app/priorities/fraud/reviews/January%202024/return';
let world: WebWorld;
let lead: Visitor;
let reviewId: string;

beforeAll(async () => {
  world = await WebWorld.begin('2024-01-08T09:00:00Z');
  const priorityId = await world.priority('fraud', 'Fraud');
  const actor = await world.as('officer');
  const plan = { priorityId, cycle: 'January 2024', dueOn: localDate('2024-01-31') };
  const reviews = world.app.get(ReviewsService);
  reviewId = (await reviews.plan(actor, plan)) ?? '';
  await reviews.request({ actor, id: reviewId });
  lead = await world.at('fraud lead');
}, 60_000);
afterAll(() => world.end());

async function press(who: Visitor, page: string, fields: Record<string, string>, to = page) {
  const asked = await who.see(page);
  expect([page, asked.status]).toEqual([page, 200]);
  return who.send(to, { ...hiddenIn(asked.body), ...fields });
}
const RETURNED = { rating: 'on track', whatChanged: 'Nothing.', action: null } as const;
/** Whether an action is open to one of an actor's grants, whatever it is for; what everybody may do apart. */
const reachesAnything = ({ grants }: Actor, action: Action): boolean => {
  const permitted: readonly string[] = PERMISSIONS[action];
  return grants.some(({ role }) => permitted.includes(role));
};
const asked = () =>
  world.dataSource.query<{ id: string; person_id: string; state: string }[]>(
    'SELECT id, person_id, state FROM contributions WHERE review_id = $1 ORDER BY asked_on, id',
    [reviewId],
  );
const sentences = async (id: string) => {
  const rows = await world.dataSource.query<{ sentence: string }[]>(
    'SELECT sentence FROM history WHERE subject_id = $1 ORDER BY version',
    [id],
  );
  return rows.map(({ sentence }) => sentence);
};

describe('A partner asked for their part of a review', () => {
  const who = { email: 'una@schools.example', name: 'Una Frost', post: 'Schools manager' };
  const question = { question: 'How many pupils were targeted?', due: '22 January 2024' };

  test('is anybody with a mail address, by a day to come', async () => {
    const several = { ...who, email: 'una', question: '', due: '8 January 2024' };
    const all = (await press(lead, `${RETURN}/partners`, several)).body;
    expect(['email', 'question', 'due'].map((id) => all.includes(`href="#${id}"`))).toEqual([
      true,
      true,
      true,
    ]);
    const unknown = { ...question, email: 'una@schools.example', due: '8 January 2024' };
    const stranger = (await press(lead, `${RETURN}/partners`, unknown)).body;
    expect(['name', 'post', 'due'].map((id) => stranger.includes(`href="#${id}"`))).toEqual([
      true,
      true,
      true,
    ]);
    const wrong = await press(lead, `${RETURN}/partners`, {
      ...who,
      ...question,
      due: '8 January 2024',
    });
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain('href="#due"');
    expect(wrong.body).toContain('value="una@schools.example"');
    expect((await press(lead, `${RETURN}/partners`, { ...who, ...question })).status).toBe(303);
    expect(textOf((await lead.see(`${RETURN}/partners`)).body)).toContain('Una Frost Asked for');
    const twice = await press(lead, `${RETURN}/partners`, { ...who, ...question });
    expect(textOf(twice.body)).toContain('Una Frost is asked already.');
  });

  test('answers by a link, and is shown to whoever asked, who takes it in', async () => {
    const [one] = await asked();
    const token = await world.app.get(Recorder).write((tx) =>
      world.app.get(SignedLinksService).tokenFor(tx, {
        personId: one?.person_id ?? '',
        purpose: 'contribution',
        subjectKind: 'contribution',
        subjectId: one?.id ?? '',
        expiresOn: localDate('2024-03-31'),
      }),
    );
    const link = `/l/${token}/contribution`;
    const una = world.stranger();
    expect((await una.see(`/l/${token}`)).headers.get('location')).toBe(link);
    expect((await una.see(`/l/${token}/review`)).status).toBe(404);
    const { actor } = await world.app.get(SignedLinksService).open(token);
    const may = Object.keys(PERMISSIONS) as Action[];
    expect(may.filter((action) => reachesAnything(actor, action))).toEqual(['answer contribution']);
    await expect(
      world.app.get(ReviewsService).return({ actor, id: reviewId }, RETURNED),
    ).rejects.toThrow('role');
    await expect(world.app.get(PartnershipQueries).review(actor, { id: reviewId })).rejects.toThrow(
      'There is no such review.',
    );
    expect((await press(una, link, { words: '' })).status).toBe(422);
    const said = { words: 'Twelve pupils were targeted.', figures: 'July to December 2023: 12' };
    expect((await press(una, link, said)).status).toBe(303);
    expect(textOf((await una.see(`${link}?done=yes`)).body)).toContain(
      'The fraud lead has been told that your contribution is there.',
    );
    expect(textOf((await lead.see(`${RETURN}/partners`)).body)).toContain(
      'Twelve pupils were targeted.',
    );
    const taken = `${RETURN}/partners/${one?.id ?? ''}/taking-in`;
    expect((await press(lead, `${RETURN}/partners`, { version: '2' }, taken)).status).toBe(409);
    const contributions = world.app.get(ContributionsService);
    const taking = { actor: await world.as('fraud lead'), id: one?.id ?? '' };
    await expect(
      contributions.takeIn(taking, { reviewId, version: 1, whatChanged: 'Over what was saved.' }),
    ).rejects.toThrow('saved this while you were writing');
    expect((await asked())[0]?.state).toBe('answered');
    const version = { version: '3' };
    expect((await press(lead, `${RETURN}/partners`, version, taken)).status).toBe(303);
    expect((await lead.see(`${RETURN}/changes`)).body).toContain(
      '>Una Frost: Twelve pupils were targeted.\nJuly to December 2023: 12</textarea>',
    );
    expect(textOf((await una.see(link)).body)).toContain('It is in the review now');
    expect(await sentences(one?.id ?? '')).toEqual([
      'Contribution of Una Frost prepared.',
      'Una Frost asked for a contribution by 22 January 2024.',
      'Una Frost sent a contribution.',
      'Contribution of Una Frost taken into the review.',
    ]);
  });

  test('is taken in by a machine just so, which is told what was sent meanwhile', async () => {
    const at = `/api/v1/reviews/${reviewId}/contributions`;
    const more = { email: 'ned@shops.example', name: 'Ned Oak', post: 'Shop manager', ...question };
    expect((await postJson(world, lead, at, more)).status).toBe(201);
    const id = (await asked()).find(({ state }) => state === 'asked')?.id ?? '';
    const officer = await world.as('officer');
    const contributions = world.app.get(ContributionsService);
    await contributions.answer({ actor: officer, id }, { words: 'Nine shops.', figures: null });
    const seen = { 'if-match': '"v2"' };
    const late = await postJson(world, lead, `${at}/${id}/withdrawal`, { reason: 'Late.' }, seen);
    expect(late).toMatchObject({
      status: 409,
      body: { errors: expect.arrayContaining([expect.objectContaining({ field: 'words' })]) },
    });
    const early = await postJson(world, lead, `${at}/${id}/taking-in`, {}, seen);
    expect(early.status).toBe(409);
    const good = { 'if-match': '"v3"', 'idempotency-key': 'once-and-no-more' };
    for (let times = 0; times < 2; times += 1) {
      expect(await postJson(world, lead, `${at}/${id}/taking-in`, {}, good)).toMatchObject({
        status: 200,
        body: { done: 'Contribution of Ned Oak taken into the review.' },
      });
    }
    const draft: unknown = JSON.parse((await lead.see(`/api/v1/reviews/${reviewId}/draft`)).body);
    expect(JSON.stringify(draft).match(/Ned Oak: Nine shops\./g)).toHaveLength(1);
  });

  test('and no word of a draft is cut: what is too long, no text or out of place is refused by its field', async () => {
    const at = `/api/v1/reviews/${reviewId}/draft/risks`;
    const save = (fields: object) => postJson(world, lead, at, { fields, version: 0 });
    const refused = async (fields: object) => (await save(fields)).body['errors'];
    expect(await refused({ risks: 'x'.repeat(10_001) })).toMatchObject([
      { field: 'risks', sentence: 'Write at most 10,000 characters: this has 10,001.' },
    ]);
    expect(await refused({ risks: 5, rating: 'on track' })).toMatchObject([
      { field: 'risks', sentence: 'Write this as text' },
      { field: 'rating', sentence: 'This part has only: risks, concerns' },
    ]);
    const page = await press(lead, `${RETURN}/risks`, { risks: 'y'.repeat(10_001), concerns: '' });
    expect([page.status, page.body.includes('href="#risks"')]).toEqual([422, true]);
    expect(page.body).toContain('y'.repeat(10_001));
    expect((await save({ risks: 'Snow.' })).status).toBe(200);
    expect(await save({ risks: 'Ice.' })).toMatchObject({
      status: 409,
      body: {
        errors: expect.arrayContaining([
          { field: 'risks', code: 'stale-version', sentence: 'Saved now: Snow.' },
        ]),
      },
    });
  });

  test('may be told that it is no longer needed', async () => {
    const other = {
      email: 'kit@bank.example',
      name: 'Kit Moss',
      post: 'Bank manager',
      ...question,
    };
    await press(lead, `${RETURN}/partners`, other);
    const two = (await asked()).find(({ state }) => state === 'asked');
    const at = `${RETURN}/partners/${two?.id ?? ''}/withdrawal`;
    const gone = { version: '2', reason: 'The figures came another way.' };
    const empty = await press(lead, `${RETURN}/partners`, { ...gone, reason: '' }, at);
    expect(empty.status).toBe(422);
    expect(empty.body).toContain(`href="#reason-${two?.id ?? ''}"`);
    expect(textOf(empty.body)).toMatch(/Why Error: Give the reason.*Tell them : Kit Moss/);
    expect((await press(lead, `${RETURN}/partners`, gone, at)).headers.get('location')).toBe(
      `${RETURN}/partners?done=withdrawn`,
    );
    expect((await asked()).map(({ state }) => state).toSorted()).toEqual([
      'taken in',
      'taken in',
      'withdrawn',
    ]);
  });

  test('and measures and actions are entered beside the return', async () => {
    expect(textOf((await lead.see(`${RETURN}/measures`)).body)).toContain(
      'The priority has no measures.',
    );
    expect(textOf((await lead.see(`${RETURN}/actions`)).body)).toContain(
      'No action that is still to be done',
    );
  });

  test('and is not lost where the lead does not take in what came', async () => {
    const ask = { name: 'Ada Reed', post: 'Clinic manager', email: 'ada@clinic.example' };
    await press(lead, `${RETURN}/partners`, { ...ask, ...question });
    const one = (await asked()).find(({ state }) => state === 'asked');
    const id = one?.id ?? '';
    const officer = await world.as('officer');
    const words = 'Forty patients were called.';
    await world.app
      .get(ContributionsService)
      .answer({ actor: officer, id }, { words, figures: null });
    const bob = { name: 'Bob Lane', post: 'Club manager', email: 'bob@club.example' };
    await press(lead, `${RETURN}/partners`, { ...bob, ...question });
    expect(textOf((await lead.see(RETURN)).body)).toContain('4 asked, 3 answered, 1 not taken in');
    const saved = { rating: 'on track', action: '', actionBy: '31 3 2027' };
    const next = await press(lead, `${RETURN}/standing`, saved);
    expect(next.headers.get('location')).toBe(`${RETURN}/changes?done=saved`);
    const check = await lead.see(`${RETURN}/check`);
    const shown = textOf(check.body);
    expect(check.body).toContain(`href="${RETURN}/partners#who-${id}"`);
    expect(shown).toContain('Ada Reed answered on 8 January 2024');
    expect(shown).toContain('Bob Lane was asked for an answer by Monday 22 January 2024');
    expect(shown).toContain('What will you do? Nothing said (need not be)');
    expect(shown).toContain('31 March 2027');
    const token = await world.app.get(Recorder).write((tx) =>
      world.app.get(SignedLinksService).tokenFor(tx, {
        personId: one?.person_id ?? '',
        purpose: 'contribution',
        subjectKind: 'contribution',
        subjectId: id,
        expiresOn: localDate('2024-03-31'),
      }),
    );
    expect((await press(lead, `${RETURN}/check`, {})).status).toBe(303);
    const judge = await world.at('working-group chair');
    const review = textOf((await judge.see(RETURN.replace('/return', ''))).body);
    expect(review).toMatch(
      /What partners sent that is not in the review.*Ada Reed.*Forty patients were called\./,
    );
    const told = textOf((await world.stranger().see(`/l/${token}/contribution`)).body);
    expect(told).toContain('the lead did not take in what you sent');
    expect(told).toContain('Forty patients were called.');
  });
});
