import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { RepliesService } from '#records/replies';
import { NOTHING_WRITTEN } from '#rules';
import { aBrowser, axe, scrollsSideways, type TestBrowser } from '../support/browser.js';
import { WebWorld } from '../support/web-world.js';

let world: WebWorld;
let browser: TestBrowser;
let narrow: Page;
let reference: string;
let link: string;

beforeAll(async () => {
  world = await WebWorld.begin();
  const made = await world.recommendation([world.police]);
  ({ reference } = made);
  const id = made.to(world.police);
  await world.send(id);
  link = await world.link('police signatory', id);
  const rejected = { decision: 'not accepted', reason: 'Too dear.' } as const;
  const kept = { keptBack: 'Names.', keptBackReason: 'It points at people.' };
  const answer = { ...NOTHING_WRITTEN, ...rejected, ...kept };
  const actor = await world.as('police contact');
  await world.app.get(RepliesService).save({ actor, id }, answer);
  browser = await aBrowser(world.web.address);
  narrow = await browser.onAPhone();
  const { cookies } = await world.at('officer');
  const url = world.web.address;
  const found = [...cookies].map(([name, value]) => ({ name, value, url }));
  await narrow.context().addCookies(found);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await world?.end();
});

test('The pages that hand a reply round and check it please axe and fit a phone', async () => {
  const officers = `/app/replies/${reference}/police`;
  const own = ['check', 'colleague', 'approver', 'more-time', 'holding'];
  for (const address of [...own.map((noun) => `${link}/${noun}`), officers, `${officers}/paper`]) {
    await narrow.goto(address);
    expect([address, await axe(narrow)]).toEqual([address, []]);
    expect([address, await scrollsSideways(narrow)]).toEqual([address, false]);
  }
}, 60_000);
