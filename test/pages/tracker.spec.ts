import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

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
  world.time.set('2023-08-01T09:00:00Z');
  await world.send(made.to(world.fire), '2023-08-01');
  world.time.set('2023-08-20T09:00:00Z');
  officer = await world.at('officer');
  police = await world.at('police contact');
}, 60_000);
afterAll(() => world.end());

const rowsAt = async (visitor: Visitor, query: string) => {
  const { body } = await visitor.see(`${LIST}?${query}`);
  return body.match(/scope="row"/g)?.length ?? 0;
};

/** What the confirming form of a preview would send. */
const confirmed = (body: string) => ({
  act: /name="act" value="([^"]*)"/.exec(body)?.[1] ?? '',
  value: /name="value" value="([^"]*)"/.exec(body)?.[1] ?? '',
  fingerprint: /name="fingerprint" value="([^"]*)"/.exec(body)?.[1] ?? '',
  chosen: [...body.matchAll(/name="chosen" value="([^"]*)"/g)].map(([, one = '']) => one),
});

describe('the filter', () => {
  test.each([
    ['state=sent', 2],
    ['state=closed', 0],
    ['year=2023', 2],
    ['year=2022', 0],
    ['meeting=2023-07-19', 2],
    ['overall=late', 2],
    ['overall=complete', 0],
    ['rating=at+risk&rater=officer', 0],
    ['rater=officer', 2],
    ['officer=nobody', 2],
    ['tag=roads', 0],
    ['topic=roads', 0],
  ])('narrowed by %s has %i', async (query, count) => {
    expect(await rowsAt(officer, query)).toBe(count);
  });

  test('says what narrows the list, each with a way to take it away', async () => {
    const { body } = await officer.see(`${LIST}?authority=police&year=2023&group=overdue`);
    expect(textOf(body)).toContain('Narrowed to');
    expect(body).toContain('href="/app/recommendations?year=2023&amp;group=overdue"');
    expect(textOf(body)).toContain('Marchfield Police');
  });

  test('keeps what was typed and names the field when it cannot be read', async () => {
    const { status, body } = await officer.see(`${LIST}?year=soon&text=schools`);
    expect(status).toBe(422);
    expect(textOf(body)).toContain('Enter a year in four figures, such as 2026');
    expect(body).toContain('value="schools"');
  });

  test('lets nobody who only answers search what the desk notes', async () => {
    expect(await rowsAt(police, '')).toBe(1);
    expect(await rowsAt(police, 'officer=nobody')).toBe(0);
    expect((await police.see(LIST)).body).not.toContain('Looked after by');
  });
});

describe('priorities and tags', () => {
  test('a recommendation serves a priority once it is said, and the list is narrowed by it', async () => {
    const [slug, name] = ['safer-roads', 'Safer roads'];
    await world.priority(slug, name);
    const chosen = `chosen=${reference}:police&chosen=${reference}:fire`;
    const ask = await officer.see(`${LIST}/bulk?act=serve&${chosen}`);
    expect(textOf(ask.body)).toContain('Which priority?');
    const { body } = await officer.see(
      `${LIST}/bulk?act=serve&value=${encodeURIComponent(name)}&${chosen}`,
    );
    expect(textOf(body)).toContain('It will be done to 1 of 1.');
    const done = await officer.send(`${LIST}/bulk`, confirmed(body));
    expect(textOf(done.body)).toContain(`It serves the priority ${name}.`);
    expect(await rowsAt(officer, `priority=${slug}`)).toBe(2);
    expect(await rowsAt(officer, 'priority=nothing-like-it')).toBe(0);
    expect(await rowsAt(police, `priority=${slug}`)).toBe(0);
    expect(textOf((await officer.see(LIST)).body)).toContain(`Serves ${name}`);
    const off = await officer.see(
      `${LIST}/bulk?act=unserve&value=${encodeURIComponent(name)}&${chosen}`,
    );
    await officer.send(`${LIST}/bulk`, confirmed(off.body));
    expect(await rowsAt(officer, `priority=${slug}`)).toBe(0);
  });

  test('tags that differ by case are one', async () => {
    const one = `chosen=${reference}:police`;
    const first = await officer.see(`${LIST}/bulk?act=tag&value=Night+economy&${one}`);
    await officer.send(`${LIST}/bulk`, confirmed(first.body));
    const again = await officer.see(`${LIST}/bulk?act=tag&value=night+ECONOMY&${one}`);
    expect(textOf(again.body)).toContain('It has the tag Night economy already.');
    const off = await officer.see(`${LIST}/bulk?act=untag&value=night+economy&${one}`);
    const done = await officer.send(`${LIST}/bulk`, confirmed(off.body));
    expect(textOf(done.body)).toContain('Tag Night economy taken off.');
    expect(await rowsAt(officer, 'tag=night-economy')).toBe(0);
  });
});

