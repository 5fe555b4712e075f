import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SignedLinksService } from '#records/links';
import { ReviewsService } from '#records/partnership';
import { Recorder } from '#records/record';
import { localDate } from '#rules';
import { aPersonWho, PASSWORD } from '../support/people.js';
import { hiddenIn, textOf } from '../support/seen-text.js';
import { statementsOf } from '../support/statements.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const PRIORITY = '/app/priorities/road-safety';
const REVIEW = `${PRIORITY}/reviews/January%202024`;
const STRANGER = 'officer@anyshire.example';
let world: WebWorld;
let lead: Visitor;
let judge: Visitor;
let priorityId: string;
let reviewId: string;

beforeAll(async () => {
  world = await WebWorld.begin('2024-01-08T09:00:00Z');
  await aPersonWho(world.web.app, { role: 'officer', email: STRANGER });
  priorityId = await world.priority('road-safety', 'Road safety');
  await world.priority('anti-social-behaviour', 'Anti-social behaviour');
  const october = await aReview('October 2023', '2023-10-31');
  const act = { actor: await world.as('road-safety lead'), id: october };
  const said = {
    rating: 'at risk',
    whatChanged: 'One crossing opened.',
    action: 'Open two by May.',
    actionBy: localDate('2024-05-31'),
  } as const;
  await world.app.get(ReviewsService).return(act, said);
  reviewId = await aReview('January 2024', '2024-01-31');
  lead = await world.at('road-safety lead');
  judge = await world.at('working-group chair');
}, 60_000);
afterAll(() => world.end());

async function aReview(cycle: string, dueOn: string): Promise<string> {
  const reviews = world.app.get(ReviewsService);
  const actor = await world.as('officer');
  const id = (await reviews.plan(actor, { priorityId, cycle, dueOn: localDate(dueOn) })) ?? '';
  await reviews.request({ actor, id });
  return id;
}
async function press(who: Visitor, path: string, fields: Record<string, string> = {}) {
  const asked = await who.see(path);
  expect([path, asked.status]).toEqual([path, 200]);
  return who.send(path, { ...hiddenIn(asked.body), ...fields });
}

