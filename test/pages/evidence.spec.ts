import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { FollowingService } from '#records/following';
import { aSentLetter } from '../support/a-sent-letter.js';
import { aPdf } from '../support/files/a-pdf.js';
import { refusals } from '../support/refusals.js';
import { hiddenIn, textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const SAID = { title: 'Road safety plan', shows: 'The plan as it was adopted' };
const WHOLE = { decision: 'already in place', reason: 'It was adopted in May.' };

let world: WebWorld;
let link: string;
let someone: Visitor;
let contact: Visitor;
let signatory: Visitor;
let officer: Visitor;
let fire: Visitor;
let references: readonly string[];
let addressees: readonly string[];

beforeAll(async () => {
  world = await WebWorld.begin();
  const letter = await aSentLetter(world, world.police, 2);
  references = letter.addressees.map(({ reference }) => reference);
  addressees = letter.addressees.map(({ id }) => id);
  link = await world.link('police contact', letter.letterId, { purpose: 'reply' });
  someone = world.stranger();
  contact = await world.at('police contact');
  signatory = await world.at('police signatory');
  officer = await world.at('officer');
  fire = await world.at('fire contact');
}, 60_000);
afterAll(() => world.end());

const pdf = (words: string) => aPdf({ pages: [words] });
const app = (index: number, who = 'police') =>
  `/app/recommendations/${references[index]}/${who}/evidence`;
const api = (index: number) =>
  `/api/v1/recommendations/${references[index]}/addressees/police/evidence`;
const listed = async (visitor: Visitor, index = 0) =>
  JSON.parse((await visitor.see(api(index))).body).evidence;

async function give(visitor: Visitor, path: string, more: Record<string, string>, bytes?: Buffer) {
  const { body } = await visitor.see(path);
  const fields = { ...hiddenIn(body), ...SAID, ...more };
  if (path.endsWith('/link')) return visitor.send(path, fields);
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  if (bytes !== undefined) form.append('file', new Blob([new Uint8Array(bytes)]), 'plan.pdf');
  return visitor.sendFile(path, form);
}

describe('Evidence for an answer', () => {
  test('is added by link, and is the authority’s own until the answer is sent', async () => {
    const task = await someone.see(`${link}/answers/${references[0]}`);
    expect(textOf(task.body)).toContain('Add a file or a link as evidence');
    const at = `${link}/evidence/${references[0]}`;
    expect(task.body).toContain(at);
    const given = await give(someone, `${at}/file`, { expiresOn: '31 March 2024' }, pdf('A plan.'));
    expect(given.headers.get('location')).toBe(`${at}?done=added`);
    const page = textOf((await someone.see(at)).body);
    expect(page).toContain('Road safety plan');
    expect(page).toContain('Draft: goes with the answer');
    expect(page).toContain('Sunday 31 March 2024');
    expect(await listed(contact)).toMatchObject([{ number: 1, isGiven: false }]);
    expect(await listed(officer)).toEqual([]);
    expect((await fire.see(app(0))).status).toBe(404);
    const download = await someone.see(`${at}/1/1/file`);
    expect(download.headers.get('content-type')).toBe('application/pdf');
    expect((await officer.see(`${app(0)}/1/1/file`)).status).toBe(404);
  });

  test('makes “already in place” whole, and goes into what is sent with its fingerprint', async () => {
    for (const [index, reference] of references.entries()) {
      const path = `/app/recommendations/${reference}/police/reply/answer`;
      const { body } = await signatory.see(path);
      await signatory.send(path, { ...hiddenIn(body), ...WHOLE });
      if (index === 1)
        await give(contact, `${app(1)}/link`, { address: 'https://police.example/plan' });
    }
    const before = `/app/recommendations/${references[0]}/police/reply`;
    const check = await signatory.see(`${before}/check`);
    expect(textOf(check.body)).toContain('Evidence 1 piece');
    const sent = await signatory.send(`${before}/submission`, hiddenIn(check.body));
    expect(sent.status).toBe(303);
    expect(await listed(officer)).toMatchObject([{ title: 'Road safety plan', isGiven: true }]);
    const page = textOf((await officer.see(app(0))).body);
    expect(page).toContain('Fingerprint (SHA-256)');
    expect(page).not.toContain('Add a file or');
    expect((await officer.see(`${app(0)}/1/1/file`)).status).toBe(200);
  });

  test('stays once it was sent', async () => {
    const refused = await contact.send(
      `${app(0)}/1/removal`,
      hiddenIn((await contact.see(app(0))).body),
    );
    expect(refused.status).toBe(409);
    expect(textOf(refused.body)).toContain('It was submitted, so it stays');
  });
});

describe('Evidence while progress is followed', () => {
  beforeAll(async () => {
    await world.dataSource.query(
      `UPDATE responses SET decision = 'accepted', action = 'A plan.', owner = 'Inspector', target_date = '2024-01-01'`,
    );
  });

  test('is revised: the earlier one stays and can be read', async () => {
    await follow(addressees[0] ?? '');
    const given = await give(
      contact,
      `${app(0)}/1/revision`,
      { title: 'Road safety plan, second edition' },
      pdf('Another.'),
    );
    expect(given.status).toBe(303);
    const page = textOf((await officer.see(app(0))).body);
    expect(page).toContain('Road safety plan, second edition (revision 2)');
    expect(page).toContain('Before: Road safety plan');
    expect(await world.sentences(addressees[0] ?? '')).toContain(
      'Marchfield Police gave a revision of evidence: Road safety plan, second edition.',
    );
    expect((await officer.see(`${app(0)}/1/1/file`)).status).toBe(200);
    expect((await officer.see(`${app(0)}/1/2/file`)).status).toBe(200);
  });

  test('that is not for publication is in no history, and only for those who may read it', async () => {
    await give(
      contact,
      `${app(0)}/file`,
      { title: 'Names of victims', keptBackReason: 'It names victims.' },
      pdf('Names.'),
    );
    const [row] = await world.dataSource.query(
      `SELECT title, shows, file_name FROM evidence WHERE is_kept_back`,
    );
    expect(row).toEqual({
      title: 'Evidence that is not for publication',
      shows: '',
      file_name: null,
    });
    expect((await world.sentences(addressees[0] ?? '')).at(-1)).not.toContain('victims');
    expect(textOf((await officer.see(app(0))).body)).toContain('Names of victims');
    await world.person('administrator', 'administrator', {
      kind: 'council',
      id: world.councilId,
    });
    const admin = await world.at('administrator');
    const seen = textOf((await admin.see(app(0))).body);
    expect(seen).toContain('Evidence that is not for publication');
    expect(seen).not.toContain('victims');
    expect((await admin.see(`${app(0)}/2/1/file`)).status).toBe(404);
  });
});

describe('A claim that it is complete', () => {
  const claim = async (index: number) =>
    world.app
      .get(FollowingService)
      .claimCompletion(
        { actor: await world.as('police contact'), id: addressees[index] ?? '' },
        { text: 'The plan is carried out.', evidence: null },
      );

  test('rests on a file that was given, or on words, not on nothing', async () => {
    await follow(addressees[1] ?? '');
    expect(await refusals(claim(1))).toEqual(['field-missing evidence']);
    expect(await claim(0)).toMatchObject({ state: 'completion claimed' });
    const [kept] = await world.dataSource.query(
      `SELECT evidence FROM progress_updates WHERE kind = 'completion claim'`,
    );
    expect(kept).toEqual({ evidence: 'The 2 files and links given here.' });
  });
});

test('What is wrong with it is said at its field, and nothing typed is lost', async () => {
  const cases: readonly [Record<string, string>, Buffer | undefined, string][] = [
    [{}, undefined, 'Choose a file.'],
    [{ title: '' }, pdf('x'), 'Enter what it is called'],
    [{ expiresOn: '31 February 2024' }, pdf('x'), 'Enter a real date'],
    [{}, Buffer.from('not a pdf'), 'The name says that the file is'],
  ];
  for (const [more, bytes, sentence] of cases) {
    const answer = await give(contact, `${app(0)}/file`, more, bytes);
    expect(answer.status).toBe(422);
    expect(textOf(answer.body)).toContain(sentence);
    expect(answer.body).toContain('The plan as it was adopted');
  }
  const wrong = await give(contact, `${app(0)}/link`, { address: 'javascript:alert(1)' });
  expect(textOf(wrong.body)).toContain('Enter a whole address');
});

/** Considered by the committee and followed, as its officer records it. */
async function follow(id: string): Promise<void> {
  const [item] = await world.dataSource.query('SELECT id FROM agenda_items LIMIT 1');
  const resolutionId = await world.carriedResolution(item.id);
  const act = { actor: await world.as('officer'), id };
  const following = world.app.get(FollowingService);
  await following.consider(act, { outcome: 'satisfied', resolutionId, remark: null });
  await following.start(act);
}

describe('A letter', () => {
  test('that came on paper is kept by the officer with the reply, from its page', async () => {
    const reply = `/app/replies/${references[0]}/police`;
    const { body } = await officer.see(reply);
    expect(body).toContain(`href="${reply}/scan"`);
    const nothing = await give(officer, `${reply}/scan`, {});
    expect(nothing.status).toBe(422);
    expect(textOf(nothing.body)).toContain('Choose a file.');
    const scan = { title: 'Letter of 18 July', shows: 'The reply as it came' };
    const kept = await give(officer, `${reply}/scan`, scan, pdf('Dear committee.'));
    expect(kept.headers.get('location')).toBe(`${reply}?done=added`);
    const page = textOf((await officer.see(app(0))).body);
    expect(page).toContain('Letter of 18 July');
    expect(page).toContain('With a reply on paper. Added by The officer');
    expect((await signatory.see(`${reply}/scan`)).status).toBe(404);
  });
});
