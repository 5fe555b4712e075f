import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { FollowingService } from '#records/following';
import { ResponsesService } from '#records/responses';
import { localDate } from '#rules';
import { hiddenIn, textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

let world: WebWorld;
let officer: Visitor;
let chair: Visitor;
let link = '';
let id = '';
let page = '';
let reference = '';

beforeAll(async () => {
  world = await WebWorld.begin();
  const made = await world.recommendation([world.police, world.fire]);
  ({ reference } = made);
  id = made.to(world.police);
  page = `/app/recommendations/${reference}`;
  await world.send(id);
  await world.send(made.to(world.fire));
  const answer = {
    decision: 'accepted',
    reason: null,
    action: 'Publish the plan.',
    owner: 'Head of Roads Policing',
    targetDate: localDate('2023-12-01'),
    how: 'online',
  } as const;
  const act = { actor: await world.as('police signatory'), id };
  await world.app.get(ResponsesService).respond(act, answer);
  const following = world.app.get(FollowingService);
  const clerk = { actor: await world.as('officer'), id };
  const { resolutionId } = made;
  await following.consider(clerk, { outcome: 'satisfied', resolutionId, remark: null });
  await following.start(clerk);
  const contact = { actor: await world.as('police contact'), id };
  await following.reportProgress(contact, { rating: 'at risk', text: 'The money is late.' });
  world.time.set('2023-10-02T09:30:00Z');
  link = await world.link('police contact', id, { purpose: 'progress' });
  officer = await world.at('officer');
  chair = await world.at('chair');
}, 90_000);
afterAll(() => world.end());

/** Does what an asking page asks. */
async function does(visitor: Visitor, address: string, fields: Record<string, string>) {
  const asked = await visitor.see(address);
  expect(asked.status).toBe(200);
  return visitor.send(address, { ...hiddenIn(asked.body), ...fields });
}

test('one press on the page of the letter says that nothing has changed', async () => {
  const someone = world.stranger();
  const shown = await someone.see(link);
  expect(shown.body).toContain('No change since 19 July 2023');
  const [, form = ''] = /action="[^"]*\/no-change"([\s\S]*?)<\/form>/.exec(shown.body) ?? [];
  const pressed = await someone.send(`${link}/no-change`, hiddenIn(form));
  expect(pressed.status).toBe(303);
  expect((await world.sentences(id)).at(-1)).toBe(
    'Marchfield Police reported progress, at risk: No change since 19 July 2023.',
  );
});

test('the committee’s rating stands beside the officer’s and the authority’s', async () => {
  const wrong = await does(officer, `${page}/police/committee-rating`, { rating: 'off track' });
  expect(wrong.status).toBe(422);
  const rated = { rating: 'off track', minute: '1', remark: 'No plan seen.' };
  expect((await does(officer, `${page}/police/committee-rating`, rated)).status).toBe(303);
  const mine = { rating: 'at risk', reason: 'It may still come.' };
  expect((await does(officer, `${page}/police/rating`, mine)).status).toBe(303);
  const text = textOf((await officer.see(page)).body);
  expect(text).toMatch(/2 October 2023 At risk At risk Off track \(minute 1\)/);
});

test('a later target date is asked by the link and decided by the chair; both dates stay', async () => {
  const someone = world.stranger();
  const asked = { newDue: '31 January 2024', reason: 'The money is late.' };
  const early = await does(someone, `${link}/later-date`, { ...asked, newDue: '1 November 2023' });
  expect(early.status).toBe(422);
  expect(textOf(early.body)).toContain('must be after the present one, Friday 1 December 2023');
  expect((await does(someone, `${link}/later-date`, asked)).status).toBe(303);
  const decision = `${page}/police/later-date-decision`;
  expect((await officer.see(decision)).status).toBe(422);
  expect((await officer.see(page)).body).not.toContain('later-date-decision');
  expect((await does(chair, decision, { decision: 'agree', reason: '' })).status).toBe(303);
  const text = textOf((await officer.see(page)).body);
  expect(text).toContain('The target date has moved once, 61 days: from Friday 1 December 2023');
  expect(text).toContain('Agreed by The chair on Monday 2 October 2023.');
});

test('over all is told with its reasons, to those who do the committee’s work alone', async () => {
  const text = textOf((await officer.see(page)).body);
  expect(text).toContain('Over all: Answer overdue Accepted in part');
  expect(text).toContain('Marchfield Fire and Rescue has not answered');
  const police = await world.at('police contact');
  expect(textOf((await police.see(page)).body)).not.toContain('Over all');
  const found = await officer.see(`/api/v1/recommendations/${reference}`);
  expect(JSON.parse(found.body)).toMatchObject({
    overall: { answered: { is: 'late' }, accepted: { is: 'partial' } },
  });
  const late = await officer.see('/app/recommendations.json?overall=late');
  expect(JSON.parse(late.body).recommendations).toMatchObject([
    { overallAnswered: 'late', overallAccepted: 'partial' },
    { overallAnswered: 'late', overallAccepted: 'partial' },
  ]);
  world.time.set('2024-02-01T10:30:00Z');
  officer = await world.at('officer');
  expect(textOf((await officer.see(page)).body)).toContain('Past its target date');
});

test('it is closed as superseded by one of the record, with dissent and a second look', async () => {
  world.time.set('2024-02-01T10:30:00Z');
  const successor = await world.recommendation([world.police], '2024-02-01');
  const closing = `${page}/police/closure`;
  const asked = await officer.see(closing);
  expect(asked.body).toContain(`value="${successor.reference}"`);
  const form = {
    kind: 'superseded',
    reason: 'A wider one was made.',
    minute: '2',
    successor: successor.reference,
    dissent: 'Councillor Rook asked for it to be recorded.',
    recheck: 'yes',
  };
  expect((await does(officer, closing, form)).status).toBe(303);
  const text = textOf((await officer.see(page)).body);
  expect(text).toContain('Dissent Councillor Rook asked for it to be recorded.');
  expect(text).toContain('Looked at again by Wednesday 31 July 2024');
  expect((await officer.see(page)).body).toContain(
    `href="/app/recommendations/${successor.reference}"`,
  );
  const other = await officer.see(`/app/recommendations/${successor.reference}`);
  expect(textOf(other.body)).toContain(`It took the place of ${reference}`);
  const settled = await does(officer, `${page}/police/recheck`, {
    reason: 'It lasted.',
    minute: '2',
  });
  expect(settled.status).toBe(303);
  expect(textOf((await officer.see(page)).body)).toContain('settled by minute 2: It lasted.');
});
