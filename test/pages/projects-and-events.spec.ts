import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anAction } from '../support/an-action.js';
import { aBrowser, axe, scrollsSideways, type TestBrowser } from '../support/browser.js';
import { postJson } from '../support/post-json.js';
import { hiddenIn, textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const BASE = '/app/partnerships/community-safety';
const FOLDER = process.env['SCREENSHOTS'];
let world: WebWorld;
let officer: Visitor;
let lead: Visitor;
let browser: TestBrowser;

beforeAll(async () => {
  world = await WebWorld.begin('2023-11-08T09:30:00Z');
  await world.priority('paid-knives', 'Knife crime');
  await anAction(world, 'Paid plan', { wording: 'Hold a white ribbon day.' });
  officer = await world.at('officer');
  lead = await world.at('paid-knives lead');
  browser = await aBrowser(world.web.address);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await world.end();
});

async function press(who: Visitor, path: string, fields: Record<string, string> = {}) {
  const asked = await who.see(path);
  expect([path, asked.status]).toEqual([path, 200]);
  return who.send(path, { ...hiddenIn(asked.body), ...fields });
}
const text = async (who: Visitor, path: string) => textOf((await who.see(path)).body);

const PROJECT = {
  name: 'Knife bins',
  source: 'Safer streets fund',
  award: '£1,250.50',
  lead: 'Marchfield Police',
  startsOn: '1 April 2023',
  endsOn: '31 March 2024',
};

describe('A project paid by a grant', () => {
  const path = `${BASE}/projects/knife-bins`;

  test('is entered to the penny; a sum nobody can read is told of with nothing lost', async () => {
    const wrong = await press(officer, `${BASE}/projects/new`, { ...PROJECT, award: '12.345' });
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain('href="#award"');
    expect(wrong.body).toContain('value="12.345"');
    const entered = await press(officer, `${BASE}/projects/new`, PROJECT);
    expect(entered.headers.get('location')).toBe(path);
    const shown = await text(officer, path);
    expect(shown).toContain('Award £1,250.50 Spent to date Nothing reported yet');
    expect(shown).toContain('Nothing has been reported since it began on 1 April 2023.');
  });

  test('is reported on, warned of when it spends too much, and ends with its outcome', async () => {
    const spent = { spent: '1,300', asAt: '31 October 2023', note: 'Ten bins.' };
    expect(
      (await press(officer, `${path}/spend`, { ...spent, asAt: '1 January 2024' })).status,
    ).toBe(422);
    expect((await press(officer, `${path}/spend`, spent)).status).toBe(303);
    const list = await text(lead, `${BASE}/projects`);
    expect(list).toContain('£1,300 to 31 October 2023');
    expect(list).toContain('£49.50 more is spent than was awarded.');
    expect(list).not.toContain('Enter a project');
    const { body } = await lead.see(`${BASE}/projects.csv`);
    expect(body).toContain('Knife bins,Safer streets fund,1250.50,1300.00,2023-10-31');
    const stale = await officer.see(`${path}/outcome`);
    await press(officer, `${path}/change`, { ...PROJECT, award: '1,400' });
    const ended = { on: '8 November 2023', outcome: 'Knives off the street.' };
    const late = await officer.send(`${path}/outcome`, { ...hiddenIn(stale.body), ...ended });
    expect(late.status).toBe(409);
    expect(late.body).toContain('>Knives off the street.</textarea>');
    await press(officer, `${path}/outcome`, ended);
    const shown = await text(officer, path);
    expect(shown).toContain('Outcome, 8 November 2023 Knives off the street.');
    expect(shown).toContain('Project changed: its award from £1,250.50 to £1,400.');
    expect(shown).not.toContain('Report what was spent');
    expect((await officer.send(`${path}/spend`, spent)).status).toBe(409);
  });

  test('is read by machines in whole pence', async () => {
    const api = '/api/v1/partnerships/community-safety/projects';
    const listed = JSON.parse((await lead.see(api)).body);
    expect(listed.items).toMatchObject([{ awardPence: 140_000, spentPence: 130_000 }]);
    const bare = await postJson(world, officer, api, { ...PROJECT, award: 1250 });
    expect(bare.status).toBe(422);
    const once = () =>
      fetch(`${world.web.address}${api}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': 'a-project-sent-twice',
          cookie: [...officer.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        },
        body: JSON.stringify({ ...PROJECT, name: 'Sent twice' }),
      });
    expect([(await once()).status, (await once()).status]).toEqual([201, 201]);
    const after = JSON.parse((await lead.see(api)).body);
    expect(after.items).toHaveLength(2);
  });
});

describe('A dated event', () => {
  const path = `${BASE}/events/white-ribbon-day`;
  const EVENT = {
    kind: 'awareness week',
    title: 'White ribbon day',
    startsOn: '25 November 2023',
    endsOn: '26 November 2023',
    isProvisional: 'yes',
    isPublic: 'yes',
    place: 'Town hall',
    lead: 'The working group',
  };

  test('is put on the calendar to be confirmed, part of an action, public with it', async () => {
    const asked = await officer.see(`${BASE}/events/new`);
    const action = /value="([0-9a-f-]{36})">1\.1 Hold a white/.exec(asked.body)?.[1] ?? '';
    const wrong = await press(officer, `${BASE}/events/new`, { ...EVENT, endsOn: '1 May 2023' });
    expect(wrong.status).toBe(422);
    expect(textOf(wrong.body)).toContain('must end on or after the day it begins');
    const planned = await press(officer, `${BASE}/events/new`, { ...EVENT, action });
    expect(planned.headers.get('location')).toBe(path);
    expect(await text(lead, path)).toContain('Action 1.1 Hold a white ribbon day.');
    const hidden = { ...EVENT, title: 'Plain workshop', kind: 'workshop', isPublic: '' };
    await press(officer, `${BASE}/events/new`, hidden);
    const everyone = await text(world.stranger(), '/partnerships/community-safety/events');
    expect(everyone).toContain('White ribbon day To be confirmed Saturday 25 November 2023 to');
    expect(everyone).not.toContain('Plain workshop');
    expect((await world.stranger().see('/partnerships/nobody/events')).status).toBe(404);
  });

  test('is a whole day in calendars, tentative until it is confirmed, cancelled with its reason', async () => {
    const file = '/partnerships/community-safety/events.ics';
    const before = (await world.stranger().see(file)).body;
    expect(before).toContain('DTSTART;VALUE=DATE:20231125');
    expect(before).toContain('DTEND;VALUE=DATE:20231127');
    expect(before).toContain('STATUS:TENTATIVE');
    expect(before).not.toContain('Plain workshop');
    await press(officer, `${path}/change`, { ...EVENT, isProvisional: '' });
    expect((await lead.see(`${BASE}/events.ics`)).body).toContain('STATUS:CONFIRMED');
    await press(officer, `${path}/cancellation`, { reason: 'No hall.' });
    expect((await world.stranger().see(file)).body).toContain('STATUS:CANCELLED');
    expect(await text(lead, path)).toContain('Cancelled because No hall.');
    expect((await officer.send(`${path}/change`, EVENT)).status).toBe(409);
  });
});

describe('Projects and events at a browser', () => {
  test('have no fault, at a desk and on a phone', async () => {
    const { cookies } = officer;
    const url = world.web.address;
    const kept = [...cookies].map(([name, value]) => ({ name, value, url }));
    for (const page of [await browser.atADesk(), await browser.onAPhone()]) {
      await page.context().addCookies(kept);
      const width = page.viewportSize()?.width ?? 0;
      for (const path of [
        `${BASE}/projects`,
        `${BASE}/projects/knife-bins`,
        `${BASE}/events`,
        `${BASE}/events/new`,
        '/partnerships/community-safety/events',
      ]) {
        await page.goto(path);
        const name = `${width}${path.replaceAll('/', '-')}`;
        if (FOLDER) await page.screenshot({ path: `${FOLDER}/${name}.png`, fullPage: true });
        expect([name, await axe(page), await scrollsSideways(page)]).toEqual([name, [], false]);
      }
    }
  }, 60_000);
});
