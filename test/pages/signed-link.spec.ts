import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { answerFingerprint } from '#records/letters';
import { RecommendationsQueries } from '#records/recommendations';
import { ExtensionsService } from '#records/responses';
import { hiddenIn, textOf } from '../support/seen-text.js';
import { statementsOf } from '../support/statements.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

let world: WebWorld;
let someone: Visitor;
let toPolice: string;
let toFire: string;
let signatory: string;
let contact: string;

beforeAll(async () => {
  world = await WebWorld.begin();
  const made = await world.recommendation([world.police, world.fire]);
  toPolice = made.to(world.police);
  toFire = made.to(world.fire);
  await world.send(toPolice);
  await world.send(toFire);
  signatory = await world.link('police signatory', toPolice);
  contact = await world.link('police contact', toPolice);
  someone = world.stranger();
}, 60_000);
afterAll(() => world.end());

const ANSWER = {
  decision: 'accepted in part',
  reason: 'Two of three schools\nare in our area.',
  action: 'Publish a plan for those two.',
  owner: 'Head of Roads Policing',
  'targetDate-day': '1',
  'targetDate-month': '12',
  'targetDate-year': '2023',
};

describe('a link opened', () => {
  test('says what is asked, by when and why, on what footing, and whom to ask', async () => {
    const seen = await someone.see(signatory);
    const text = textOf(seen.body);
    expect(seen.status).toBe(200);
    expect(text).toContain('A recommendation to Marchfield Police');
    expect(text).toContain(
      'That a joint plan for road safety outside schools be published by December.',
    );
    expect(text).toContain('Answer: Due Wednesday 16 August 2023, in 28 days');
    expect(text).toContain('Counted from the date of the report or recommendations');
    expect(text).toContain('to answer in writing, with reasons, within 28 days');
    expect(text).toContain('Minute 1');
    expect(text).toContain('The officer, officer');
    expect(text).toContain('works until Wednesday 31 July 2024');
  });

  test('needs no session, is kept by nobody and told to nobody', async () => {
    const { headers } = await someone.see(signatory);
    expect(someone.cookies.size).toBe(0);
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toContain('noindex');
  });

  test('changes nothing, however often and by whatever way it is only read', async () => {
    const before = await state();
    for (const noun of [
      '',
      '/acknowledgement',
      '/response',
      '/extension',
      '/progress',
      '/response/check',
    ]) {
      for (const method of ['GET', 'HEAD']) {
        const answer = await fetch(`${world.web.address}${signatory}${noun}`, {
          method,
          redirect: 'manual',
        });
        expect([200, 303, 404]).toContain(answer.status);
      }
    }
    expect(await state()).toEqual(before);
  });

  test('takes few statements', async () => {
    const statements = await statementsOf(() => someone.see(signatory));
    expect(statements.length).toBeLessThanOrEqual(4);
  });

  test.each([
    ['unknown', async () => '/l/no-such-link-was-ever-made'],
    ['expired', () => world.link('fire contact', toFire, { expiresOn: '2023-07-18' })],
    ['revoked', revoked],
    ['for another purpose later', async () => `${signatory}x`],
  ])('that is %s looks like any other that does not work', async (_, made) => {
    const reference = await someone.see('/l/nothing');
    const seen = await someone.see(await made());
    expect([seen.status, textOf(seen.body)]).toEqual([404, textOf(reference.body)]);
    expect(textOf(seen.body)).toContain('This link does not work');
    const sent = await someone.send(`${await made()}/acknowledgement`, {});
    expect([sent.status, textOf(sent.body)]).toEqual([404, textOf(reference.body)]);
  });
});

describe('a contact', () => {
  test('acknowledges in one press, once however often it is pressed', async () => {
    const { body } = await someone.see(contact);
    const pressed = await someone.send(`${contact}/acknowledgement`, hiddenIn(body));
    const again = await someone.send(`${contact}/acknowledgement`, hiddenIn(body));
    expect([pressed.status, again.status]).toEqual([303, 303]);
    const told = textOf((await someone.see(pressed.headers.get('location') ?? '')).body);
    expect(told).toContain('Done Marchfield Police acknowledged receipt on 19 July 2023.');
    expect(told).toContain('Done on 19 July 2023');
  });

  test('is told who answers, and cannot', async () => {
    expect(textOf((await someone.see(contact)).body)).toContain(
      'Only The police signatory, police signatory can send it',
    );
    const asked = textOf((await someone.see(`${contact}/response`)).body);
    expect(asked).toContain('The police signatory (police signatory) can send the answer');
    const before = await state();
    await someone.send(`${contact}/response`, ANSWER);
    expect(await state()).toEqual(before);
  });

  test('asks for more time: what is wrong is named, what was typed is kept', async () => {
    const { body } = await someone.see(`${contact}/extension`);
    const fields = { ...hiddenIn(body), newDue: '1 August 2023', reason: 'Summer leave.' };
    const early = await someone.send(`${contact}/extension`, fields);
    expect(early.status).toBe(422);
    expect(textOf(early.body)).toContain(
      'The new date must be after the present one, Wednesday 16 August 2023',
    );
    expect(early.body).toContain('Summer leave.</textarea>');
    const right = { ...fields, ...hiddenIn(early.body), newDue: '1 September 2023' };
    expect((await someone.send(`${contact}/extension`, right)).status).toBe(303);
    expect(textOf((await someone.see(contact)).body)).toContain('Asked on 19 July 2023');
    await world.app.get(ExtensionsService).agree({ actor: await world.as('chair'), id: toPolice });
    expect(textOf((await someone.see(contact)).body)).toContain('Due Friday 1 September 2023');
  });

  test('has no say in another purpose', async () => {
    expect((await someone.see(`${contact}/progress`)).status).toBe(404);
    expect((await someone.send(`${contact}/closure`, {})).status).toBe(404);
  });
});

