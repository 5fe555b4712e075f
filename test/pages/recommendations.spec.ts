import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hiddenIn, textOf } from '../support/seen-text.js';
import { WebWorld } from '../support/web-world.js';
import type { Visitor } from '../support/visitor.js';

let world: WebWorld;
let officer: Visitor;
let reference: string;
let toPolice: string;

beforeAll(async () => {
  world = await WebWorld.begin();
  const made = await world.recommendation([world.police, world.fire]);
  reference = made.reference;
  toPolice = made.to(world.police);
  officer = await world.at('officer');
}, 60_000);
afterAll(() => world.end());

const page = (noun = '', authority = 'police') =>
  `/app/recommendations/${reference}${noun === '' ? '' : `/${authority}/${noun}`}`;
/** Opens an are-you-sure page and presses its button. */
async function press(
  who: Visitor,
  noun: string,
  fields: Record<string, string> = {},
  to = 'police',
) {
  const asked = await who.see(page(noun, to));
  expect(asked.status).toBe(200);
  return who.send(page(noun, to), { ...hiddenIn(asked.body), ...fields });
}

/** The answer as a machine gives it: people give it in the reply to all that its letter asked. */
async function respond(who: Visitor, answer: object, to = 'police') {
  const cookie = [...who.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const path = `/api/v1/recommendations/${reference}/addressees/${to}/response`;
  const sent = await fetch(`${world.web.address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(answer),
  });
  return { status: sent.status, text: await sent.text() };
}

describe('an officer who sends a recommendation', () => {
  test('sees beforehand the date it would be due by, why, and who is written to', async () => {
    const asked = await officer.see(page('sending'));
    const text = textOf(asked.body);
    expect(text).toContain('Send this recommendation to Marchfield Police?');
    expect(text).toContain('Sent today, an answer is due by Wednesday 16 August 2023');
    expect(text).toContain('goes to The police contact (police contact) and The police signatory');
    expect(await world.sentences(toPolice)).toHaveLength(2);
  });

  test('is told what is wrong with each field, and keeps what was typed', async () => {
    const sent = await press(officer, 'sending', { on: '31 June 2023', how: 'pigeon' });
    expect(sent.status).toBe(422);
    expect(sent.body).toContain('<title>Error: ');
    expect(sent.body).toContain('href="#on"');
    expect(textOf(sent.body)).toContain('Enter a real date');
    expect(textOf(sent.body)).toContain('Say how it was sent: by email or by post');
    expect(sent.body).toContain('value="31 June 2023"');
    expect(await world.sentences(toPolice)).toHaveLength(2);
  });

  test('cannot date it in the future', async () => {
    const sent = await press(officer, 'sending', { on: '20 July 2023', how: 'email' });
    expect(sent.status).toBe(422);
    expect(textOf(sent.body)).toContain(
      'The date must be today, Wednesday 19 July 2023, or earlier',
    );
  });

  test('needs the token of the form', async () => {
    const sent = await officer.send(page('sending'), { _csrf: 'foreign', on: '19 July 2023' });
    expect(sent.status).toBe(419);
  });

  test('sends it once however often the button is pressed, and reads what happened', async () => {
    const asked = await officer.see(page('sending'));
    const fields = { ...hiddenIn(asked.body), on: '19 July 2023', how: 'email' };
    const first = await officer.send(page('sending'), fields);
    const second = await officer.send(page('sending'), fields);
    expect([first.status, second.status]).toEqual([303, 303]);
    const there = first.headers.get('location') ?? '';
    expect(second.headers.get('location')).toBe(there);
    const shown = await officer.see(there);
    expect(textOf(shown.body)).toContain(
      'Done Sent to Marchfield Police by email on 19 July 2023; an answer is due by 16 August 2023.',
    );
    expect(textOf(shown.body)).toContain('Answer: Due Wednesday 16 August 2023, in 28 days');
    expect(textOf(shown.body)).toContain('28 days counted');
    expect(textOf(shown.body)).toContain('Not yet checked by this council');
    expect(await world.sentences(toPolice)).toHaveLength(3);
  });
});

describe('the loop by pages', () => {
  test('the contact acknowledges and asks for more time, the chair agrees, both dates stay', async () => {
    const contact = await world.at('police contact');
    const acknowledged = await press(contact, 'acknowledgement', { on: '2023-07-19' });
    expect(acknowledged.status).toBe(303);
    const asked = await press(contact, 'extension', {
      newDue: '1/9/2023',
      reason: 'Summer leave.',
    });
    expect(asked.status).toBe(303);
    const chair = await world.at('chair');
    const decision = await chair.see(page('extension-decision'));
    expect(textOf(decision.body)).toContain('Because Summer leave.');
    const unsaid = await press(chair, 'extension-decision', { decision: 'refuse', reason: '' });
    expect(textOf(unsaid.body)).toContain('Give the reason for refusing');
    expect((await press(chair, 'extension-decision', { decision: 'agree' })).status).toBe(303);
    const text = textOf((await officer.see(page())).body);
    expect(text).toContain('Due Friday 1 September 2023');
    expect(text).toContain(
      'Moved from Wednesday 16 August 2023 to Friday 1 September 2023, agreed by The chair',
    );
  });

  test('a contact is not the one who answers', async () => {
    const contact = await world.at('police contact');
    expect((await contact.see(page('response'))).status).toBe(404);
    expect(textOf((await contact.see(page())).body)).not.toContain('Submit the response');
  });

  test('a form opened before somebody else acted is refused, with its words and how things stand', async () => {
    const contact = await world.at('police contact');
    const asked = await contact.see(page('extension'));
    const typed = { newDue: '8 September 2023', reason: 'One more meeting of the board.' };
    const stale = { ...hiddenIn(asked.body), version: '2', ...typed };
    const sent = await contact.send(page('extension'), stale);
    expect(sent.status).toBe(409);
    expect(textOf(sent.body)).toContain('This changed while you were looking at it');
    expect(textOf(sent.body)).toContain('It is now awaiting an answer, with more time agreed');
    expect(sent.body).toContain('One more meeting of the board.');
  });

  test('the signatory answers in part: each missing thing is named', async () => {
    world.time.set('2023-08-30T10:00:00Z');
    const signatory = await world.at('police signatory');
    const wrong = await respond(signatory, { decision: 'accepted in part' });
    expect(wrong.status).toBe(422);
    for (const field of ['reason', 'action', 'owner', 'targetDate']) {
      expect(wrong.text).toContain(`"${field}"`);
    }
    const sent = await respond(signatory, {
      decision: 'accepted in part',
      reason: 'Two of three schools are in our area.',
      action: 'Publish a plan for those two.',
      owner: 'Head of Roads Policing',
      targetDate: '2023-12-01',
    });
    expect(sent.status).toBe(200);
    officer = await world.at('officer');
    const text = textOf((await officer.see(page())).body);
    expect(text).toContain('What Marchfield Police says Decision Accepted in part');
    expect(text).toContain('What the committee accepts Not yet considered.');
    expect(text).toContain('came on Wednesday 30 August 2023, in time');
    expect(text).toContain(
      'The date for the answer has moved once, 16 days: from Wednesday 16 August 2023 to Friday 1 September 2023.',
    );
    const json = JSON.parse((await officer.see(`/api/v1${page().slice('/app'.length)}`)).body);
    const clocks = json.addressees.flatMap((one: { clocks: { slip: unknown }[] }) => one.clocks);
    expect(clocks).toMatchObject([
      { slip: { times: 1, days: 16, inWords: 'moved once, 16 days' } },
    ]);
  });

  test('the committee considers by a minute, follows, and closes by a minute', async () => {
    world.time.set('2023-10-11T09:30:00Z');
    officer = await world.at('officer');
    const { itemId } = await world.meetingInSession('2023-10-11');
    await world.carriedResolution(itemId);
    const without = await press(officer, 'consideration', { outcome: 'satisfied', minute: '' });
    expect(textOf(without.body)).toContain('Choose the minute: only the committee can decide this');
    const strange = await press(officer, 'consideration', { outcome: 'satisfied', minute: '99' });
    expect(strange.status).toBe(422);
    const offered = await officer.see(page('consideration'));
    expect(textOf(offered.body)).toContain('Minute 2, 11 October 2023');
    const considered = { outcome: 'satisfied', minute: '2', remark: 'A fair answer.' };
    expect((await press(officer, 'consideration', considered)).status).toBe(303);
    expect((await press(officer, 'following')).status).toBe(303);
    const contact = await world.at('police contact');
    const report = { rating: 'on track', text: 'Draft plan out to schools.' };
    expect((await press(contact, 'progress', report)).status).toBe(303);
    expect((await press(officer, 'rating', { rating: 'at risk', reason: 'No date.' })).status).toBe(
      303,
    );
    const claim = { text: 'The plan is published.', evidence: 'On our website.' };
    expect((await press(contact, 'completion', claim)).status).toBe(303);
    const superseded = { kind: 'superseded', reason: 'A better one.', minute: '2' };
    const unnamed = await press(officer, 'closure', superseded);
    expect(textOf(unnamed.body)).toContain('Choose the recommendation that takes its place');
    const closing = { kind: 'partly', reason: 'Two schools of three.', minute: '2' };
    const closed = await press(officer, 'closure', closing);
    expect(closed.status).toBe(303);
    const shown = textOf((await officer.see(closed.headers.get('location') ?? '')).body);
    expect(shown).toContain(
      'Done Closed by the committee (minute 2), partly: Two schools of three.',
    );
    expect(shown).toContain('Satisfied with the response Wednesday 11 October 2023, minute 2');
    expect((await press(officer, 'reopening', { reason: 'Not so.', minute: '2' })).status).toBe(
      303,
    );
  });

  test('the chair pauses and resumes', async () => {
    const chair = await world.at('chair');
    expect((await press(chair, 'pause', { reason: 'A new force is formed.' })).status).toBe(303);
    expect((await press(chair, 'resumption', { reason: 'It is formed.' })).status).toBe(303);
  });

  test('a reply by post is logged by the officer; an incomplete one is returned; the chair escalates', async () => {
    await press(officer, 'sending', { on: '2023-10-11', how: 'post' }, 'fire');
    const noted = { decision: 'already in place', reason: 'Noted.' };
    const log = (answer: object) => respond(officer, { ...noted, ...answer }, 'fire');
    expect((await log({})).text).toContain('Say how the reply came');
    expect((await log({ how: 'post' })).text).toContain('Enter the date the reply was received.');
    const early = await log({ how: 'post', receivedOn: '2023-10-10' });
    expect(early.text).toContain('"receivedOn"');
    expect(early.text).toContain('The date cannot be before Wednesday 11 October 2023');
    expect((await log({ how: 'post', receivedOn: '2023-10-12' })).text).toContain(
      'The date must be today, Wednesday 11 October 2023, or earlier',
    );
    expect((await log({ how: 'post', receivedOn: '2023-10-11' })).status).toBe(200);
    const judged = textOf((await officer.see(page())).body);
    expect(judged).toContain('Is it complete? As far as its words show, it answers 4 of 6');
    expect(judged).toContain('Reason Missing. “Noted” is not a reason: say why.');
    const ready = await officer.see(`/app/recommendations/${reference}/fire/return`);
    expect(textOf(ready.body)).toContain('Reason: “Noted” is not a reason: say why.');
    const back = await press(officer, 'return', { missing: 'What is in place.' }, 'fire');
    expect(back.status).toBe(303);
    const chair = await world.at('chair');
    expect((await press(chair, 'escalation', { reason: 'Late.' }, 'fire')).status).toBe(303);
    const text = textOf((await officer.see(page())).body);
    expect(text).toContain('was returned as incomplete: What is in place.');
    expect(text).toContain('received by post');
  });
});
