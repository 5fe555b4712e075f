import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ResolutionsService } from '#records/resolutions';
import { aBrowser, axe, onward, scrollsSideways, type TestBrowser } from '../support/browser.js';
import { aPublicReport } from '../support/papers.js';
import { WebWorld } from '../support/web-world.js';

const FOLDER = process.env['SCREENSHOTS'];
const ITEM = '/app/committees/crime-and-disorder/meetings/2023-07-19/items/1';
let world: WebWorld;
let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  world = await WebWorld.begin();
  const { itemId } = await world.meetingInSession();
  const reportId = await aPublicReport(world, 'agreement');
  await world.dataSource.query('UPDATE agenda_items SET report_id = $2 WHERE id = $1', [
    itemId,
    reportId,
  ]);
  const recommend = {
    agendaItemId: itemId,
    kind: 'recommend',
    wording: 'That more be asked.',
  } as const;
  await world.app.get(ResolutionsService).draft(await world.as('officer'), recommend);
  browser = await aBrowser(world.web.address);
  page = await browser.atADesk();
  page.setDefaultTimeout(15_000);
  const { cookies } = await world.at('officer');
  const url = world.web.address;
  await page.context().addCookies([...cookies].map(([name, value]) => ({ name, value, url })));
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await world?.end();
});

const press = (name: string) =>
  onward(page, page.getByRole('button', { name, exact: true }).first());

/** No fault of axe, nothing wider than the window; at a desk and on a phone. */
async function isSound(name: string): Promise<void> {
  for (const [width, height] of [
    [1280, 900],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    if (FOLDER !== undefined)
      await page.screenshot({ path: `${FOLDER}/${name}-${width}.png`, fullPage: true });
    expect([name, width, await axe(page)]).toEqual([name, width, []]);
    expect([name, width, await scrollsSideways(page)]).toEqual([name, width, false]);
  }
}

describe('An officer takes a motion from the report to a named vote', () => {
  test('one press drafts it; it is moved, seconded, amended and put', async () => {
    await page.goto(ITEM);
    await isSound('item');
    await page
      .getByRole('button', { name: /Draft this motion.*be noted/ })
      .first()
      .click();
    await page.goto(`${ITEM}/motions/2/moving`);
    await page.getByLabel('Moved by').selectOption('The chair');
    await press('Record the mover');
    await page.goto(`${ITEM}/motions/2/seconding`);
    await page.getByLabel('Seconded by').selectOption('The member one');
    await press('Record the seconder');
    await page.goto(`${ITEM}/motions/2/amendment`);
    await page.getByLabel('Moved by').selectOption('The member two');
    await page.getByLabel('Seconded by').selectOption('The chair');
    await page
      .getByLabel('The motion as it would read')
      .fill('That the report be noted with thanks.');
    await isSound('amendment');
    await press('Record the amendment');
    await page.goto(ITEM);
    await isSound('amended');
    await page.goto(`${ITEM}/motions/2/amendment-affirmation`);
    await press('Record it as carried by affirmation');
    await page.goto(`${ITEM}/motions/2/putting`);
    await press('Put it to the vote');
  }, 60_000);

  test('each voter is asked for, and the item says how each voted', async () => {
    await page.goto(`${ITEM}/motions/2/named-vote`);
    for (const name of ['The chair', 'The member one', 'The member two']) {
      await page.getByRole('group', { name }).getByLabel('For', { exact: true }).check();
    }
    await isSound('named-vote');
    await press('Record the named vote');
    await page.goto(ITEM);
    expect(await page.textContent('main')).toContain('A named vote was taken:');
    await isSound('decided');
  }, 60_000);

  test('a recommendation is helped before it is drafted, and a motion is asked what its kind needs', async () => {
    await page.goto(`${ITEM}/motions/1/recommendations/new`);
    const words = 'That the police consider a plan and publish the figures.';
    await page.getByLabel('The recommendation in full').fill(words);
    await page.getByLabel('Marchfield Police', { exact: true }).check();
    await isSound('drafting');
    await press('Check the dates');
    await page.getByRole('heading', { name: 'The words could be stronger' }).waitFor();
    await isSound('drafting-check');
    await page.goto(`${ITEM}/motions/new`);
    await isSound('new-motion');
    await page.getByLabel('Exclude the public').check();
    await page.getByLabel('In the words').fill('That the public be excluded.');
    await press('Draft the motion');
    await page.getByRole('group', { name: 'During which items' }).waitFor();
    await isSound('motion-details');
  }, 60_000);
});
