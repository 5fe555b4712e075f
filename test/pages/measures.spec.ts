import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hiddenIn, textOf } from '../support/seen-text.js';
import { statementsOf } from '../support/statements.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const LIST = '/app/priorities/burglary/measures';
const SAME = `${LIST}/new/same-period`;
const ONE = '/app/measures/burglaries-of-homes';
let world: WebWorld;
let officer: Visitor;
let lead: Visitor;

beforeAll(async () => {
  world = await WebWorld.begin('2026-11-21T10:00:00Z');
  await world.priority('burglary', 'Burglary');
  officer = await world.at('officer');
  lead = await world.at('burglary lead');
}, 60_000);
afterAll(() => world.end());

async function press(who: Visitor, path: string, fields: Record<string, string> = {}) {
  const asked = await who.see(path);
  expect([path, asked.status]).toEqual([path, 200]);
  return who.send(path, { ...hiddenIn(asked.body), ...fields });
}
const A_FIGURE = { asAt: '5 October 2026', source: 'Police', isProvisional: 'no' };
const SUMMER = 'quarter:2026-07-01:2026-09-30';
const SUMMER_BEFORE = 'quarter:2025-07-01:2025-09-30';

describe('measures of a priority', () => {
  test('are none at first; the officer adds one, told what its kind cannot do without', async () => {
    expect(textOf((await officer.see(LIST)).body)).toContain('No measure is kept yet.');
    expect(textOf((await officer.see(`${LIST}/new`)).body)).toContain('Kept within a band');
    const wrong = await press(officer, SAME, { name: 'Burglaries of homes', isPublic: 'yes' });
    expect(wrong.status).toBe(422);
    expect(textOf(wrong.body)).toContain('Say which way is better');
    expect(wrong.body).toContain('value="Burglaries of homes"');
    const added = await press(officer, SAME, {
      name: 'Burglaries of homes',
      unit: 'offences',
      direction: 'lower',
      periodKind: 'quarter',
      decimals: '0',
      hidesBelow: '5',
      source: 'Police recorded crime',
      isPublic: 'yes',
    });
    expect([added.status, added.headers.get('location')]).toEqual([303, `${ONE}?done=1`]);
    const text = textOf((await officer.see(`${ONE}?done=1`)).body);
    expect(text).toContain('No figure yet.');
    expect(text).toContain('The figure for July to September 2026 is due.');
  });

  test('take figures from the lead, say how it stands and why', async () => {
    for (const [period, value] of [
      [SUMMER_BEFORE, '1,412'],
      [SUMMER, '1,390'],
    ] as const) {
      const sent = await press(lead, `${ONE}/figure`, { ...A_FIGURE, period, value });
      expect(sent.status).toBe(303);
    }
    const text = textOf((await lead.see(ONE)).body);
    expect(text).toContain(
      '1,390 against 1,412 in the same period last year: 22 fewer, which is better.',
    );
    expect(text).toContain('Wanted: Lower than in the same period last year.');
    expect(text).toContain('July to September 2026: 1,390 (as at 5 October 2026, Police).');
    const twice = await press(lead, `${ONE}/figure`, { ...A_FIGURE, period: SUMMER, value: '7' });
    expect(twice.status).toBe(422);
    expect(twice.body).toContain('href="#period"');
    expect(textOf(twice.body)).toContain(
      'There is a figure for July to September 2026: revise it.',
    );
    expect((await lead.see(`${ONE}/change`)).status).toBe(404);
  });

  test('keep the figure that was revised, and show no small number anywhere', async () => {
    const revised = await press(lead, `${ONE}/revision`, {
      ...A_FIGURE,
      period: SUMMER,
      value: '1,388',
      reason: 'Late returns.',
    });
    expect(revised.status).toBe(303);
    const period = 'other dates';
    const dates = { from: '1 March 2024', to: '5 March 2024' };
    const small = await press(lead, `${ONE}/figure`, { ...A_FIGURE, ...dates, period, value: '3' });
    expect(small.status).toBe(303);
    const text = textOf((await lead.see(ONE)).body);
    expect(text).toContain('Was 1,390 as at 5 October 2026 (Police). Revised: Late returns.');
    expect(text).toContain('1 March 2024 to 5 March 2024 fewer than 5');
    const json = await lead.see(`/api/v1/measures/burglaries-of-homes`);
    const file = await lead.see(`${ONE}.csv`);
    expect(file.headers.get('content-type')).toContain('text/csv');
    expect(file.body).toContain('2026-07-01,2026-09-30,1388,');
    expect(file.body).toContain('2024-03-01,2024-03-05,,,fewer than 5,');
    const figures: unknown = Reflect.get(Object(JSON.parse(json.body)), 'figures');
    expect(figures).toMatchObject([{ figure: 'fewer than 5', value: null }, {}, { value: 1388 }]);
  });

  test('stand in the list of the priority and of the partnership, beside how it was rated', async () => {
    const text = textOf((await lead.see(LIST)).body);
    expect(text).toContain('1 of 1 measure is met.');
    expect(text).toContain('22 fewer'.replace('22', '24'));
    const all = await officer.see('/app/partnerships/community-safety/measures');
    expect(textOf(all.body)).toContain('Burglaries of homes Met');
    const rated = await officer.see('/app/partnerships/community-safety/ratings');
    expect(textOf(rated.body)).toContain('No review has been asked for yet.');
    const priority = await officer.see('/app/priorities/burglary');
    expect(priority.body).toContain(`href="${LIST}"`);
  });

  test('are changed and ended by the officer; who changed in between is not overwritten', async () => {
    const asked = await officer.see(`${ONE}/change`);
    const fields = {
      ...hiddenIn(asked.body),
      kind: 'same period',
      name: 'Burglaries of homes and sheds',
      direction: 'lower',
      periodKind: 'quarter',
      decimals: '0',
      hidesBelow: '5',
      source: 'Police recorded crime',
      isPublic: 'no',
      reason: 'Sheds are counted, too.',
    };
    expect((await officer.send(`${ONE}/change`, fields)).status).toBe(303);
    const late = await officer.send(`${ONE}/change`, {
      ...fields,
      key: 'another key',
      name: 'Mine',
    });
    expect(late.status).toBe(409);
    expect(late.body).toContain('value="Mine"');
    expect(textOf(late.body)).toContain('Name, as saved now Burglaries of homes and sheds');
    const broken = { on: '1 July 2026', reason: 'a new standard' };
    expect((await press(officer, `${ONE}/break`, broken)).status).toBe(303);
    expect(textOf((await lead.see(ONE)).body)).toContain('cannot be compared: from 1 July 2026');
    const ended = await press(officer, `${ONE}/end`, { reason: 'Counted no more.' });
    expect(ended.status).toBe(303);
    const text = textOf((await officer.see(ONE)).body);
    expect(text).toContain('Ended on 21 November 2026.');
    expect((await officer.see(`${ONE}/figure`)).status).not.toBe(200);
  });

  test('of every kind can be added by the form of that kind', async () => {
    const known = { periodKind: 'quarter', source: 'Police', isPublic: 'no' };
    const kinds = {
      'last-year': { name: 'Thefts', direction: 'lower', percent: '5', decimals: '0' },
      percentage: { name: 'Victims told', direction: 'higher', percent: '60' },
      'same-period': { name: 'Vandalism', direction: 'lower', decimals: '0', isPublic: 'yes' },
      maintained: { name: 'Patrols', from: '35', to: '45', decimals: '0' },
      coverage: { name: 'Areas visited', reach: '' },
    };
    for (const [kind, fields] of Object.entries(kinds)) {
      const added = await press(officer, `${LIST}/new/${kind}`, { ...known, ...fields });
      expect([kind, added.status]).toEqual([kind, 303]);
    }
    const asked = await officer.see(`${LIST}/new/compound`);
    const sent = { ...hiddenIn(asked.body), name: 'Both', rule: 'all', isPublic: 'no' };
    const few = await officer.send(`${LIST}/new/compound`, { ...sent, parts: 'patrols' });
    expect(textOf(few.body)).toContain('Choose at least two measures it is made of.');
    const parts = ['patrols', 'areas-visited'];
    expect((await officer.send(`${LIST}/new/compound`, { ...sent, parts })).status).toBe(303);
    expect(textOf((await officer.see('/app/measures/both')).body)).toContain('No figure yet.');
    const far = { ...A_FIGURE, period: 'quarter:9999-12-01', value: '40' };
    expect((await press(lead, '/app/measures/patrols/figure', far)).status).toBe(422);
    const share = '/app/measures/victims-told/figure';
    const said = { ...A_FIGURE, period: SUMMER, part: '58', whole: '100' };
    expect((await press(lead, share, said)).status).toBe(303);
    expect(textOf((await lead.see('/app/measures/victims-told')).body)).toContain(
      '58 of 100, 58 per cent: at least 60 per cent is wanted, so the measure is not met.',
    );
  });
});