describe('priorities and their reviews', () => {
  test('are listed with their lead, latest rating and next review', async () => {
    const text = textOf((await judge.see('/app/priorities')).body);
    expect(text).toContain(
      '1. Road safety The road-safety lead At risk October 2023 January 2024.',
    );
    expect(text).toContain('Due Wednesday 31 January 2024, in 23 days');
    expect(text).toContain('No action plan has been imported yet.');
  });

  test('a lead does not plan their own review: it is asked for by the officer', async () => {
    const actor = await world.as('road-safety lead');
    const plan = { priorityId, cycle: 'March 2024', dueOn: localDate('2024-03-31') };
    await expect(world.app.get(ReviewsService).plan(actor, plan)).rejects.toThrow(
      'You do not have the role that may plan a review.',
    );
  });

  test('a priority shows every review and who leads it', async () => {
    const text = textOf((await lead.see(PRIORITY)).body);
    expect(text).toContain('Lead The road-safety lead Deputy The road-safety deputy');
    expect(text).toContain('October 2023 Returned At risk Returned on 8 January 2024');
    expect(text).toContain('No action of a plan is linked to this priority.');
  });

  test('the lead finds last time’s words beside its parts, and is told what is missing', async () => {
    const asked = await lead.see(`${REVIEW}/return/changes`);
    expect(textOf(asked.body)).toContain(
      'What changed since last time? (October 2023) One crossing opened.',
    );
    expect(asked.body).toContain('></textarea>');
    expect((await lead.see(`${REVIEW}/return/standing`)).body).toMatch(/value="at risk" checked/);
    const sent = await press(lead, `${REVIEW}/return/check`);
    expect(sent.status).toBe(422);
    expect(textOf(sent.body)).toContain('Choose how the priority stands');
    expect(sent.body).toContain('href="#whatChanged"');
  });

  test('every part is saved as it is left, whatever it says', async () => {
    const at = { rating: 'off track', action: '', actionBy: 'soon' };
    expect((await press(lead, `${REVIEW}/return/standing`, at)).status).toBe(303);
    await press(lead, `${REVIEW}/return/changes`, { whatChanged: 'Works stopped.' });
    const list = textOf((await lead.see(`${REVIEW}/return`)).body);
    expect(list).toContain('What changed Saved by The road-safety lead, 8 January 2024, 09:00');
    expect(list).toContain('“soon” cannot be returned: Enter a real date');
    expect((await lead.see(`${REVIEW}/return/standing`)).body).toContain('value="soon"');
    const sent = await press(lead, `${REVIEW}/return/check`);
    expect(sent.status).toBe(422);
    expect(sent.body).toContain('href="#actionBy"');
  });

  test('two who write one part both see both texts', async () => {
    const deputy = await world.at('road-safety deputy');
    const [first, second] = [
      await lead.see(`${REVIEW}/return/risks`),
      await deputy.see(`${REVIEW}/return/risks`),
    ];
    const risks = { risks: 'The utility works.', concerns: '' };
    expect(
      (await lead.send(`${REVIEW}/return/risks`, { ...hiddenIn(first.body), ...risks })).status,
    ).toBe(303);
    const other = { risks: 'The winter.', concerns: '' };
    const late = await deputy.send(`${REVIEW}/return/risks`, {
      ...hiddenIn(second.body),
      ...other,
    });
    expect(late.status).toBe(409);
    const text = textOf(late.body);
    expect(text).toContain('The road-safety lead saved this while you were writing');
    expect(text).toContain('as saved now The utility works.');
    expect(late.body).toContain('>The winter.</textarea>');
    const both = {
      ...hiddenIn(late.body),
      risks: 'The utility works and the winter.',
      concerns: '',
    };
    expect((await deputy.send(`${REVIEW}/return/risks`, both)).status).toBe(303);
  });

  test('is returned as it was checked, and the working-group chair queries it with a reason', async () => {
    const said = { rating: 'off track', action: 'Start by March.', actionBy: '31 March 2024' };
    await press(lead, `${REVIEW}/return/standing`, said);
    expect(textOf((await lead.see(`${REVIEW}/return/check`)).body)).toContain(
      'The utility works and the winter.',
    );
    const sent = await press(lead, `${REVIEW}/return/check`);
    const shown = await lead.see(sent.headers.get('location') ?? '');
    expect(textOf(shown.body)).toContain('Done Review returned, off track: Works stopped.');
    expect(textOf(shown.body)).toContain('By when 31 March 2024');
    expect((await lead.see(`${REVIEW}/acceptance`)).status).toBe(404);
    const query = await press(judge, `${REVIEW}/query`, { reason: 'Which works?' });
    expect(query.status).toBe(303);
    expect(textOf((await lead.see(REVIEW)).body)).toContain(
      'Review queried by the working group: Which works?',
    );
  });

  test('by the link of a letter a lead without an account returns it; reading changes nothing', async () => {
    const link = await linkOf('road-safety lead');
    const someone = world.stranger();
    const before = await versionOf();
    expect((await someone.see(link)).headers.get('location')).toBe(`${link}/review`);
    for (let times = 0; times < 3; times += 1) await someone.see(`${link}/review`);
    expect(await versionOf()).toBe(before);
    const asked = await someone.see(`${link}/review`);
    expect(textOf(asked.body)).toContain('Your review of Road safety');
    expect(textOf(asked.body)).toContain('The working group asks: Which works?');
    expect(asked.headers.get('referrer-policy')).toBe('no-referrer');
    await press(someone, `${link}/review/standing`, { rating: '' });
    const wrong = await press(someone, `${link}/review/check`);
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain('href="#rating"');
    const said = { rating: 'at risk', action: 'Start by March.', actionBy: '31 March 2024' };
    await press(someone, `${link}/review/standing`, said);
    await press(someone, `${link}/review/changes`, { whatChanged: 'The two crossings.' });
    const sent = await press(someone, `${link}/review/check`);
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `${link}/review`]);
    const thanks = textOf((await someone.see(`${link}/review`)).body);
    expect(thanks).toContain('Thank you. This is what you returned; you need do nothing more.');
    expect(someone.cookies.size).toBe(0);
  });

  test('what was returned before the query stays readable', async () => {
    const text = textOf((await judge.see(REVIEW)).body);
    expect(text).toContain('What changed The two crossings.');
    expect(text).toContain(
      'Return 1, of 8 January 2024 Rating Off track What changed Works stopped.',
    );
  });

  test('is accepted, by page or as JSON', async () => {
    const json = JSON.parse((await judge.see(`/api/v1/reviews/${reviewId}`)).body);
    expect(json).toMatchObject({ state: 'returned', rating: 'at risk', cycle: 'January 2024' });
    expect(json.actions.map((one: { action: string }) => one.action)).toEqual([
      'acceptance',
      'query',
      'concern',
    ]);
    const accepted = await press(judge, `${REVIEW}/acceptance`);
    const shown = await judge.see(accepted.headers.get('location') ?? '');
    expect(textOf(shown.body)).toContain('Done Review accepted by the working group.');
  });

  test('is handed over by the link of the lead, which ends; the deputy and the officer see with whom it is', async () => {
    const id = await aReview('March 2024', '2024-03-29');
    const [march, officer] = [`${PRIORITY}/reviews/March%202024`, await world.at('officer')];
    expect(textOf((await officer.see(`${march}/hand-over`)).body)).toContain(
      'Deputy The road-safety deputy',
    );
    const link = await linkOf('road-safety lead', id);
    const someone = world.stranger();
    expect(textOf((await someone.see(`${link}/review`)).body)).toContain(
      'Hand over to the deputy, The road-safety deputy',
    );
    const done = await press(someone, `${link}/review/hand-over`, { reason: 'I am in court.' });
    expect(textOf(done.body)).toContain('handed over from The road-safety lead to');
    expect((await someone.see(`${link}/review`)).status).toBe(404);
    const deputy = await world.at('road-safety deputy');
    const theirs = textOf((await deputy.see(`${march}/return`)).body);
    expect(theirs).toContain('Handed over to The road-safety deputy.');
    expect(theirs).not.toContain('Hand over to the deputy');
    expect((await officer.see(`${march}/hand-over`)).status).toBe(409);
    expect((await officer.see(march)).body).not.toContain(`${march}/hand-over`);
    const by = world.stranger();
    const own = await linkOf('road-safety deputy', id);
    expect((await by.see(`${own}/review/hand-over`)).status).toBe(409);
    await press(by, `${own}/review/standing`, { rating: 'on track' });
    await press(by, `${own}/review/changes`, { whatChanged: 'A third crossing.' });
    expect((await press(by, `${own}/review/check`)).status).toBe(303);
  });

  test('a lead sees what they lead and no other priority; another council sees none', async () => {
    expect(textOf((await lead.see('/app/priorities')).body)).not.toContain('Anti-social');
    expect((await lead.see('/app/priorities/anti-social-behaviour')).status).toBe(404);
    const stranger = world.stranger();
    await stranger.signIn(STRANGER, PASSWORD);
    expect(textOf((await stranger.see('/app/priorities')).body)).not.toContain('Road safety');
    expect((await stranger.see(REVIEW)).status).toBe(404);
    expect((await stranger.see(`/api/v1/reviews/${reviewId}`)).status).toBe(404);
  });

  test.each([
    ['/app/priorities', 5],
    [PRIORITY, 6],
    [REVIEW, 8],
  ])('%s asks at most %i statements', async (path, most) => {
    await judge.see(path);
    expect((await statementsOf(() => judge.see(path))).length).toBeLessThanOrEqual(most);
  });
});

async function linkOf(part: string, subjectId = reviewId): Promise<string> {
  const order = {
    personId: world.someone(part).id,
    purpose: 'review',
    subjectKind: 'review',
    subjectId,
    expiresOn: localDate('2024-03-31'),
  } as const;
  const links = world.app.get(SignedLinksService);
  return `/l/${await world.app.get(Recorder).write((tx) => links.tokenFor(tx, order))}`;
}

async function versionOf(): Promise<number | undefined> {
  const [row] = await world.dataSource.query<{ version: number }[]>(
    'SELECT version FROM reviews WHERE id = $1',
    [reviewId],
  );
  return row?.version;
}
