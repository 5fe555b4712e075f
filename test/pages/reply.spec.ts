import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ResponsesService } from '#records/responses';
import { aSentLetter } from '../support/a-sent-letter.js';
import { hiddenIn, textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const ANSWER = { decision: 'accepted', action: 'Publish a plan for the three schools.' };
const WHOLE = { ...ANSWER, owner: 'Head of Roads Policing', targetRaw: 'by September 2024' };

let world: WebWorld;
let link: string;
let someone: Visitor;
let contact: Visitor;
let signatory: Visitor;
let officer: Visitor;
let references: readonly string[];
let addressees: readonly string[];

beforeAll(async () => {
  world = await WebWorld.begin();
  const letter = await aSentLetter(world, world.police, 3);
  references = letter.addressees.map(({ reference }) => reference);
  addressees = letter.addressees.map(({ id }) => id);
  link = await world.link('police contact', letter.letterId, { purpose: 'reply' });
  someone = world.stranger();
  contact = await world.at('police contact');
  signatory = await world.at('police signatory');
  officer = await world.at('officer');
}, 60_000);
afterAll(() => world.end());

const at = (index: number) => `/app/recommendations/${references[index]}/police/reply`;
const api = (index: number) => `/api/v1/replies/${references[index]}/police`;
const json = async (visitor: Visitor, path: string) => JSON.parse((await visitor.see(path)).body);
const fill = async (visitor: Visitor, path: string, fields: Record<string, string>) => {
  const { body } = await visitor.see(path);
  return visitor.send(path, { ...hiddenIn(body), ...fields });
};

describe('one letter with three recommendations', () => {
  test('is one list of tasks by its link, received in one press', async () => {
    const { body } = await someone.see(link);
    const text = textOf(body);
    expect(text).toContain('Marchfield Police is asked to answer 3 recommendations.');
    for (const reference of references) expect(text).toContain(`${reference}: That measure`);
    expect(text).toContain('0 of 3 complete');
    expect(text).toContain('What the letter says');
    expect((await someone.send(`${link}/acknowledgement`, hiddenIn(body))).status).toBe(303);
    const [found] = await world.dataSource.query(
      `SELECT count(*)::int AS acknowledged FROM addressees WHERE state = 'acknowledged'`,
    );
    expect(found).toEqual({ acknowledged: 3 });
  });

  test('is written by link and with an account, one answer after the other', async () => {
    const first = await fill(someone, `${link}/answers/${references[0]}`, WHOLE);
    expect(first.headers.get('location')).toBe(`${link}/answers/${references[1]}`);
    const second = await fill(contact, `${at(1)}/answer`, WHOLE);
    expect(second.headers.get('location')).toBe(`${at(2)}/answer`);
    expect(textOf((await someone.see(link)).body)).toContain('2 of 3 complete');
    const page = await contact.see(`/app/recommendations/${references[0]}`);
    expect(page.body).toContain(at(0));
  });

  test('is the authority’s own until it is sent: an officer reads how far it is, and no word', async () => {
    const seen = await json(officer, api(0));
    expect(seen).toMatchObject({ isBegun: true, complete: 2, of: 3, sha256: null, holder: null });
    expect(JSON.stringify(seen)).not.toContain('Publish a plan');
    expect((await officer.see(at(0))).status).toBe(403);
    const own = await json(contact, api(0));
    expect(own.answers[0].draft).toMatchObject({ ...WHOLE, version: 1 });
  });

  test('is not sent with one missing; the page says which, and the API at which field', async () => {
    await fill(signatory, `${at(2)}/answer`, { ...ANSWER, owner: 'TBC', targetRaw: '1 May 2023' });
    const checked = await signatory.see(`${at(0)}/check`);
    const text = textOf(checked.body);
    expect(text).toContain('It answers 2 of 3.');
    expect(text).toContain(`${references[2]}: “TBC” is nobody`);
    expect(text).toContain(`${references[2]}: Monday 1 May 2023 has passed`);
    expect(checked.body).not.toContain('Send the reply');
    const sent = await signatory.send(`${at(0)}/submission`, hiddenIn(checked.body));
    expect(sent.status).toBe(422);
    expect(textOf(sent.body)).toContain(`${references[2]}: “TBC” is nobody`);
  });

  test('is sent whole by the signatory, with one receipt for all of it', async () => {
    await fill(signatory, `${at(2)}/answer`, {
      ...WHOLE,
      targetRaw: 'ongoing, reviewed quarterly',
    });
    const opened = hiddenIn((await contact.see(`${at(0)}/answer`)).body);
    const checked = await signatory.see(`${at(1)}/check`);
    const sent = await signatory.send(`${at(1)}/submission`, hiddenIn(checked.body));
    expect(sent.headers.get('location')).toBe(`${at(1)}/receipt`);
    const receipt = textOf((await signatory.see(`${at(1)}/receipt`)).body);
    const { sha256, answers, submittedBy } = await json(officer, api(2));
    expect(receipt).toContain(sha256);
    expect(receipt).toContain('ongoing, reviewed quarterly');
    expect(submittedBy).toBe('The police signatory');
    expect(answers.map((one: { status: string }) => one.status)).toEqual(Array(3).fill('Answered'));
    expect(textOf((await someone.see(link)).body)).toContain(
      'Everything that was asked has been answered.',
    );
    const late = await contact.send(`${at(0)}/answer`, {
      ...opened,
      ...WHOLE,
      action: 'Two plans.',
    });
    expect(late.status).toBe(409);
    expect(textOf(late.body)).toContain('What you typed was not saved');
    expect(late.body).toContain('Two plans.');
  });

  test('is checked as it was answered, when an answer comes back', async () => {
    const id = addressees[0] ?? '';
    const officerActs = { actor: await world.as('officer'), id };
    await world.app.get(ResponsesService).return(officerActs, { missing: 'Which schools?' });
    const { body } = await signatory.see(`${at(0)}/answer?check`);
    expect(body).toContain('Publish a plan for the three schools.');
  });
});
