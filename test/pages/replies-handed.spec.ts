import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { RepliesQueries } from '#records/replies';
import { codeSentLast } from '../support/a-code.js';
import { hiddenIn, textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

let world: WebWorld;
let someone: Visitor;
let toPolice: string;
let reference: string;
let signatory: string;
let contact: string;

beforeAll(async () => {
  world = await WebWorld.begin();
  const made = await world.recommendation([world.police]);
  ({ reference } = made);
  toPolice = made.to(world.police);
  await world.send(toPolice);
  signatory = await world.link('police signatory', toPolice);
  contact = await world.link('police contact', toPolice);
  someone = world.stranger();
}, 60_000);
afterAll(() => world.end());

const ANSWER = {
  decision: 'accepted',
  action: 'Publish a plan for the three schools.',
  owner: 'Head of Roads Policing',
  targetRaw: 'by December 2023',
  keptBack: 'Names of the houses.',
  keptBackReason: 'It would point at people.',
};
const press = async (page: string, to: string, fields: Record<string, string>) => {
  const { body } = await someone.see(page);
  return someone.send(to, { ...hiddenIn(body), ...fields });
};
const write = (link: string, more: Partial<typeof ANSWER> = {}) => {
  const task = `${link}/answers/${reference}`;
  return press(task, task, { ...ANSWER, ...more });
};
const seenAt = async (path: string) => textOf((await someone.see(path)).body);

test('A reply is sent on to somebody new, by name, post and address; what is half typed is kept', async () => {
  expect(await seenAt(contact)).toContain('Send it to a colleague');
  const half = await press(`${contact}/colleague`, `${contact}/colleague`, {
    name: 'Ada Lowe',
    email: 'ada.lowe',
    note: 'Please write.',
  });
  expect(half.status).toBe(422);
  expect(half.body).toContain('Please write.</textarea>');
  expect(half.body).toContain('id="email-error"');
  const sent = await press(`${contact}/colleague`, `${contact}/colleague`, {
    name: 'Ada Lowe',
    post: 'Analyst',
    email: 'ada.lowe@police.example',
    note: 'Please write.',
  });
  expect(sent.headers.get('location')).toBe(`${contact}?done=passed-on`);
  const told = await seenAt(`${contact}?done=passed-on`);
  expect(told).toContain('Sent on.');
  expect(told).toContain('Ada Lowe, Analyst, deals with this reply.');
  expect(told).toContain('The police contact to Ada Lowe: Please write.');
  expect(await seenAt(signatory)).not.toContain('Please write.');
  const officer = await world.as('officer');
  const { holder } = await world.app.get(RepliesQueries).about(officer, toPolice);
  expect(holder?.name).toBe('Ada Lowe');
});

test('Whoever sent it on takes it back in one press', async () => {
  const back = await press(contact, `${contact}/acknowledgement`, {});
  expect(back.status).toBe(303);
  expect(await seenAt(contact)).toContain('The police contact, police contact, deals with');
});

test('Approval is asked for when all is answered, of somebody of the authority alone', async () => {
  const who = { personId: world.people['police signatory']?.id ?? '' };
  const early = await press(`${contact}/approver`, `${contact}/approver`, who);
  expect(early.status).toBe(422);
  expect(textOf(early.body)).toContain(`${reference}: not answered yet`);
  await write(contact);
  const stranger = { personId: world.people['fire signatory']?.id ?? '' };
  const wrong = await press(`${contact}/approver`, `${contact}/approver`, stranger);
  expect(wrong.status).toBe(422);
  const asked = await press(`${contact}/approver`, `${contact}/approver`, who);
  expect(asked.headers.get('location')).toBe(`${contact}/check?done=asked`);
  const told = await seenAt(`${contact}/check`);
  expect(told).toContain('The police contact asked The police signatory');
  expect(told).not.toContain('What do you make of it?');
});

test('Whoever is asked reads every answer, wants changes, and approves what then comes', async () => {
  const page = await seenAt(`${signatory}/approval`);
  expect(page).toContain('Publish a plan for the three schools.');
  expect(page).toContain('What do you make of it?');
  const nothing = await press(`${signatory}/approval`, `${signatory}/approval`, {});
  expect(nothing.status).toBe(422);
  expect(textOf(nothing.body)).toContain('Choose whether you approve it or want changes');
  const silent = await press(`${signatory}/approval`, `${signatory}/approval`, {
    decision: 'changes',
  });
  expect(silent.status).toBe(422);
  expect(textOf(silent.body)).toContain('Say what is to change.');
  const remark = 'Name the schools.';
  await press(`${signatory}/approval`, `${signatory}/approval`, { decision: 'changes', remark });
  expect(await seenAt(`${contact}/check`)).toContain('wants changes, 19 July 2023. Name the');
  await write(contact, { action: 'Publish a plan for the schools of Elm Road.' });
  const who = { personId: world.people['police signatory']?.id ?? '' };
  world.time.set('2023-07-19T09:40:00Z');
  const again = await press(`${contact}/approver`, `${contact}/approver`, who);
  expect(again.status).toBe(303);
  const approved = await press(`${signatory}/approval`, `${signatory}/approval`, {
    decision: 'approve',
  });
  expect(approved.status).toBe(303);
  expect(await seenAt(`${contact}/check`)).toContain('approved it as it stands');
  await write(contact, { action: 'Publish a plan for the schools of Oak Road.' });
  expect(await seenAt(`${contact}/check`)).toContain('so that no longer counts');
});

test('A holding reply is told to the officer and stops no clock; more time is asked for all at once', async () => {
  const late = await press(`${contact}/holding`, `${contact}/holding`, { expected: '1 May 2023' });
  expect(late.status).toBe(422);
  const held = await press(`${contact}/holding`, `${contact}/holding`, { expected: '' });
  expect(held.headers.get('location')).toBe(`${contact}?done=held`);
  const none = { references: '', newDue: '1 September 2023', reason: 'Leave.' };
  const empty = await press(`${contact}/more-time`, `${contact}/more-time`, none);
  expect(empty.status).toBe(422);
  expect(empty.body).toContain('Leave.</textarea>');
  const asked = await press(`${contact}/more-time`, `${contact}/more-time`, {
    ...none,
    references: reference,
  });
  expect(asked.headers.get('location')).toBe(`${contact}?done=more-time`);
  expect((await world.sentences(toPolice)).at(-1)).toContain('asked for more time');
  expect(await seenAt(contact)).toContain('Due Wednesday 16 August 2023');
});

test('What carries exempt matter is sent with a code alone, and a wrong one loses nothing', async () => {
  const check = `${signatory}/check`;
  const bare = await press(check, `${signatory}/submission`, {});
  expect(bare.status).toBe(422);
  expect(bare.body).toContain('href="#code"');
  const asked = await press(check, `${signatory}/code`, {});
  expect(asked.headers.get('location')).toBe(`${check}?done=code-sent#code`);
  const right = await codeSentLast(world);
  const wrong = right === '000000' ? '000001' : '000000';
  const refused = await press(check, `${signatory}/submission`, { code: wrong });
  expect(refused.status).toBe(422);
  expect(textOf(refused.body)).toContain('That is not the code. 4 tries are left.');
  expect(textOf(refused.body)).toContain('the schools of Oak Road');
  const sent = await press(check, `${signatory}/submission`, { code: right });
  expect(sent.headers.get('location')).toBe(`${signatory}/receipt`);
});

test('GET of its pages changes nothing', async () => {
  const state = () => world.dataSource.query('SELECT count(*) FROM history');
  const before = await state();
  for (const noun of [
    'colleague',
    'approver',
    'approval',
    'code',
    'more-time',
    'holding',
    'check',
  ]) {
    expect([200, 303, 404]).toContain((await someone.see(`${contact}/${noun}`)).status);
  }
  expect(await state()).toEqual(before);
});
