import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import {
  aBrowser,
  axe,
  follow,
  scrollsSideways,
  send,
  type TestBrowser,
} from '../support/browser.js';
import { WebWorld } from '../support/web-world.js';

const FOLDER = process.env['SCREENSHOTS'];
let world: WebWorld;
let browser: TestBrowser;
let page: Page;

async function isSound(name: string): Promise<void> {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    if (FOLDER !== undefined) {
      await page.screenshot({ path: `${FOLDER}/${name}-${width}.png`, fullPage: true });
    }
    expect(await axe(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

beforeAll(async () => {
  world = await WebWorld.begin();
  await world.person('administrator', 'administrator', { kind: 'council', id: world.councilId });
  const made = await world.recommendation([world.police]);
  await world.send(made.to(world.police));
  browser = await aBrowser(world.web.address);
  page = await browser.atADesk();
  const { cookies } = await world.at('administrator');
  const url = world.web.address;
  await page.context().addCookies([...cookies].map(([name, value]) => ({ name, value, url })));
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await world?.end();
});

describe('An administrator', () => {
  test('drafts a rung, looks at the year and switches it on', async () => {
    await page.goto('/app/ladders');
    await isSound('ladders');
    await follow(page, 'Answer to a recommendation');
    await send(page, 'Add a rung');
    await isSound('ladder-rung');
    await page.getByLabel('How many days').fill('10');
    await page.getByLabel('Response due soon').check();
    await page.getByLabel('Chair', { exact: true }).check();
    await send(page, 'Add it');
    await isSound('ladder-draft');
    await follow(page, 'Preview the year');
    await page.getByText('1 letter more, 0 letters fewer').waitFor();
    await isSound('ladder-year');
    await page.goBack();
    await send(page, 'Switch the draft on');
    await send(page, 'Switch it on');
    await page.getByText('The council’s own ladder is on.').waitFor();
  }, 60_000);

  test('enters a day, sees what would move, and applies exactly that', async () => {
    await page.goto('/app/calendar-days');
    await send(page, 'Enter a day');
    await page.getByLabel('Day', { exact: true }).fill('9 August 2023');
    await page.getByLabel('What it is called').fill('A day of thanks');
    await page.getByLabel('A bank holiday proclaimed since').check();
    await page.getByLabel('Why').fill('Proclaimed on 18 July');
    await send(page, 'Show what would move');
    await isSound('day-preview');
    await send(page, 'Apply exactly this');
    await page.getByText('A day of thanks, 9 August 2023, entered').first().waitFor();
    await isSound('days');
  }, 60_000);
});
