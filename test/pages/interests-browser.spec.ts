import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { AgendaService } from '#records/meetings';
import { RegisterService } from '#records/register';
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
const HERE = '/app/committees/crime-and-disorder/meetings/2023-07-19/interests';
let world: WebWorld;
let browser: TestBrowser;

beforeAll(async () => {
  world = await WebWorld.begin('2023-07-19T09:30:00Z');
  const { meetingId: id } = await world.meetingInSession();
  const actor = await world.as('officer');
  const item = { purpose: 'note', reportBy: null, summary: null, acceptedBy: 'The chair' } as const;
  await world.app
    .get(AgendaService)
    .addUrgent(
      { actor, id },
      { ...item, title: 'Lorry park: agreement with Ashcombe Haulage', reason: 'The lease ends' },
    );
  const { councilId } = world;
  const personId = world.someone('member two').id;
  const entry = { nature: 'Director of Ashcombe Haulage Ltd', isSensitive: false } as const;
  await world.app
    .get(RegisterService)
    .enter({ actor }, { councilId, personId, category: 'employment', ...entry });
  browser = await aBrowser(world.web.address);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await world.end();
});

async function at(path: string, { page, as }: { page: Page; as: string }): Promise<Page> {
  const { cookies } = await world.at(as);
  const url = world.web.address;
  await page.context().addCookies([...cookies].map(([name, value]) => ({ name, value, url })));
  await page.goto(path);
  return page;
}

/** No fault of axe, nothing wider than the window; at a desk and on a phone. */
async function isSound(page: Page, name: string): Promise<void> {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    if (FOLDER !== undefined) {
      await page.screenshot({ path: `${FOLDER}/${name}-${width}.png`, fullPage: true });
    }
    expect(await axe(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
  }
}

test('a clerk follows the hint, declares what the member says and sees them leave, without JavaScript', async () => {
  const page = await at(HERE, { page: await browser.withoutJavaScript(), as: 'officer' });
  await follow(page, /Declare it for The member two/);
  expect(await page.getByLabel('Which item it is in').inputValue()).toBe('2');
  await page.getByLabel('Disclosable pecuniary interest').check();
  await page.getByLabel('What the interest is').fill('Director of the company that runs it');
  await send(page, 'Declare it');
  await page.getByText('The member two declared an interest').first().waitFor();
  await send(page, /Left the room/);
  await page.getByText('Left the room for it.').waitFor();
}, 60_000);

test('a member declares, is told by when to register it, and enters it', async () => {
  const page = await at(HERE, { page: await browser.atADesk(), as: 'member one' });
  await send(page, 'Declare it');
  await page.getByRole('alert').getByText('Choose the kind of interest').waitFor();
  await isSound(page, 'declaring-wrongly');
  await page.getByLabel('Disclosable pecuniary interest').check();
  await page.getByLabel('What the interest is').fill('Owns the field next to it');
  await send(page, 'Declare it');
  await page.getByText('by 15 August 2023').first().waitFor();
  await isSound(page, 'interests');
  await follow(page, /Enter it in the register/);
  await page.getByLabel('Category, for a new entry').selectOption('land');
  await isSound(page, 'registering');
  await send(page, 'Enter it in the register');
  await follow(page, 'Register of interests');
  await page.getByRole('heading', { name: 'Your register of interests' }).waitFor();
  await isSound(page, 'register');
}, 90_000);

test('the registers of all members are sound to read', async () => {
  const page = await at('/app/register-of-interests', {
    page: await browser.atADesk(),
    as: 'monitoring officer',
  });
  await isSound(page, 'registers');
  await follow(page, 'The member two');
  await follow(page, /It has ended/);
  await isSound(page, 'ending');
}, 60_000);
