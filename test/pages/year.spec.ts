import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hiddenIn, textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const COMMITTEE = '/app/committees/crime-and-disorder';
const YEAR = `${COMMITTEE}/year`;
const THIRD_WEDNESDAYS = {
  how: 'pattern',
  place: 'third',
  weekday: '3',
  months: ['1', '4', '7', '10'],
  from: '1 September 2023',
  startsAt: '10am',
  venue: 'Council Chamber',
};
let world: WebWorld;
let officer: Visitor;

beforeAll(async () => {
  world = await WebWorld.begin('2023-07-19T09:30:00Z');
  officer = await world.at('officer');
  await world.dataSource.query(
    `UPDATE committees SET usual_venue = 'Room 12', usual_start = '18:30' WHERE id = $1`,
    [world.committeeId],
  );
}, 60_000);
afterAll(() => world.end());

const held = async () => {
  const rows = await world.dataSource.query<{ held_on: string }[]>(
    'SELECT held_on FROM meetings ORDER BY held_on',
  );
  return rows.map(({ held_on: day }) => day);
};

describe('An officer plans a year', () => {
  test('from the committee’s page, with its usual time and place filled in', async () => {
    expect((await officer.see(COMMITTEE)).body).toContain(`href="${YEAR}"`);
    const { body } = await officer.see(YEAR);
    expect(body).toContain('value="18:30"');
    expect(body).toContain('value="Room 12"');
    const one = await officer.see(`${COMMITTEE}/meetings/new`);
    expect(one.body).toContain('value="Room 12"');
  });

  test('sees each day of a pattern with what speaks against it, and nothing is written', async () => {
    await officer.see(YEAR);
    const { status, body } = await officer.send(YEAR, THIRD_WEDNESDAYS);
    const text = textOf(body);
    expect([status, text]).toEqual([200, expect.stringContaining('Check the year')]);
    expect(text).toContain('4 days');
    expect(text).toContain('Wednesday 17 April 2024 In the usual pre-election period');
    expect(text).toContain('Agenda public by Tuesday 9 January 2024');
    expect(text).toContain('Each at 10:00, Council Chamber. Nothing is written yet.');
    expect(await held()).toEqual([]);
  });

  test('goes back with every word, and is told of dates that are none', async () => {
    const back = await officer.send(YEAR, { ...THIRD_WEDNESDAYS, step: 'change' });
    expect(back.body).toContain('value="1 September 2023"');
    expect(back.body).toContain('value="Council Chamber"');
    const list = { how: 'dates', dates: '18 October 2023\n31 June 2024\nsoon' };
    const wrong = await officer.send(YEAR, { ...THIRD_WEDNESDAYS, ...list });
    expect(wrong.status).toBe(422);
    expect(textOf(wrong.body)).toContain('Not a real date: 31 June 2024; soon');
    expect(wrong.body).toContain('href="#dates"');
    expect(wrong.body).toContain('31 June 2024\nsoon');
  });

  test('plans the ticked days at once', async () => {
    await officer.see(YEAR);
    const preview = await officer.send(YEAR, THIRD_WEDNESDAYS);
    const { key } = hiddenIn(preview.body);
    const chosen = { startsAt: '10am', venue: 'Council Chamber', step: 'plan', key: key ?? '' };
    const none = await officer.send(YEAR, { ...chosen, proposed: ['2023-10-18'] });
    expect(none.status).toBe(422);
    expect(none.body).toContain('href="#day"');
    expect(none.body).not.toContain('" checked>');
    const day = ['2023-10-18', '2024-01-17', '2024-07-17'];
    const done = await officer.send(YEAR, { ...chosen, day });
    expect([done.status, done.headers.get('location')]).toEqual([303, COMMITTEE]);
    expect(await held()).toEqual(day);
    const again = await officer.send(YEAR, { ...chosen, day });
    expect(again.status).toBe(303);
    expect(await held()).toEqual(day);
  });

  test('is told which day was taken meanwhile, and nothing else is planned', async () => {
    const chosen = { startsAt: '10:00', venue: 'Chamber', step: 'plan' };
    const day = ['2024-01-17', '2024-04-17'];
    const late = await officer.send(YEAR, { ...chosen, day, proposed: day });
    expect(late.status).toBe(409);
    const text = textOf(late.body);
    expect(text).toContain('A meeting cannot be planned on Wednesday 17 January 2024');
    expect(text).toContain('The committee meets on this day already.');
    expect(await held()).toHaveLength(3);
  });
});

describe('From Home to a new meeting', () => {
  test('it is two pages', async () => {
    const home = await officer.see('/app');
    const link = `${COMMITTEE}/meetings/new`;
    expect(home.body).toContain(`href="${link}"`);
    await officer.see(link);
    const when = { heldOn: '6 September 2023', startsAt: '10:00', venue: 'Chamber' };
    const planned = await officer.send(link, when);
    const page = textOf((await officer.see(planned.headers.get('location') ?? '')).body);
    expect(page).toContain('Done Meeting planned on 6 September 2023.');
    const member = await world.at('member one');
    expect((await member.see('/app')).body).not.toContain(link);
  });
});
