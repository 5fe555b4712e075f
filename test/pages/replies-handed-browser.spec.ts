import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { MoreTimeService, RepliesService } from '#records/replies';
import { localDate, NOTHING_WRITTEN } from '#rules';
import { aBrowser, axe, scrollsSideways, type TestBrowser } from '../support/browser.js';
import { WebWorld } from '../support/web-world.js';

let world: WebWorld;
let browser: TestBrowser;
let narrow: Page;
let reference: string;
let addressee: string;
let link: string;

beforeAll(async () => {
  world = await WebWorld.begin();
  const made = await world.recommendation([world.police]);
  ({ reference } = made);
  const id = made.to(world.police);
  addressee = id;
  await world.send(id);
  link = await world.link('police signatory', id);
  const rejected = { decision: 'not accepted', reason: 'Too dear.\nToo late.' } as const;
  const kept = { keptBack: 'Names.', keptBackReason: 'It points at people.' };
  const answer = { ...NOTHING_WRITTEN, ...rejected, ...kept };
  const actor = await world.as('police contact');
  await world.app.get(RepliesService).save({ actor, id }, answer);
  browser = await aBrowser(world.web.address);
  narrow = await browser.onAPhone();
  const { cookies } = await world.at('officer');
  await signedInWith(cookies);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await world?.end();
});

test('The pages that hand a reply round and check it please axe and fit a phone', async () => {
  const officers = `/app/replies/${reference}/police`;
  const own = ['check', 'colleague', 'approver', 'more-time', 'holding'];
  const addresses = [...own.map((noun) => `${link}/${noun}`), officers];
  for (const address of [...addresses, `${officers}/paper`, `${officers}/scan`]) {
    await pleases(address);
  }
}, 60_000);

test('What was written in lines is read in lines', async () => {
  await narrow.goto(`${link}/check`);
  expect(await narrow.locator('main').innerText()).toContain('Too dear.\nToo late.');
});

test('The page where the chair decides on more time pleases axe and fits a phone', async () => {
  const { cookies } = await world.at('chair');
  await signedInWith(cookies);
  const asked = { newDue: localDate('2023-09-29'), reason: 'Summer leave.\nTwo posts are vacant.' };
  const act = { actor: await world.as('police contact'), id: addressee };
  await world.app.get(MoreTimeService).ask(act, { ...asked, references: [reference] });
  await pleases(`/app/replies/${reference}/police/more-time`);
  expect(await narrow.locator('main').innerText()).toContain('leave.\nTwo posts are vacant.');
}, 60_000);

async function pleases(address: string): Promise<void> {
  await narrow.goto(address);
  expect([address, await axe(narrow)]).toEqual([address, []]);
  expect([address, await scrollsSideways(narrow)]).toEqual([address, false]);
}

async function signedInWith(cookies: ReadonlyMap<string, string>): Promise<void> {
  const url = world.web.address;
  const found = [...cookies].map(([name, value]) => ({ name, value, url }));
  await narrow.context().addCookies(found);
}
