import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { AuthoritiesService } from '#records/authorities';
import { ownPlan } from '../../apps/cli/src/staging/own-plan.js';
import { wealdhamDirectory } from '../papers/directory.js';
import { asXlsx } from '../papers/saved-plan.js';
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
const text = readFileSync(ownPlan(), 'utf8').replace('Yearly Action Plan', 'Plan at a browser');
let world: WebWorld;
let browser: TestBrowser;

beforeAll(async () => {
  world = await WebWorld.begin('2024-04-02T09:30:00Z');
  for (const { slug, name, aliases, kind } of wealdhamDirectory) {
    if (kind === 'everyone' || slug === 'police') continue;
    const authority = { slug: `see-${slug}`, name, aliases, kind: 'other' } as const;
    await world.app.get(AuthoritiesService).add({ councilId: world.councilId, ...authority });
  }
  browser = await aBrowser(world.web.address);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await world?.end();
});

async function signedIn(page: Page): Promise<Page> {
  const { cookies } = await world.at('officer');
  const url = world.web.address;
  await page.context().addCookies([...cookies].map(([name, value]) => ({ name, value, url })));
  return page;
}

/** No fault of axe and nothing wider than the window, on a desk and on a phone. */
async function areSound(paths: Readonly<Record<string, string>>): Promise<void> {
  for (const [size, opened] of [
    ['desk', browser.atADesk()],
    ['phone', browser.onAPhone()],
  ] as const) {
    const page = await signedIn(await opened);
    for (const [name, path] of Object.entries(paths)) {
      await page.goto(path);
      if (FOLDER) await page.screenshot({ path: `${FOLDER}/${name}-${size}.png`, fullPage: true });
      const found = [name, size, await axe(page), await scrollsSideways(page)];
      expect(found).toEqual([name, size, [], false]);
    }
    await page.context().close();
  }
}

describe('A paper brought in, at a browser', () => {
  test('is read, decided on and accepted without JavaScript, on pages that are sound', async () => {
    const page = await signedIn(await browser.withoutJavaScript());
    await page.goto('/app/plans');
    await follow(page, 'Bring in a plan that is written already');
    await send(page, 'Bring a paper in');
    const buffer = Buffer.from(await asXlsx(text));
    await page.getByLabel('File').setInputFiles({ name: 'plan.xlsx', mimeType: '', buffer });
    await send(page, 'Read it');
    const paper = new URL(page.url()).pathname;
    await page.locator('section h3 a').first().click();
    await page.getByRole('heading', { name: 'By when' }).waitFor();
    const row = new URL(page.url()).pathname;
    await page.getByLabel('What it should say: By when').fill('30 September 2024');
    const section = page.locator('section', { hasText: 'By when' });
    await section.getByRole('button', { name: 'Correct it' }).click();
    await page.getByText('Read as: 30 September 2024').waitFor();
    await follow(page, 'The whole paper');
    await areSound({
      imports: '/app/imports',
      'new-import': '/app/imports/new',
      import: paper,
      'import-row': row,
      'import-acceptance': `${paper}/acceptance`,
      'import-priority': `${paper}/priority`,
      'earlier-record': '/app/committees/crime-and-disorder/earlier-recommendations',
    });
    await send(page, 'Accept it');
    await send(page, 'Write it into the record');
    expect(await page.getByRole('heading', { name: 'What it wrote' }).count()).toBe(1);
    await areSound({ 'import-accepted': paper });
  }, 120_000);
});
