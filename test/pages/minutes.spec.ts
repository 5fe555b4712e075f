import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MinutesService } from '#records/minutes';
import { hiddenIn, textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const MEETING = '/app/committees/crime-and-disorder/meetings/2023-07-19';
const MINUTES = `${MEETING}/minutes`;
const API = '/api/v1/committees/crime-and-disorder/meetings/2023-07-19/minutes';
const SECRET = 'Contractor Alder owes a million';
let world: WebWorld;
let officer: Visitor;
let chair: Visitor;
let itemId: string;

beforeAll(async () => {
  world = await WebWorld.begin();
  officer = await world.at('officer');
  chair = await world.at('chair');
  const made = await world.recommendation([world.police], '2023-07-19');
  ({ itemId } = made);
  await note('item_discussions', 'Members asked about schools.');
  await note('exempt_item_discussions', `${SECRET}.`);
  const act = { actor: await world.as('officer'), id: made.meetingId };
  await world.app.get(MinutesService).draft(act);
}, 60_000);
afterAll(() => world.end());

const note = (table: string, wording: string) =>
  world.dataSource.query(`INSERT INTO ${table} VALUES ($1, $2, 1, now(), 'The officer')`, [
    itemId,
    wording,
  ]);
const paragraph = async (key: string, table = 'minute_paragraphs') => {
  const [row] = await world.dataSource.query<{ id: string }[]>(
    `SELECT id FROM ${table} WHERE key LIKE $1 || '%' ORDER BY position LIMIT 1`,
    [key],
  );
  return `${MINUTES}/paragraphs/${row?.id ?? ''}`;
};
const discussion = () => paragraph(`item:${itemId}:discussion`);
const seen = async (visitor: Visitor, path = MINUTES) => textOf((await visitor.see(path)).body);
async function press(path: string, fields: Record<string, string> = {}, by = officer) {
  const asked = await by.see(path);
  expect([path, asked.status]).toEqual([path, 200]);
  return by.send(path, { ...hiddenIn(asked.body), ...fields });
}
async function done(path: string, fields: Record<string, string> = {}, by = officer) {
  const sent = await press(path, fields, by);
  expect([path, sent.status, textOf(sent.body).slice(0, 500)]).toEqual([path, 303, '']);
}

describe('The officer writes the minutes', () => {
  test('from the page of the meeting, paragraph by paragraph', async () => {
    expect((await officer.see(MEETING)).body).toContain(`href="${MINUTES}"`);
    const text = await seen(officer);
    expect(text).toContain('Members asked about schools.');
    expect(text).toContain('As it was carried: it cannot be edited.');
    await done(`${await discussion()}/wording`, { wording: 'Members asked about all schools.' });
    expect(await seen(officer)).toMatch(/\[added: all/);
  });

  test('a second person sees both texts, and nothing typed is lost', async () => {
    const path = `${await discussion()}/wording`;
    const hidden = hiddenIn((await officer.see(path)).body);
    await done(path, { wording: 'Members asked about every school.' });
    const sent = await officer.send(path, { ...hidden, wording: 'Members asked about my school.' });
    expect(sent.status).toBe(409);
    const text = textOf(sent.body);
    expect(text).toContain('Somebody else changed this paragraph while you were writing.');
    expect(text).toContain('Members asked about every school.');
    expect(sent.body).toContain('Members asked about my school.');
  });

  test('with bad input told at its field', async () => {
    const sent = await press(`${await discussion()}/wording`, { wording: ' ' });
    expect(sent.status).toBe(422);
    expect(sent.body).toContain('href="#wording"');
    const kept = await press(`${await paragraph('resolution:')}/wording`, { wording: 'Else.' });
    expect(kept.status).toBe(409);
    expect(textOf(kept.body)).toContain('Its words stay: this is what the committee carried.');
  });

  test('adds, moves and leaves out, and drafts again without losing anything', async () => {
    const path = await discussion();
    await done(`${path}/next`, { wording: 'The chair thanked the police.' });
    const added = await paragraph('added:');
    await done(`${added}/place`, { to: 'up' });
    await done(`${added}/omission`, { leftOut: 'yes' });
    await world.dataSource.query('UPDATE item_discussions SET wording = $1', ['Drafted anew.']);
    const { body } = await officer.see(MINUTES);
    const sent = await officer.send(`${MINUTES}/redraft`, { key: hiddenIn(body)['key'] ?? '' });
    expect(sent.status).toBe(303);
    const text = await seen(officer);
    expect(text).toContain('A new draft waits beside 1 of the paragraphs you changed');
    expect(text).toContain('Drafted anew.');
    expect(text).toContain('Left out');
    await done(`${path}/draft`, { take: 'no' });
    const after = await seen(officer);
    expect(after).not.toContain('A new draft waits');
    expect(after).toContain('Minutes changed: paragraph 5: new draft left aside.');
  });

  test('with what is exempt apart: in no public paragraph, preview or history', async () => {
    const text = await seen(officer);
    expect(text).toContain('Not for publication');
    expect(text.split('Not for publication')[0]).not.toContain(SECRET);
    expect(await seen(officer, `${MINUTES}/preview`)).not.toContain(SECRET);
    expect(await seen(officer, `${MINUTES}/preview?part=exempt`)).toContain(SECRET);
    const exempt = await paragraph('item:', 'exempt_minute_paragraphs');
    expect(exempt).not.toBe(`${MINUTES}/paragraphs/`);
    const [told] = await world.dataSource.query<{ found: number }[]>(
      `SELECT count(*)::int AS found FROM history WHERE sentence LIKE $1 OR facts::text LIKE $1`,
      [`%${SECRET}%`],
    );
    expect(told?.found).toBe(0);
  });

  test('who neither writes nor approves them is refused', async () => {
    expect((await (await world.at('member one')).see(MINUTES)).status).toBe(403);
    expect((await chair.see(`${await discussion()}/wording`)).status).toBe(403);
  });
});

describe('A machine reads and writes the minutes', () => {
  test('with the same refusals', async () => {
    const read = await officer.see(API);
    expect(read.status).toBe(200);
    const { paragraphs } = JSON.parse(read.body) as { paragraphs: { id: string; kind: string }[] };
    const resolved = paragraphs.find(({ kind }) => kind === 'resolved');
    const cookie = [...officer.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
    const sent = (id: string | undefined) =>
      fetch(`${world.web.address}${API}/paragraphs/${id ?? ''}/wording`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ wording: 'As a machine says it.' }),
      });
    expect((await sent(resolved?.id)).status).toBe(409);
    expect((await sent(paragraphs.find(({ kind }) => kind === 'text')?.id)).status).toBe(200);
  });
});

