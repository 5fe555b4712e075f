import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aPersonWho, PASSWORD } from '../support/people.js';
import { textOf } from '../support/seen-text.js';
import { statementsOf } from '../support/statements.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const STRANGER = 'officer@anyshire.example';
const LIST = '/app/recommendations';
let world: WebWorld;
let officer: Visitor;
let police: Visitor;
let reference: string;

beforeAll(async () => {
  world = await WebWorld.begin();
  const made = await world.recommendation([world.police, world.fire]);
  reference = made.reference;
  await world.send(made.to(world.police));
  await world.send(made.to(world.fire));
  await world.recommendation([world.fire], '2023-07-18');
  await aPersonWho(world.web.app, { role: 'officer', email: STRANGER });
  world.time.set('2023-08-20T09:00:00Z');
  officer = await world.at('officer');
  police = await world.at('police contact');
}, 60_000);
afterAll(() => world.end());

describe('the list', () => {
  test('shows every authority asked, the soonest due first, overdue in words', async () => {
    const text = textOf((await officer.see(LIST)).body);
    expect(text).toContain('All (3)');
    expect(text).toContain('Overdue (2)');
    expect(text).toContain('To send (1)');
    expect(text).toContain('Overdue by 4 days: was due Wednesday 16 August 2023');
    expect(text.indexOf('Overdue by 4 days')).toBeLessThan(text.indexOf('Not sent yet'));
  });

  test.each([
    ['group=overdue', 2],
    ['group=awaiting-answer', 2],
    ['group=to-send', 1],
    ['group=closed', 0],
    ['authority=fire', 2],
    ['authority=fire&group=overdue', 1],
    ['committee=crime-and-disorder', 3],
    ['committee=another', 0],
    ['text=SCHOOLS', 3],
    ['text=100%25', 0],
    ['text=&group=&authority=', 3],
  ])('narrowed by %s has %i', async (query, count) => {
    const { body } = await officer.see(`${LIST}?${query}`);
    expect(body.match(/scope="row"/g)?.length ?? 0).toBe(count);
  });

  test('says what is true when there is nothing', async () => {
    const none = await officer.see(`${LIST}?text=nothing-like-it`);
    expect(textOf(none.body)).toContain('No recommendation matches. Try fewer filters.');
    const closed = await officer.see(`${LIST}?group=overdue&authority=police&text=zzz`);
    expect(textOf(closed.body)).toContain('No recommendation matches');
  });

  test('names a filter that cannot be, and keeps the rest', async () => {
    const wrong = await officer.see(`${LIST}?group=nonsense&text=schools`);
    expect(wrong.status).toBe(422);
    expect(textOf(wrong.body)).toContain('Choose a group from the list');
    expect(wrong.body).toContain('value="schools"');
    const cursor = await officer.see(`${LIST}?after=bm9uc2Vuc2U`);
    expect(cursor.status).toBe(422);
  });

  test('has twins for a spreadsheet and for machines', async () => {
    const csv = await officer.see(`${LIST}.csv?authority=police`);
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(csv.body.split('\r\n')[1]).toMatch(/^CDC-2023-1,Marchfield Police,Crime and Disorder/);
    const json = JSON.parse((await officer.see(`${LIST}.json?group=overdue`)).body);
    expect(json.recommendations).toHaveLength(2);
    expect(json.counts).toMatchObject({ all: 3, overdue: 2 });
    expect(json.next).toBeNull();
  });
});

describe('what one may see', () => {
  test('an authority sees what was sent to it and nothing of another', async () => {
    const list = textOf((await police.see(LIST)).body);
    expect(list).toContain('All (1)');
    expect(list).not.toContain('Fire');
    const own = textOf((await police.see(`${LIST}/${reference}`)).body);
    expect(own).toContain('Marchfield Police');
    expect(own).not.toContain('Marchfield Fire');
    expect(own).not.toContain('Letters and reminders');
  });

  test('what it may not see looks just as what is not there', async () => {
    const notThere = await police.see(`${LIST}/CDC-2023-99`);
    for (const path of [
      `${LIST}/CDC-2023-2`,
      `${LIST}/${reference}/fire`,
      `${LIST}/${reference}/fire/acknowledgement`,
    ]) {
      const hidden = await police.see(path);
      expect([hidden.status, textOf(hidden.body)]).toEqual([404, textOf(notThere.body)]);
    }
    const sent = await police.send(`${LIST}/${reference}/fire/acknowledgement`, {
      on: '2023-07-19',
    });
    expect(sent.status).toBe(404);
  });

  test('an officer of another council finds nothing here', async () => {
    const other = world.stranger();
    await other.signIn(STRANGER, PASSWORD);
    expect(textOf((await other.see(LIST)).body)).toContain('There are no recommendations yet.');
    expect((await other.see(`${LIST}/${reference}`)).status).toBe(404);
    expect((await other.see(`${LIST}/${reference}/police/return`)).status).toBe(404);
  });

  test('a visitor is asked to sign in first', async () => {
    const seen = await world.stranger().see(`${LIST}/${reference}`);
    expect([seen.status, seen.headers.get('location')?.startsWith('/sign-in?')]).toEqual([
      303,
      true,
    ]);
  });

  test('the working-group chair, who reads no committee work, finds nothing here', async () => {
    const someone = await world.at('working-group chair');
    expect((await someone.see(LIST)).status).toBe(404);
  });
});