describe('the downloads', () => {
  test('have the same columns', async () => {
    const csv = await officer.see(`${LIST}.csv?authority=police`);
    expect(csv.body.split('\r\n')[0]).toMatch(
      /^recommendation,authorityName.*lookedAfterBy,tags,priorities$/,
    );
    const json = await officer.see(`${LIST}.json?authority=police`);
    expect(JSON.parse(json.body)).toMatchObject({
      recommendations: [{ recommendation: reference, answer: null, tags: [] }],
    });
    const xlsx = await officer.see(`${LIST}.xlsx?authority=police`);
    expect(xlsx.headers.get('content-type')).toContain('spreadsheetml');
    expect(xlsx.body.startsWith('PK')).toBe(true);
  });
});

describe('as it stood on an earlier day', () => {
  test('has what the record knew then', async () => {
    const { body } = await officer.see(`${LIST}?on=2023-07-25`);
    const text = textOf(body);
    expect(text).toContain('As it stood at the end of Tuesday 25 July 2023');
    expect(text).toContain('To send (1)');
    for (const field of ['state', 'year', 'meeting']) expect(body).toContain(`name="${field}"`);
    expect(text).toContain('Overdue (0)');
    expect(body).toContain(`href="/app/recommendations/${reference}?on=2023-07-25#police"`);
    const csv = await officer.see(`${LIST}.csv?on=2023-07-25&authority=fire`);
    expect(csv.body).toContain(',made,');
  });

  test.each([
    ['year=2023', 2],
    ['year=2022', 0],
    ['meeting=2023-07-19', 2],
    ['meeting=2023-07-20', 0],
  ])('is narrowed by when it was made: %s', async (query, rows) => {
    expect(await rowsAt(officer, `on=2023-07-25&${query}`)).toBe(rows);
  });

  test('takes the day as people type it', async () => {
    const { body } = await officer.see(`${LIST}?on=25+July+2023`);
    expect(textOf(body)).toContain('As it stood at the end of Tuesday 25 July 2023');
  });

  test('keeps the filter when the day is wrong', async () => {
    const { status, body } = await officer.see(`${LIST}?on=soon&authority=fire`);
    expect(status).toBe(422);
    expect(body).toContain('<input type="hidden" name="authority" value="fire">');
    expect(textOf(body)).toContain('Narrowed to');
    expect(textOf(body)).not.toContain(`${reference} to Marchfield Police`);
  });

  test('shows a recommendation with the history it had', async () => {
    const seen = await officer.see(`${LIST}/${reference}?on=2023-07-25`);
    const text = textOf(seen.body);
    expect(text).toContain('as it stood on 25 July 2023');
    expect(text).toContain('Sent to Marchfield Police');
    expect(text).not.toContain('Sent to Marchfield Fire');
  });

  test.each([
    ['on=2023-08-21', 'That day is to come'],
    ['on=2020-01-31', 'The record began on'],
    ['on=soon', 'Enter a real date'],
    ['on=2023-07-25&tag=road-safety', 'An earlier day can be narrowed by'],
  ])('refuses %s in a sentence', async (query, sentence) => {
    const { status, body } = await officer.see(`${LIST}?${query}`);
    expect(status).toBe(422);
    expect(textOf(body)).toContain(sentence);
  });
});

