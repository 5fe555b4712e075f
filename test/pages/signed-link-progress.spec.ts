import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { FollowingService } from '#records/following';
import { ResponsesService } from '#records/responses';
import { localDate } from '#rules';
import { hiddenIn, textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

let world: WebWorld;
let someone: Visitor;
let link: string;

beforeAll(async () => {
  world = await WebWorld.begin();
  const made = await world.recommendation([world.police]);
  const id = made.to(world.police);
  await world.send(id);
  await world.app.get(ResponsesService).respond(
    { actor: await world.as('police signatory'), id },
    {
      decision: 'accepted',
      reason: null,
      action: 'Publish the plan.',
      owner: 'Head of Roads Policing',
      targetDate: localDate('2023-12-01'),
      how: 'online',
    },
  );
  const officer = { actor: await world.as('officer'), id };
  const following = world.app.get(FollowingService);
  const resolutionId = made.resolutionId;
  await following.consider(officer, { outcome: 'satisfied', resolutionId, remark: null });
  await following.start(officer);
  link = await world.link('police contact', id, { purpose: 'progress' });
  someone = world.stranger();
}, 60_000);
afterAll(() => world.end());

test('the link of a later letter says what is due and what the committee made of the answer', async () => {
  const text = textOf((await someone.see(link)).body);
  expect(text).toContain('Progress report: Due Wednesday 18 October 2023');
  expect(text).toContain('Satisfied with the response');
  expect(text).toContain('Report progress');
  expect(text).not.toContain('Ask for more time');
  expect((await someone.see(`${link}/response`)).status).toBe(404);
});

test('its holder reports progress and later claims completion, which the committee alone can close', async () => {
  const asked = await someone.see(`${link}/progress`);
  const wrong = await someone.send(`${link}/progress`, {
    ...hiddenIn(asked.body),
    text: 'Going well.',
  });
  expect(wrong.status).toBe(422);
  expect(wrong.body).toContain('href="#rating"');
  expect(wrong.body).toContain('Going well.</textarea>');
  const fields = { ...hiddenIn(wrong.body), rating: 'on track', text: 'Going well.' };
  const reported = await someone.send(`${link}/progress`, fields);
  expect(reported.status).toBe(303);
  expect(textOf((await someone.see(link)).body)).toContain('Report: On track, 19 July 2023');

  const claim = await someone.see(`${link}/completion`);
  expect(textOf(claim.body)).toContain('Only the committee can close it, with a minute.');
  const done = { ...hiddenIn(claim.body), text: 'Published.', evidence: 'On our website.' };
  expect((await someone.send(`${link}/completion`, done)).status).toBe(303);
  const text = textOf((await someone.see(link)).body);
  expect(text).toContain('Claimed on 19 July 2023');
  expect(text).toContain('Evidence: On our website.');
  expect(someone.cookies.size).toBe(0);
});