describe('a recommendation in full', () => {
  test('says where it comes from, and each authority apart', async () => {
    const { body } = await officer.see(`${LIST}/${reference}`);
    const text = textOf(body);
    expect(text).toContain('Committee Crime and Disorder Committee Meeting Wednesday 19 July 2023');
    expect(text).toContain('Minute 1');
    expect(text).toContain('paragraph 4.1 of the report');
    expect(text).toContain(
      'Counted from the date of the report or recommendations: Wednesday 19 July 2023.',
    );
    expect(text).toContain('Police and Justice Act 2006, sections 19 and 20');
    expect(text).toContain('No letter has been sent yet.');
    expect(body).toContain('<section class="cf-panel" id="fire"');
  });

  test('takes at most seven statements, however much was written of it', async () => {
    const statements = await statementsOf(() => officer.see(`${LIST}/${reference}`));
    expect(statements.length).toBeLessThanOrEqual(7);
  });

  test('offers nothing that would be refused', async () => {
    const { body } = await officer.see(`${LIST}/${reference}`);
    const offered = [...body.matchAll(/href="(\/app\/recommendations\/[^"]+\/police\/[a-z-]+)"/g)];
    expect(offered.map(([, path]) => path?.split('/').at(-1))).toEqual([
      'start',
      'acknowledgement',
      'extension',
      'closure',
      'evidence',
    ]);
    for (const [, path = ''] of offered) expect((await officer.see(path)).status).toBe(200);
    expect((await officer.see(`${LIST}/${reference}/police/sending`)).status).toBe(409);
    expect((await officer.see(`${LIST}/${reference}/police/escalation`)).status).toBe(403);
  });

  test('keeps the title of an item that is not for publication from the authority', async () => {
    await world.dataSource.query(
      `WITH made AS (SELECT s.meeting_id, s.agenda_item_id FROM recommendations r
         JOIN resolutions s ON s.id = r.resolution_id WHERE r.reference = $1),
       begun AS (INSERT INTO exclusions (id, meeting_id, began_at)
         SELECT gen_random_uuid(), meeting_id, now() FROM made RETURNING id)
       INSERT INTO excluded_items SELECT begun.id, made.agenda_item_id, 'paragraph 3' FROM begun, made`,
      [reference],
    );
    const title = 'Community Safety Agreement';
    for (const path of [`${LIST}/${reference}`, `/api/v1/recommendations/${reference}`]) {
      expect((await officer.see(path)).body).toContain(title);
      expect((await police.see(path)).body).not.toContain(title);
    }
    await world.dataSource.query('DELETE FROM excluded_items');
  });

  test('leads from an addressee to its part of the page', async () => {
    const seen = await officer.see(`${LIST}/${reference}/police`);
    expect([seen.status, seen.headers.get('location')]).toEqual([
      303,
      `${LIST}/${reference}#police`,
    ]);
  });

  test('believes no notice that history does not tell', async () => {
    const seen = await officer.see(`${LIST}/${reference}?done=police.99`);
    expect(seen.body).not.toContain('govuk-notification-banner');
  });
});

test('a long list goes on by a cursor, 25 a page, no row twice and none left out, in as few statements', async () => {
  for (let day = 1; day <= 26; day++) {
    await world.recommendation([world.police], `2023-06-${String(day).padStart(2, '0')}`);
  }
  officer = await world.at('officer');
  const first = await officer.see(`${LIST}?authority=police`);
  const next = /href="([^"]+)" rel="next"/.exec(first.body)?.[1] ?? '';
  const second = await officer.see(next.replaceAll('&amp;', '&'));
  const referencesIn = (body: string) =>
    [...body.matchAll(/href="\/app\/recommendations\/([^"#]+)#police"/g)].map(([, one]) => one);
  expect(referencesIn(first.body)).toHaveLength(25);
  const all = [...referencesIn(first.body), ...referencesIn(second.body)];
  expect([all.length, new Set(all).size]).toEqual([27, 27]);
  expect(textOf(second.body)).toContain('First page');
  const statements = await statementsOf(() => officer.see(LIST));
  expect(statements.length).toBeLessThanOrEqual(5);
}, 60_000);
