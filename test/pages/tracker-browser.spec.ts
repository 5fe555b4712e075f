import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { MeetingsService } from '#records/meetings';
import { localDate } from '#rules';
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
const LIST = '/app/recommendations';
let world: WebWorld;
let browser: TestBrowser;

beforeAll(async () => {
  world = await WebWorld.begin();
  const made = await world.recommendation([world.police, world.fire]);
  await world.send(made.to(world.police));
  await world.app.get(MeetingsService).plan(await world.as('officer'), {
    committeeId: world.committeeId,
    heldOn: localDate('2023-10-11'),
    startsAt: '10:00',
    venue: 'Council Chamber',
  });
  world.time.set('2023-08-20T09:00:00Z');
  browser = await aBrowser(world.web.address);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await world.end();
});

async function officer(page: Page): Promise<Page> {
  const { cookies } = await world.at('officer');
  const url = world.web.address;
  await page.context().addCookies([...cookies].map(([name, value]) => ({ name, value, url })));
  return page;
}

/** No fault of axe, nothing wider than the window. */
async function isSound(page: Page, name: string): Promise<void> {
  if (FOLDER) await page.screenshot({ path: `${FOLDER}/${name}.png`, fullPage: true });
  expect([name, await axe(page), await scrollsSideways(page)]).toEqual([name, [], false]);
}

describe('The tracker at a browser', () => {
  test('is narrowed, tagged, saved and reported without JavaScript', async () => {
    const page = await officer(await browser.withoutJavaScript());
    await page.goto(LIST);
    await page.getByLabel('Authority', { exact: true }).selectOption('police');
    await send(page, 'Show');
    expect(
      await page.getByRole('link', { name: 'Remove this filter Marchfield Police' }).count(),
    ).toBe(1);
    await page.getByLabel('Choose CDC-2023-1 to Marchfield Police').check();
    await page.getByLabel('What to do').selectOption('tag');
    await send(page, 'Look at what will happen');
    await page.getByLabel('Which tag?').fill('road safety');
    await send(page, 'Look at what will happen');
    await send(page, 'Do it');
    expect(await page.getByRole('heading', { name: 'Tagged: 1 of 1' }).isVisible()).toBe(true);

    await page.goto(`${LIST}?tag=road-safety`);
    await follow(page, /Save this view/);
    await page.getByLabel('Name', { exact: true }).fill('Road safety');
    await send(page, 'Save');
    await page.goto(`${LIST}/views/road-safety`);
    expect(new URL(page.url()).search).toBe('?tag=road-safety');

    await follow(page, /Make a report of this list/);
    await page.getByLabel(/Crime and Disorder Committee, Wednesday 11 October 2023/).check();
    await send(page, 'Make the report');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('report 1');
    await page.context().close();
  }, 60_000);

  const chosen = 'chosen=CDC-2023-1:police&chosen=CDC-2023-1:fire';
  const PAGES = {
    list: `${LIST}?overall=late&year=2023`,
    'list-on-a-day': `${LIST}?on=2023-08-01`,
    past: `${LIST}/CDC-2023-1?on=2023-08-01`,
    asking: `${LIST}/bulk?act=assign&${chosen}`,
    preview: `${LIST}/bulk?act=remind&${chosen}`,
    views: `${LIST}/views?group=overdue`,
    'new-report': `${LIST}/report`,
    report: '/app/committees/crime-and-disorder/meetings/2023-10-11/tracker-reports/1',
  };

  test('is sound at a desk and on a phone', async () => {
    for (const [width, page] of [
      ['desk', await officer(await browser.atADesk())],
      ['phone', await officer(await browser.onAPhone())],
    ] as const) {
      for (const [name, path] of Object.entries(PAGES)) {
        const answer = await page.goto(path);
        expect([name, answer?.status()]).toEqual([name, 200]);
        await isSound(page, `tracker-${name}-${width}`);
      }
      await page.context().close();
    }
  }, 120_000);
});
