import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { RepliesService } from '#records/replies';
import { NOTHING_WRITTEN, type DraftAnswer } from '#rules';
import { confirmCode } from '../support/a-code.js';
import { aSentLetter } from '../support/a-sent-letter.js';
import { hiddenIn, textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

let world: WebWorld;
let officer: Visitor;
const at = (number: number) => `/app/replies/CDC-2023-${number}/police`;

const ACCEPTED: DraftAnswer = {
  ...NOTHING_WRITTEN,
  decision: 'accepted',
  action: 'Publish a plan for the three schools.',
  owner: 'Head of Roads Policing',
  targetRaw: 'by September 2024',
  keptBack: 'Names of the houses.',
  keptBackReason: 'It would point at people.',
};
const VAGUE: DraftAnswer = {
  ...ACCEPTED,
  keptBack: '',
  keptBackReason: '',
  action: 'We will look into the figures and publish them with our partners by March.',
};

beforeAll(async () => {
  world = await WebWorld.begin();
  const { letterId, addressees } = await aSentLetter(world, world.police, 2);
  const replies = world.app.get(RepliesService);
  const contact = await world.as('police contact');
  for (const [index, { id }] of addressees.entries()) {
    await replies.save({ actor: contact, id }, index === 0 ? ACCEPTED : VAGUE);
  }
  officer = await world.at('officer');
  const drafts = textOf((await officer.see(at(1))).body);
  expect(drafts).toContain('Nothing has come yet. It is begun: 2 of 2 written.');
  expect(drafts).toContain('The police contact, police contact');
  expect(drafts).not.toContain('Publish a plan');
  await confirmCode(world, 'police signatory', letterId);
  await replies.submit({ actor: await world.as('police signatory'), id: letterId });
}, 90_000);
afterAll(() => world.end());

test('An officer reads a whole reply on one page: what it answers, what it lacks, what is not for publication', async () => {
  const { body } = await officer.see(at(2));
  const text = textOf(body);
  expect(text).toContain('As far as its words show, it answers 1 of 2.');
  expect(text).toContain('it answers 6 of 6');
  expect(text).toContain('Missing.');
  expect(text).toContain('Names of the houses.');
  expect(body.match(/<h1/g)).toHaveLength(1);
  const home = await officer.see('/app');
  expect(home.body).toContain(`href="${at(1)}"`);
});

test('Who may not check it reads it without a button; a stranger reads nothing', async () => {
  const chair = await world.at('chair');
  const seen = textOf((await chair.see(at(1))).body);
  expect(seen).toContain('The reply of Marchfield Police');
  expect(seen).not.toContain('Record the check');
  expect((await world.stranger().see(at(1))).status).toBe(303);
});

test('A return without what is missing is stopped at its field, and nothing is lost', async () => {
  const { body } = await officer.see(at(1));
  const stopped = await officer.send(at(1), {
    ...hiddenIn(body),
    'do-CDC-2023-1': 'accept',
    'do-CDC-2023-2': 'return',
    'missing-CDC-2023-2': ' ',
  });
  expect(stopped.status).toBe(422);
  expect(stopped.body).toContain('href="#missing-CDC-2023-2"');
  expect(textOf(stopped.body)).toContain('Say what is missing from the answer to CDC-2023-2.');
});

test('One is accepted for consideration and one returned in the same press', async () => {
  const { body } = await officer.see(at(1));
  const fields = {
    ...hiddenIn(body),
    'do-CDC-2023-1': 'accept',
    'do-CDC-2023-2': 'return',
    'missing-CDC-2023-2': 'Say what will be done.',
  };
  const done = await officer.send(at(1), fields);
  expect(done.headers.get('location')).toBe(`${at(1)}?done=checked`);
  const text = textOf((await officer.see(at(1))).body);
  expect(text).toContain('Accepted for consideration on 19 July 2023 by The officer.');
  expect(text).toContain('Returned as incomplete Say what will be done.');
  expect(text).toContain('We will look into the figures');
  expect(text).not.toContain('Record the check');
  const again = await officer.send(at(1), { ...fields, key: 'another-key' });
  expect(again.status).toBe(422);
  expect(textOf((await officer.see('/app')).body)).not.toContain('Check the answer');
});

test('What comes by post is logged whole, as it came, and is the same record', async () => {
  const paper = `${at(2)}/paper`;
  expect((await officer.see(at(2))).body).toContain(`href="${at(1)}/paper"`);
  const { body } = await officer.see(paper);
  const half = await officer.send(paper, { ...hiddenIn(body), how: 'post', receivedOn: '' });
  expect(half.status).toBe(422);
  const came = { how: 'post', receivedOn: '19 July 2023', 'reason-CDC-2023-2': 'Too dear.' };
  const undecided = await officer.send(paper, { ...hiddenIn(half.body), ...came });
  expect(undecided.status).toBe(422);
  expect(undecided.body).toContain('href="#decision-CDC-2023-2"');
  expect(undecided.body).toContain('Too dear.</textarea>');
  const logged = await officer.send(paper, {
    ...hiddenIn(undecided.body),
    ...came,
    'decision-CDC-2023-2': 'not accepted',
  });
  expect(logged.headers.get('location')).toBe(`${at(2)}?done=logged`);
  const text = textOf((await officer.see(at(2))).body);
  expect(text).toContain('Came by post');
  expect(text).toContain('Too dear.');
  expect(text).toMatch(/Fingerprint \(SHA-256\) [0-9a-f]{64}/);
});
