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
import { approveLetter, letterTo, withLetters } from '../support/with-letters.js';
import { WebWorld } from '../support/web-world.js';

const FOLDER = process.env['SCREENSHOTS'];
const LETTERS = '/app/committees/crime-and-disorder/meetings/2023-07-19/letters';

let world: WebWorld;
let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  world = await WebWorld.begin();
  await withLetters(world);
  browser = await aBrowser(world.web.address);
  page = await browser.atADesk();
  const { cookies } = await world.at('officer');
  const url = world.web.address;
  await page.context().addCookies([...cookies].map(([name, value]) => ({ name, value, url })));
}, 60_000);

afterAll(async () => {
  await browser.close();
  await world.end();
});

/** No fault of axe, nothing wider than the window; at a desk and on a phone. */
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

describe('The officer writes to an authority', () => {
  test('reads the letter as the authority will, and changes its words', async () => {
    await page.goto(LETTERS);
    await isSound('letters');
    await follow(page, 'Marchfield Police');
    await isSound('letter-draft');
    await send(page, 'Change the words');
    await isSound('letter-words');
    await page.getByLabel('How it opens').fill('We write after our meeting of 19 July.');
    await send(page, 'Save the letter');
    await page.getByText('Letter changed.').first().waitFor();
    expect(await page.content()).toContain('We write after our meeting of 19 July.');
  });

  test('sends it once the chair has approved it', async () => {
    await approveLetter(world, (await letterTo(world, 'police')).id);
    await page.reload();
    await send(page, 'Send it');
    await isSound('letter-sending');
    await send(page, 'Send the letter');
    await page
      .getByText('Letter sent to Marchfield Police by email on 19 July 2023.')
      .first()
      .waitFor();
    await isSound('letter-sent');
  });

  test('finds the letter on the page of the recommendation, and corrects its words by a minute', async () => {
    await page.goto('/app/recommendations/CDC-2023-1');
    await page.getByRole('link', { name: 'The letter of 19 July 2023' }).waitFor();
    await follow(page, 'Correct the words by a minute');
    await isSound('correction');
    await page.getByLabel('The corrected words in full').fill('That a plan be published by May.');
    await page.getByLabel('Minute of the committee').selectOption('2');
    await send(page, 'Correct it');
    await page.getByText('As corrected by minute 2').first().waitFor();
    await isSound('recommendation-corrected');
  });
});
