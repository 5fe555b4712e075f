import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { aSentLetter } from '../support/a-sent-letter.js';
import { codeSentLast } from '../support/a-code.js';
import { postJson } from '../support/post-json.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const WHOLE = {
  decision: 'accepted',
  action: 'Publish a plan for the three schools.',
  owner: 'Head of Roads Policing',
  targetRaw: 'by September 2024',
  keptBack: 'Names of the houses.',
  keptBackReason: 'It would point at people.',
};

let world: WebWorld;
let contact: Visitor;
let signatory: Visitor;
let officer: Visitor;
let first: string;
let second: string;

beforeAll(async () => {
  world = await WebWorld.begin();
  const letter = await aSentLetter(world, world.police, 2);
  [first = '', second = ''] = letter.addressees.map(({ reference }) => reference);
  contact = await world.at('police contact');
  signatory = await world.at('police signatory');
  officer = await world.at('officer');
}, 60_000);
afterAll(() => world.end());

const cookieOf = ({ cookies }: Visitor) =>
  [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
const json = async (
  visitor: Visitor,
  verb: string,
  body: object,
  headers: Record<string, string> = {},
) => {
  const answer = await fetch(`${world.web.address}/api/v1/replies/${first}/police/${verb}`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', cookie: cookieOf(visitor) },
    body: JSON.stringify(body),
  });
  return { status: answer.status, ...JSON.parse(await answer.text()) };
};

test('A reply is passed on, held, given more time and approved by machines as by people', async () => {
  const held = await json(contact, 'holding', { expected: '2023-08-01' });
  expect(held).toMatchObject({ status: 200, done: 'A holding reply was sent.', isBegun: true });
  const more = { references: [first, second], newDue: '2023-09-01', reason: 'Leave.' };
  expect(await json(contact, 'more-time', { ...more, references: [] })).toMatchObject({
    status: 422,
  });
  const asked = await json(contact, 'more-time', more);
  expect(asked.done).toBe(`More time was asked for ${first}, ${second}.`);
  const who = { personId: world.people['police signatory']?.id, note: 'Please read.' };
  const passed = await json(contact, 'colleague', who);
  expect(passed).toMatchObject({ status: 200, holder: 'The police signatory' });
  const stale = await json(contact, 'colleague', who, { 'if-match': '"v1"' });
  expect(stale.status).toBe(409);
  expect((await json(contact, 'answer', WHOLE)).status).toBe(422);
  expect(await json(contact, 'acknowledgement', {})).toMatchObject({ status: 200 });
  expect((await json(contact, 'approver', who)).status).toBe(422);
  for (const reference of [first, second]) {
    const path = `/api/v1/replies/${reference}/police/answer`;
    expect((await postJson(world, contact, path, WHOLE)).status).toBe(200);
  }
  expect(await json(contact, 'approver', who)).toMatchObject({ status: 200 });
  expect((await json(signatory, 'approval', {})).status).toBe(422);
  const approved = await json(signatory, 'approval', { decision: 'approve' });
  expect(approved).toMatchObject({ status: 200, state: 'approved' });
});

test('What is not for publication goes with a code; the same key twice is one submission', async () => {
  const bare = await json(signatory, 'submission', {});
  expect(bare.status).toBe(422);
  expect(JSON.stringify(bare)).toContain('"code"');
  expect((await json(signatory, 'code', {})).status).toBe(200);
  const right = await codeSentLast(world);
  const wrong = right === '000000' ? '000001' : '000000';
  expect((await json(signatory, 'submission', { code: wrong })).status).toBe(422);
  const once = { 'idempotency-key': 'the-same-key' };
  const sent = await json(signatory, 'submission', { code: right }, once);
  expect(sent).toMatchObject({ status: 200, state: 'submitted' });
  const again = await json(signatory, 'submission', { code: right }, once);
  expect(again).toMatchObject({ status: 200, done: sent.done, version: sent.version });
});

test('The officer checks it whole; what then comes on paper is logged', async () => {
  expect((await json(contact, 'check', { answers: [] })).status).toBe(404);
  expect((await json(officer, 'check', { answers: [] })).status).toBe(422);
  const answers = [
    { recommendation: first, missing: null },
    { recommendation: second, missing: 'Say what will be done.' },
  ];
  const checked = await json(officer, 'check', { answers });
  expect(checked).toMatchObject({ status: 200, state: 'being written' });
  expect(checked.done).toBe('1 accepted for consideration, 1 returned to the authority.');
  const came = { how: 'post', receivedOn: '2023-07-19' };
  expect(await json(officer, 'paper', came)).toMatchObject({ status: 422 });
  const said = [{ recommendation: second, decision: 'not accepted', reason: 'Too dear.' }];
  const logged = await json(officer, 'paper', { ...came, answers: said });
  expect(logged).toMatchObject({ status: 200, state: 'submitted' });
});
