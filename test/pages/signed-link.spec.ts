import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
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
let reference: string;
let signatory: string;
let contact: string;

beforeAll(async () => {
  world = await WebWorld.begin();
  const made = await world.recommendation([world.police, world.fire]);
  ({ reference } = made);
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
  targetRaw: 'by December 2023',
};

describe('a link opened', () => {
  test('says what is asked, by when and why, on what footing, and whom to ask', async () => {
    const seen = await someone.see(signatory);
    const text = textOf(seen.body);
    expect(seen.status).toBe(200);
    expect(text).toContain('What the Crime and Disorder Committee asks of Marchfield Police');
    expect(text).toContain(
      'That a joint plan for road safety outside schools be published by December.',
    );
    expect(text).toContain('Due Wednesday 16 August 2023, in 28 days');
    expect(text).toContain('to answer in writing, with reasons, within 28 days');
    expect(text).toContain('The officer, officer');
    expect(text).toContain('works until Wednesday 31 July 2024');
    const task = textOf((await someone.see(taskOf(signatory))).body);
    expect(task).toContain('Counted from the date of the report or recommendations');
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
      `/answers/${reference}`,
      `/answers/${reference}?check`,
      `/answers/${reference}/extension`,
      '/progress',
      '/check',
      '/submission',
      '/receipt',
      '/receipt/reply.pdf',
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
    expect(statements.length).toBeLessThanOrEqual(7);
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
  test('receives it in one press, once however often it is pressed', async () => {
    const { body } = await someone.see(contact);
    const pressed = await someone.send(`${contact}/acknowledgement`, hiddenIn(body));
    const again = await someone.send(`${contact}/acknowledgement`, hiddenIn(body));
    expect([pressed.status, again.status]).toEqual([303, 303]);
    const told = textOf((await someone.see(pressed.headers.get('location') ?? '')).body);
    expect(told).toContain('Done Received. You deal with this reply.');
    expect(told).toContain('The police contact, police contact, deals with this reply.');
    expect(await world.sentences(toPolice)).toContain(
      'Marchfield Police acknowledged receipt on 19 July 2023.',
    );
  });

  test('writes as far as they can: every word is kept, and what is missing is told when it is checked', async () => {
    const { body } = await someone.see(taskOf(contact));
    const half = { decision: 'accepted', action: 'Noted.', owner: 'TBC', targetRaw: 'soonish' };
    const fields = { ...hiddenIn(body), ...half, onward: 'later' };
    const saved = await someone.send(taskOf(contact), fields);
    expect(saved.headers.get('location')).toBe(`${contact}?done=saved`);
    expect(textOf((await someone.see(contact)).body)).toContain('Begun');
    const again = await someone.see(taskOf(contact));
    expect(again.body).toContain('value="soonish"');
    expect(again.body).not.toContain('<title>Error: ');
    const checked = textOf((await someone.see(`${contact}/check`)).body);
    expect(checked).toContain(`${reference}: “Noted” is not an action: say what will be done.`);
    expect(checked).toContain('The police signatory (police signatory) can send the reply');
    expect(checked).not.toContain('Send the reply');
    const wrong = await someone.see(`${taskOf(contact)}?check`);
    expect(wrong.body).toContain('<title>Error: ');
    for (const field of ['action', 'owner', 'targetRaw']) {
      expect(wrong.body).toContain(`href="#${field}"`);
      expect(wrong.body).toContain(`id="${field}-error"`);
    }
  });

  test('cannot submit', async () => {
    const before = await state();
    expect((await someone.send(`${contact}/submission`, {})).status).toBe(404);
    expect(await state()).toEqual(before);
  });

  test('asks for more time: what is wrong is named, what was typed is kept', async () => {
    const extension = `${taskOf(contact)}/extension`;
    const { body } = await someone.see(extension);
    const fields = { ...hiddenIn(body), newDue: '1 August 2023', reason: 'Summer leave.' };
    const early = await someone.send(extension, fields);
    expect(early.status).toBe(422);
    expect(textOf(early.body)).toContain(
      'The new date must be after the present one, Wednesday 16 August 2023',
    );
    expect(early.body).toContain('Summer leave.</textarea>');
    const right = { ...fields, ...hiddenIn(early.body), newDue: '1 September 2023' };
    const asked = await someone.send(extension, right);
    expect(asked.status).toBe(303);
    expect(textOf((await someone.see(asked.headers.get('location') ?? '')).body)).toContain(
      'asked for more time',
    );
    await world.app.get(ExtensionsService).agree({ actor: await world.as('chair'), id: toPolice });
    expect(textOf((await someone.see(contact)).body)).toContain('Due Friday 1 September 2023');
  });

  test('has no say in another purpose, nor in another recommendation', async () => {
    expect((await someone.see(`${contact}/progress`)).status).toBe(404);
    expect((await someone.send(`${contact}/closure`, {})).status).toBe(404);
    expect((await someone.see(`${contact}/answers/CDC-1999-1`)).status).toBe(404);
  });
});

describe('the signatory', () => {
  test('who saves what a colleague changed meanwhile sees both texts', async () => {
    const { body } = await someone.see(taskOf(signatory));
    const seen = hiddenIn(body);
    const theirs = { ...hiddenIn((await someone.see(taskOf(contact))).body), reason: 'By them.' };
    expect((await someone.send(taskOf(contact), theirs)).status).toBe(303);
    const read = textOf((await someone.see(taskOf(signatory))).body);
    expect(read).not.toContain('saved this meanwhile');
    const stale = await someone.send(taskOf(signatory), { ...seen, ...ANSWER });
    expect(stale.status).toBe(409);
    expect(textOf(stale.body)).toContain('The police contact saved this meanwhile');
    expect(textOf(stale.body)).toContain('Reasons By them.');
    expect(stale.body).toContain('are in our area.</textarea>');
    const mine = await someone.send(taskOf(signatory), { ...hiddenIn(stale.body), ...ANSWER });
    expect(mine.headers.get('location')).toBe(`${signatory}/check`);
  });

  test('checks and sends; presses twice and has sent once', async () => {
    const checked = await someone.see(`${signatory}/check`);
    const text = textOf(checked.body);
    expect(text).toContain('It answers 1 of 1.');
    expect(text).toContain('It answers 6 of 6.');
    expect(text).toContain('by December 2023 Understood: ');
    const fields = hiddenIn(checked.body);
    const sent = await someone.send(`${signatory}/submission`, fields);
    const again = await someone.send(`${signatory}/submission`, fields);
    expect([sent.status, again.status]).toEqual([303, 303]);
    const addressee = await world.app.get(RecommendationsQueries).addresseeOfLink(toPolice);
    expect(addressee.responses).toMatchObject([
      { targetRaw: 'by December 2023', targetDate: '2023-12-31' },
    ]);
    const receipt = textOf((await someone.see(sent.headers.get('location') ?? '')).body);
    expect(receipt).toContain('The reply was received');
    expect(receipt).toContain('Submitted by The police signatory');
    expect(receipt).toContain('Done by by December 2023 (until Sunday 31 December 2023)');
    const [{ hash }] = await world.dataSource.query('SELECT hash FROM replies');
    expect(receipt).toContain(hash);
    expect(textOf((await someone.see(signatory)).body)).toContain('Answered on 19 July 2023');
  });

  test('who comes back is shown the answer and the receipt, and can send no more', async () => {
    const seen = await someone.see(taskOf(signatory));
    expect(textOf(seen.body)).toContain(`The answer to ${reference}`);
    expect(seen.body).not.toContain('<textarea');
    const late = await someone.send(`${signatory}/submission`, { version: '6' });
    expect(late.status).toBe(409);
    expect((await someone.send(taskOf(signatory), ANSWER)).status).toBe(409);
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

const taskOf = (link: string) => `${link}/answers/${reference}`;

async function state(): Promise<unknown> {
  return world.dataSource.query(
    `SELECT (SELECT count(*)::int FROM history) AS history, (SELECT count(*)::int FROM outbox) AS outbox,
       (SELECT jsonb_agg(a ORDER BY a.id) FROM addressees a) AS addressees,
       (SELECT jsonb_agg(d) FROM reply_answers d) AS drafts, (SELECT jsonb_agg(y) FROM replies y) AS replies,
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