describe('many at once', () => {
  const BULK = `${LIST}/bulk`;
  const both = () => `chosen=${reference}:police&chosen=${reference}:fire`;
  test('says what will happen, does exactly that, and tells each', async () => {
    const preview = await officer.see(`${BULK}?act=tag&value=road+safety&${both()}`);
    expect(textOf(preview.body)).toContain('It will be done to 2 of 2. Nothing has been done yet.');
    expect(await rowsAt(officer, 'tag=road-safety')).toBe(0);
    const form = confirmed((await officer.see(`${BULK}?act=tag&value=road+safety&${both()}`)).body);
    const done = await officer.send(BULK, form);
    expect(textOf(done.body)).toContain('Tagged: 2 of 2');
    expect(await rowsAt(officer, 'tag=road-safety')).toBe(2);
    const again = await officer.send(BULK, form);
    expect(again.status).toBe(409);
    expect(textOf(again.body)).toContain('It has the tag road safety already.');
  });

  test('asks who is to look after them, and history tells', async () => {
    expect(textOf((await officer.see(`${BULK}?act=assign&${both()}`)).body)).toContain(
      'Who is to look after them?',
    );
    const blank = await officer.see(`${BULK}?act=assign&value=&${both()}`);
    expect(blank.status).toBe(422);
    const preview = await officer.see(
      `${BULK}?act=assign&value=The+officer&all=yes&authority=fire`,
    );
    expect(textOf(preview.body)).toContain('The officer looks after it.');
    await officer.send(BULK, confirmed(preview.body));
    expect(await rowsAt(officer, 'officer=The+officer')).toBe(1);
    expect(textOf((await officer.see(`${LIST}/${reference}`)).body)).toContain(
      'The officer looks after it.',
    );
    const fire = await (await world.at('fire contact')).see(`${LIST}/${reference}`);
    expect(textOf(fire.body)).toContain('Sent to Marchfield Fire and Rescue');
    expect(fire.body).not.toContain('looks after it');
  });

  test('names the deputy of whoever is away, and the officer where there is none', async () => {
    const away = (id: string, deputy: string | null) =>
      world.dataSource.query(
        `INSERT INTO absences (id, person_id, away_from, away_to, deputy_id, said_at)
         VALUES (gen_random_uuid(), $1, '2023-08-18', '2023-08-25', $2, now())`,
        [id, deputy],
      );
    const chosen = `chosen=${reference}:fire`;
    const preview = async () => textOf((await officer.see(`${BULK}?act=remind&${chosen}`)).body);
    const contact = world.someone('fire contact').id;
    const deputy = await world.person('fire deputy', 'authority contact', {
      kind: 'authority',
      id: world.fire,
    });
    await away(contact, deputy);
    expect(await preview()).toContain(
      'A reminder goes to The fire deputy for The fire contact and The fire signatory.',
    );
    await world.dataSource.query('UPDATE absences SET deputy_id = NULL WHERE person_id = $1', [
      contact,
    ]);
    expect(await preview()).toContain(
      'A reminder goes to The fire contact, The fire signatory and The officer.',
    );
    await world.dataSource.query('DELETE FROM absences WHERE person_id = $1', [contact]);
  });

  test('reminds those who owe something, through the outbox, once a day', async () => {
    const preview = await officer.see(`${BULK}?act=remind&${both()}`);
    expect(textOf(preview.body)).toContain(
      'A reminder goes to The fire contact and The fire signatory.',
    );
    const done = await officer.send(BULK, confirmed(preview.body));
    expect(textOf(done.body)).toContain('Reminded: 2 of 2');
    const [{ count } = { count: 0 }] = await world.dataSource.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM outbox WHERE event = 'recommendation.chased'`,
    );
    expect(count).toBe(2);
    const again = await officer.see(`${BULK}?act=remind&${both()}`);
    expect(textOf(again.body)).toContain('Written to today already');
  });

  test('is nothing for who only reads or answers', async () => {
    expect((await police.see(`${BULK}?act=remind&${both()}`)).status).toBe(404);
    expect((await (await world.at('member one')).see(`${BULK}?act=remind&${both()}`)).status).toBe(
      403,
    );
    const nothing = await officer.see(`${BULK}?act=remind`);
    expect(nothing.status).toBe(422);
    expect(textOf(nothing.body)).toContain('Choose at least one recommendation.');
  });
});