describe('the signatory', () => {
  test('is told everything that is missing, field by field, before anything is checked', async () => {
    const partly = { ...ANSWER, reason: ' ', 'targetDate-month': '13' };
    const wrong = await someone.send(`${signatory}/response/check`, partly);
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain('<title>Error: ');
    expect(wrong.body).toContain('href="#reason"');
    expect(wrong.body).toContain('href="#targetDate"');
    expect(wrong.body).toContain('value="13"');
    expect(textOf(wrong.body)).toContain('Publish a plan for those two.');
  });

  test('checks, changes, and sends; presses twice and has sent once', async () => {
    const before = await state();
    const checked = await someone.send(`${signatory}/response/check`, ANSWER);
    expect(textOf(checked.body)).toContain('Check your answer before you send it');
    expect(textOf(checked.body)).toContain('Done by Friday 1 December 2023');
    expect(textOf(checked.body)).toContain('As far as its words show, it answers 6 of 6');
    const vague = { ...ANSWER, action: 'We accept this in principle.', 'targetDate-year': '2022' };
    const judged = await someone.send(`${signatory}/response/check`, vague);
    expect(judged.status).toBe(200);
    expect(textOf(judged.body)).toContain('As far as its words show, it answers 4 of 6');
    expect(textOf(judged.body)).toContain(
      'Missing. “We accept this in principle” is not an action',
    );
    expect(textOf(judged.body)).toContain('1 December 2022 had passed');
    expect(textOf(judged.body)).toContain('Send the answer');
    const back = await someone.send(`${signatory}/response/change`, ANSWER);
    expect(back.body).toContain('value="accepted in part" checked');
    expect(back.body).toContain('are in our area.</textarea>');
    expect(await state()).toEqual(before);
    const fields = { ...hiddenIn(checked.body), ...ANSWER };
    const sent = await someone.send(`${signatory}/response`, fields);
    const again = await someone.send(`${signatory}/response`, fields);
    expect([sent.status, again.status]).toEqual([303, 303]);
    const addressee = await world.app.get(RecommendationsQueries).addresseeOfLink(toPolice);
    expect(addressee.responses).toHaveLength(1);
    const [answer] = addressee.responses;
    const receipt = textOf((await someone.see(sent.headers.get('location') ?? '')).body);
    expect(receipt).toContain('Done Marchfield Police answered: accepted in part.');
    expect(receipt).toContain('Receipt of your answer Decision Accepted in part');
    expect(receipt).toContain(answer === undefined ? 'no answer' : answerFingerprint(answer));
    expect(receipt).toContain('Sent on 19 July 2023');
  });

  test('who comes back to the form is shown the receipt', async () => {
    const seen = await someone.see(`${signatory}/response`);
    expect([seen.status, seen.headers.get('location')]).toEqual([303, signatory]);
    const checked = { ...ANSWER, version: '6', key: 'another-key-of-a-page' };
    const late = await someone.send(`${signatory}/response`, checked);
    expect(late.status).toBe(409);
    expect(textOf(late.body)).toContain('Publish a plan for those two.');
  });

  test('leaves no token in the history, the outbox or a later page of another', async () => {
    const token = signatory.slice('/l/'.length);
    const kept = await world.dataSource.query(
      `SELECT (SELECT jsonb_agg(h) FROM history h)::text || (SELECT jsonb_agg(o) FROM outbox o)::text
         || (SELECT jsonb_agg(l) FROM signed_links l)::text AS everything`,
    );
    expect(kept[0].everything).not.toContain(token);
    expect((await someone.see(contact)).body).not.toContain(token);
  });
});

async function state(): Promise<unknown> {
  return world.dataSource.query(
    `SELECT (SELECT count(*)::int FROM history) AS history, (SELECT count(*)::int FROM outbox) AS outbox,
       (SELECT jsonb_agg(a ORDER BY a.id) FROM addressees a) AS addressees,
       (SELECT jsonb_agg(l ORDER BY l.id) FROM signed_links l) AS links`,
  );
}

async function revoked(): Promise<string> {
  const link = await world.link('fire signatory', toFire);
  await world.dataSource.query('UPDATE signed_links SET revoked_at = $2 WHERE person_id = $1', [
    world.someone('fire signatory').id,
    world.time.now(),
  ]);
  return link;
}
