import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { anAgreement } from '../support/an-agreement.js';
import { aBrowser, axe, scrollsSideways, type TestBrowser } from '../support/browser.js';
import { postJson } from '../support/post-json.js';
import { textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const FOLDER = process.env['SCREENSHOTS'];
const AGREEMENT = '/app/partnerships/safer-thorn/agreement';
const EDITION = `${AGREEMENT}/editions/2`;
const API = '/api/v1/partnerships/safer-thorn/agreement/editions';
let world: WebWorld;
let officer: Visitor;
let browser: TestBrowser | null = null;

beforeAll(async () => {
  world = await WebWorld.begin('2024-03-05T10:00:00Z');
  await anAgreement(world, 'Thorn', ['burglary', 'robbery', 'roads', 'arson']);
  officer = await world.at('officer');
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await world?.end();
});

/** Sends a form of the edition, after seeing it; every form goes on to a page. */
async function press(noun: string, fields: Record<string, string | readonly string[]> = {}) {
  const asked = await officer.see(`${EDITION}/${noun}`);
  expect([noun, asked.status]).toEqual([noun, 200]);
  const version = /name="version" value="(\d*)"/.exec(asked.body)?.[1] ?? '';
  return officer.send(`${EDITION}/${noun}`, { version, ...fields });
}
const partOf = async (under: string, noun: string) => {
  const { body } = await officer.see(EDITION);
  return new RegExp(
    `${EDITION}/(${under}/[0-9a-f-]{36}(?:/criteria/[0-9a-f-]{36})?/${noun})"`,
  ).exec(body)?.[1];
};

describe('The pages of an agreement', () => {
  it('begin a new edition; who may not, sees no button and no draft', async () => {
    const { body } = await officer.see(AGREEMENT);
    expect(body).toContain('Edition 1 of the Safer Thorn Agreement');
    expect(body).toContain('Begin a new edition');
    const asked = await officer.see(`${AGREEMENT}/new-edition`);
    expect(asked.body).toContain('value="1 April 2024"');
    const fields = { title: 'Safer Thorn Agreement', startsOn: '1 April 2024' };
    const wrong = await officer.send(`${AGREEMENT}/new-edition`, { ...fields, endsOn: '1/3/2024' });
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain('The last day must be after the first.');
    const sent = { ...fields, endsOn: '31 March 2025' };
    const done = await officer.send(`${AGREEMENT}/new-edition`, sent);
    expect(done.headers.get('location')).toBe(EDITION);
    const lead = await world.at('lead of thorn-roads');
    const seen = await lead.see(AGREEMENT);
    expect(seen.body).not.toContain('Edition 2');
    expect(seen.body).not.toContain('Begin a new edition');
    expect((await lead.see(EDITION)).status).toBe(404);
    expect((await lead.see(`${EDITION}/decision`)).status).toBe(404);
  });

  it('decide on each priority with a reason, keep what was typed when it is wrong, and take back', async () => {
    const merge = {
      kind: 'merge',
      from: 'thorn-burglary',
      to: 'Thorn theft',
      reason: 'One crime.',
    };
    const wrong = await press('decision', merge);
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain('Choose two priorities or more to merge.');
    expect(wrong.body).toContain('One crime.');
    const right = { ...merge, from: ['thorn-burglary', 'thorn-robbery'] };
    expect((await press('decision', right)).status).toBe(303);
    await press('decision', { kind: 'drop', from: 'thorn-arson', to: '', reason: 'Rare now.' });
    const renamed = { kind: 'rename', from: 'thorn-roads', to: 'Thorn road safety' };
    await press('decision', { ...renamed, reason: 'As people call it.' });
    await press('decision', { kind: 'add', to: 'Thorn fraud', reason: 'It doubled.' });
    const { body } = await officer.see(EDITION);
    expect(body).toContain('What becomes of each priority');
    expect(body).toContain('Not a priority before');
    expect(body).not.toContain('Not decided yet');
    const lacks = textOf((await officer.see(`${EDITION}/proposal`)).body);
    expect(lacks).toContain('Nobody to lead it Thorn fraud');
    expect(lacks).toContain('No description Thorn fraud');
    const back = (await partOf('decisions', 'taking-back')) ?? '';
    expect((await press(back)).status).toBe(303);
    expect((await officer.see(EDITION)).body).toContain('Not decided yet');
    await press('decision', right);
  });

  it('say why by criteria, which themes cut across, and write chapters with their changes', async () => {
    await press('criteria', { names: 'Harm\nVolume', highest: '5' });
    const reasoning = (await partOf('priorities', 'reasoning')) ?? '';
    const high = await press(reasoning, { reasoning: 'People are hurt.', score: '9' });
    expect(high.body).toContain('The score is 0 to 5.');
    expect((await press(reasoning, { reasoning: 'People are hurt.', score: '4' })).status).toBe(
      303,
    );
    const description = (await partOf('priorities', 'description')) ?? '';
    await press(description, { rationale: 'It matters most to people.', number: '1' });
    await press('theme', { name: 'Young people', text: '' });
    await press('chapter', { title: 'Foreword', text: 'We work together.', why: '' });
    const text = (await partOf('chapters', 'text')) ?? '';
    await press(text, { title: 'Foreword', text: 'We work as one.', why: 'Plainer' });
    const stale = await officer.send(`${EDITION}/${text}`, {
      version: '1',
      title: 'Foreword',
      text: 'My own words.',
    });
    expect(stale.status).toBe(409);
    expect(stale.body).toContain('My own words.');
    expect(stale.body).toContain('We work as one.');
    const { body } = await officer.see(EDITION);
    for (const words of ['4 of 5', 'People are hurt.', 'Young people', 'We work as one.']) {
      expect(body).toContain(words);
    }
    const back = [...body.matchAll(/href="([^"]+\/taking-back)"/g)].map(([, href]) => href ?? '');
    const asked = await Promise.all([...new Set(back)].map((href) => officer.see(href)));
    const losing = asked.filter((page) => page.body.includes('It matters most to people.'));
    expect(losing.length).toBeGreaterThan(0);
    for (const page of losing) expect(page.body).toContain('The words above go with it.');
    const changes = await officer.see(`${EDITION}/changes`);
    expect(changes.body).toContain('“Foreword” changed: Plainer');
  });

  it('propose it, send it back, approve it with a minute, and publish it on its first day', async () => {
    await press('proposal');
    await press('sending-back', { reason: 'Say more about fraud.' });
    expect((await officer.see(EDITION)).body).toContain('Sent back: Say more about fraud.');
    await press('proposal');
    const item = '/app/partnerships/safer-thorn/items/1';
    expect((await officer.see(item)).body).toContain(`href="${EDITION}"`);
    const meeting = { heldOn: '5 March 2024', startsAt: '10:00', place: 'County Hall' };
    await officer.send('/app/partnerships/safer-thorn/meeting', meeting);
    const decided = { outcome: 'agreed', text: 'Agreed.', minute: 'STP 9', owner: '', dueOn: '' };
    expect((await officer.send(`${item}/outcome`, decided)).status).toBe(303);
    expect((await officer.see('/app')).body).toContain(
      'Record the approval of edition 2 of the Safer Thorn Agreement: its partnership agreed to it',
    );
    const { body: asked } = await officer.see(`${EDITION}/approval`);
    expect(asked).toContain('value="STP 9"');
    expect(asked).toContain('value="5 March 2024"');
    const unsaid = await press('approval', { minute: '', on: '5 March 2024' });
    expect(unsaid.body).toContain('Give the minute');
    expect((await press('approval', { minute: 'STP 9', on: '5 March 2024' })).status).toBe(303);
    expect((await officer.see('/app')).body).toContain(
      'Publish edition 2 of the Safer Thorn Agreement',
    );
    const early = await press('publication');
    expect(early.status).toBe(422);
    expect(early.body).toContain('It starts on Monday 1 April 2024');
    const anybody = world.stranger();
    expect((await anybody.see('/agreements/safer-thorn-agreement/editions/2')).status).toBe(404);
    expect((await anybody.see('/priorities')).body).toContain('Thorn burglary');
    world.time.set('2024-04-02T09:00:00Z');
    officer = await world.at('officer');
    expect((await press('publication')).status).toBe(303);
  });

  it('show everybody the published edition and its priorities, with posts and no names', async () => {
    const anybody = world.stranger();
    const list = await anybody.see('/priorities');
    expect(list.body).toContain('Thorn theft');
    expect(list.body).not.toContain('Thorn burglary');
    const data = JSON.parse((await anybody.see('/priorities.json')).body) as {
      priorities: { slug: string; ledBy: string[] }[];
    };
    expect(data.priorities.find(({ slug }) => slug === 'thorn-roads')).toMatchObject({
      ledBy: ['lead of thorn-roads'],
    });
    const gone = await anybody.see('/priorities/thorn-burglary');
    expect(gone.body).toContain('No longer a priority since 2 April 2024: it was merged.');
    expect(gone.body).toContain('/priorities/thorn-theft');
    const one = await anybody.see('/priorities/thorn-theft');
    expect(one.body).toContain('lead of thorn-burglary');
    expect(one.body).not.toContain('The lead of thorn-burglary');
    const asData = await anybody.see('/priorities/thorn-theft.json');
    expect(asData.body).not.toContain('The lead of');
    expect(JSON.parse(asData.body)).toMatchObject({
      href: '/priorities/thorn-theft',
      ledBy: ['lead of thorn-burglary', 'lead of thorn-robbery'],
      endedOn: null,
      earlier: [{ href: '/priorities/thorn-burglary' }, { href: '/priorities/thorn-robbery' }],
    });
    const ended = JSON.parse((await anybody.see('/priorities/thorn-burglary.json')).body) as object;
    expect(ended).toMatchObject({ endedOn: '2024-04-02', endedAs: 'merge', ledBy: [] });
    expect((await anybody.see('/priorities/no-such.json')).status).toBe(404);
    const edition = await anybody.see('/agreements/safer-thorn-agreement/editions/2');
    expect(edition.body).toContain('What changed in the priorities since edition 1');
    expect(edition.body).toContain('minute STP 9');
    const tag = edition.headers.get('etag') ?? '';
    const again = { 'if-none-match': tag };
    const kept = await anybody.see('/agreements/safer-thorn-agreement/editions/2', again);
    expect(kept.status).toBe(304);
    const before = await anybody.see('/agreements/safer-thorn-agreement/editions/1');
    expect(before.body).toContain('This edition was superseded on 2 April 2024.');
  });

  it('compare two editions side by side', async () => {
    const { body } = await officer.see(`${AGREEMENT}/compare?before=1&after=2`);
    expect(body).toContain('Edition 1 beside edition 2');
    expect(body).toContain('Merge into one: One crime.');
    expect((await officer.see(`${AGREEMENT}/compare?before=1&after=9`)).body).toContain(
      'Choose two editions',
    );
  });

  it('change who leads a priority, and show a vacancy', async () => {
    const at = '/app/priorities/thorn-roads/leads';
    const asked = await officer.see(`${at}/change`);
    const version = /name="version" value="(\d*)"/.exec(asked.body)?.[1] ?? '';
    const leaving = world.someone('lead of thorn-roads').id;
    const fields = { version, kind: 'lead', leaving, coming: '', from: '2 April 2024', reason: '' };
    const unsaid = await officer.send(`${at}/change`, fields);
    expect(unsaid.status).toBe(422);
    expect(unsaid.body).toContain('Give the reason');
    await officer.send(`${at}/change`, { ...fields, reason: 'Left the force.' });
    const { body } = await officer.see(at);
    expect(body).toContain('Nobody leads it at present.');
    expect(body).toContain('Edition 1: Thorn roads');
    expect(body).toContain('Left the force.');
    const stale = await officer.send(`${at}/change`, { ...fields, reason: 'Again.' });
    expect(stale.status).toBe(409);
  });

  it('are an API too', async () => {
    const list = await officer.see(API);
    expect(JSON.parse(list.body)).toMatchObject({
      items: [
        { edition: 2, state: 'published' },
        { edition: 1, state: 'superseded' },
      ],
    });
    const one = JSON.parse((await officer.see(`${API}/2`)).body) as Record<string, unknown>;
    expect(one['actions']).toMatchObject([{ action: 'copy' }]);
    const copy = await postJson(world, officer, `${API}/2/copy`, { authority: 'police' });
    expect(copy.body['done']).toBe('Copy sent to Marchfield Police on 2 April 2024.');
    const begun = await postJson(world, officer, API, {
      title: 'Safer Thorn Agreement',
      startsOn: '2025-04-01',
      endsOn: '2026-03-31',
    });
    expect([begun.status, begun.body['edition']]).toEqual([201, 3]);
    const decided = await postJson(world, officer, `${API}/3/decision`, {
      kind: 'keep',
      from: ['thorn-theft'],
      reason: 'It still matters most.',
    });
    expect(decided.body['done']).toBe('Thorn theft kept: It still matters most.');
    const coming = world.someone('lead of thorn-arson').id;
    const named = await postJson(world, officer, '/api/v1/priorities/thorn-roads/leads', {
      kind: 'lead',
      coming,
      from: '2024-04-08',
      reason: 'A new post.',
    });
    expect(named.status).toBe(200);
  });

  it('are sound for everybody, wide and narrow', async () => {
    browser = await aBrowser(world.web.address);
    const { cookies } = officer;
    const url = world.web.address;
    const held = [...cookies].map(([name, value]) => ({ name, value, url }));
    for (const [width, page] of [
      ['1280', await browser.atADesk()],
      ['320', await browser.onAPhone()],
    ] as const) {
      await page.context().addCookies(held);
      for (const path of [
        AGREEMENT,
        `${AGREEMENT}/editions/3`,
        `${AGREEMENT}/editions/3/decision`,
        `${EDITION}/changes`,
        `${AGREEMENT}/compare?before=1&after=2`,
        '/app/priorities/thorn-roads/leads',
        '/priorities/thorn-theft',
        '/agreements/safer-thorn-agreement/editions/2',
      ]) {
        await isSound(page, path, width);
      }
    }
  }, 90_000);
});

async function isSound(page: Page, path: string, width: string): Promise<void> {
  await page.goto(path);
  const file = `${FOLDER}/${path.replaceAll(/[^a-z0-9]+/g, '-')}-${width}.png`;
  if (FOLDER) await page.screenshot({ path: file, fullPage: true });
  const faults = [await axe(page), await scrollsSideways(page)];
  expect([path, width, ...faults]).toEqual([path, width, [], false]);
}