describe('The chair', () => {
  test('sees what was changed, returns the minutes and approves them', async () => {
    await done(`${MEETING}/minutes-submission`);
    expect(textOf((await chair.see('/app')).body)).toContain('Approve the minutes of the Crime');
    const text = await seen(chair);
    expect(text).toContain('What the officer changed since the draft from the record is marked.');
    expect(text).toContain('every school ]');
    await done(`${MEETING}/minutes-return`, { reason: 'Thank the police after all.' }, chair);
    expect(await seen(officer)).toContain('The chair returned them: Thank the police after all.');
    await done(`${await paragraph('added:')}/omission`, { leftOut: 'no' });
    await done(`${MEETING}/minutes-submission`);
    await done(`${MEETING}/minutes-approval`, {}, chair);
    expect(await seen(officer)).toContain('Approved on 19 July 2023 by The chair, online.');
    await done(`${MEETING}/minutes-publication`);
  });

  test('and a later meeting corrects and confirms them', async () => {
    const path = `${await discussion()}/correction`;
    world.time.set('2023-10-03T09:30:00Z');
    officer = await world.at('officer');
    const { itemId: later } = await world.meetingInSession('2023-10-03');
    const resolutionId = await world.carriedResolution(later);
    const missing = await press(path, { becomes: 'Members asked about one school.' });
    expect(textOf(missing.body)).toContain('Choose the minute');
    await done(path, { becomes: 'Members asked about one school.', resolutionId });
    expect(await seen(officer)).toContain('Corrected by minute 2 of Tuesday 3 October 2023');
    await done(`${MEETING}/minutes-confirmation`, { resolutionId });
    expect(await seen(officer, `${MINUTES}/preview`)).toContain('(Corrected by minute 2.)');
  });
});