describe('pages of measures', () => {
  test.each([
    [LIST, 5],
    [ONE, 5],
    ['/app/partnerships/community-safety/measures', 5],
    ['/app/partnerships/community-safety/ratings', 5],
  ])('%s asks at most %i statements', async (path, most) => {
    await officer.see(path);
    expect((await statementsOf(() => officer.see(path))).length).toBeLessThanOrEqual(most);
  });
});

describe('measures of a published priority', () => {
  test('are for everybody where the officer says so, and no number that is too small is among them', async () => {
    const stranger = world.stranger();
    const text = textOf((await stranger.see('/priorities/burglary/measures')).body);
    expect(text).toContain('How Burglary is measured');
    expect(text).toContain('Vandalism No figure yet');
    expect(text).not.toContain('Patrols');
    const file = await stranger.see('/priorities/burglary/measures.csv');
    expect(file.headers.get('content-type')).toContain('text/csv');
    expect(file.body).not.toContain('patrols');
    expect((await stranger.see('/priorities/nothing/measures')).status).toBe(404);
    const priority = await stranger.see('/priorities/burglary');
    expect(priority.body).toContain('href="/priorities/burglary/measures"');
  });
});

describe('figures from a table', () => {
  const TABLE = '/app/partnerships/community-safety/measures/figures';
  const LINES = [
    'Measure,From,To,Figure,Out of,As at,Source,Provisional',
    'Robberies,1/4/2026,30/6/2026,52,,5/7/2026,Police,no',
    'Robberies,1 July 2026,,"1,047",,5/10/2026,"Police, ""first"" return",yes',
    'Robberies,2026-01-01,2026-03-31,3,,5/4/2026,Police,',
    'Robbery,1/4/2026,30/6/2026,52,,,,',
    'Robberies,soon,,many,,,,perhaps',
    'Robberies,1/4/2026,30/6/2026,53,,,,',
  ].join('\r\n');
  const look = async (table: string, reason = '') => {
    await officer.see(TABLE);
    return officer.send(TABLE, { table, reason });
  };
  const accept = async (seen: { readonly body: string }, table: string, reason = '') => {
    const fingerprint = /name="fingerprint" value="([0-9a-f]{64})"/.exec(seen.body)?.[1] ?? '';
    const fields = { ...hiddenIn(seen.body), table, reason, fingerprint };
    return officer.send(`${TABLE}/acceptance`, fields);
  };

  test('show each line before anything is written, and say what needs somebody and why', async () => {
    const added = await press(officer, `${LIST}/new/same-period`, {
      name: 'Robberies',
      direction: 'lower',
      periodKind: 'quarter',
      decimals: '0',
      hidesBelow: '5',
      source: 'Police',
      isPublic: 'yes',
    });
    expect(added.status).toBe(303);
    const seen = await look(LINES);
    const text = textOf(seen.body);
    expect(text).toContain('6 lines: 3 new, 0 revised, 0 without change, 3 need you.');
    expect(text).toContain('“Robbery”: No measure of this partnership is called that.');
    expect(text).toContain('From “soon”: This is no date: write one such as 1 July 2026.');
    expect(text).toContain('Figure “many”: This is no number in figures');
    expect(text).toContain('The same measure and period are in line 2, too.');
    expect(text).toContain('Line 4, January to March 2026 New fewer than 5');
    expect(textOf((await officer.see('/app/measures/robberies')).body)).toContain('No figure yet.');
    const left = await officer.send(`${TABLE}/left`, { table: LINES, reason: '' });
    expect(left.headers.get('content-disposition')).toContain('figures-that-need-you.csv');
    expect(left.body).toContain('Robbery,1/4/2026,30/6/2026,52,,,,,,Measure: No measure of this');
  });

  test('are written as they were shown; the same table again changes nothing', async () => {
    const done = await accept(await look(LINES), LINES);
    expect(done.headers.get('location')).toContain('entered=3&revised=0&left=3');
    const said = textOf((await officer.see(done.headers.get('location') ?? '')).body);
    expect(said).toContain(
      'Figures taken in: 3 entered, 0 revised. 3 lines need you and were left out.',
    );
    const again = textOf((await look(LINES)).body);
    expect(again).toContain('0 new, 0 revised, 3 without change, 3 need you.');
    expect(again).not.toContain('Accept what needs nobody');
    const text = textOf((await officer.see('/app/measures/robberies')).body);
    expect(text).toContain('July to September 2026 1,047 (provisional)');
    expect(text).toContain('Figures taken in from a table: 3 entered, 0 revised.');
  });

  test('that differ are revised with a reason, what was beside what will be', async () => {
    const table = LINES.split('\r\n').slice(0, 2).join('\n').replace(',52,', ',55,');
    expect(textOf((await look(table)).body)).toContain('It differs from what is kept: say why');
    const seen = await look(table, 'Late returns.');
    expect(textOf(seen.body)).toContain('Revised Was 52; will be 55');
    expect((await accept(seen, table, 'Another reason.')).status).toBe(409);
    expect((await accept(seen, table, 'Late returns.')).status).toBe(303);
    expect(textOf((await officer.see('/app/measures/robberies')).body)).toContain(
      'Was 52 as at 5 July 2026 (Police). Revised: Late returns.',
    );
  });

  test('come in again as they went out, and change nothing', async () => {
    const file = await officer.see('/app/measures/robberies.csv');
    const form = new FormData();
    form.append('file', new Blob([file.body]), 'robberies.csv');
    await officer.see(TABLE);
    const seen = await officer.sendFile(TABLE, form);
    expect(textOf(seen.body)).toContain('0 new, 0 revised, 3 without change, 0 need you.');
    const ended = (await officer.see(`${ONE}.csv`)).body;
    expect(textOf((await look(ended)).body)).toContain(
      '0 new, 0 revised, 3 without change, 0 need',
    );
  });

  test('need the names of their columns, and something to read', async () => {
    const bare = await look('Robberies\t52');
    expect(bare.status).toBe(422);
    expect(textOf(bare.body)).toContain('Missing: measure, from, figure.');
    expect((await look('  ')).status).toBe(422);
  });
});
