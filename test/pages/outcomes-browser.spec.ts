import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { OutcomeView } from '#records/outcomes';
import { anOutcome, outcomeLink, sendOutcome } from '../support/an-outcome.js';
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
let comment: OutcomeView;

beforeAll(async () => {
  world = await WebWorld.begin();
  const { itemId } = await world.meetingInSession();
  const wording = 'That paragraph 4 of the plan say who is to do what by when.';
  const details = { to: ['police'] };
  comment = await anOutcome(world, itemId, { kind: 'comment', details, wording });
  await sendOutcome(world, comment, '2023-08-16');
  browser = await aBrowser(world.web.address);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await world.end();
});

async function signedIn(page: Page, part: string): Promise<Page> {
  const { cookies } = await world.at(part);
  const url = world.web.address;
  await page.context().addCookies([...cookies].map(([name, value]) => ({ name, value, url })));
  return page;
}

/** No fault of axe, nothing wider than the window. */
async function isSound(page: Page, name: string): Promise<void> {
  if (FOLDER) await page.screenshot({ path: `${FOLDER}/${name}.png`, fullPage: true });
  expect([name, await axe(page), await scrollsSideways(page)]).toEqual([name, [], false]);
}

describe('What a resolution brought about, at a browser', () => {
  test('is answered by the link of a letter without JavaScript, and settled by the officer', async () => {
    const link = await outcomeLink(world, 'police contact', comment);
    const contact = await browser.withoutJavaScript();
    await contact.goto(link);
    await contact.getByLabel('What did you do with it?').fill('Paragraph 4 now names the owner.');
    await send(contact, 'Send the answer');
    expect(await contact.getByText('Your answer has been received.').isVisible()).toBe(true);
    await contact.context().close();

    const officer = await signedIn(await browser.withoutJavaScript(), 'officer');
    await officer.goto('/app/outcomes?group=answered');
    await follow(officer, comment.reference);
    await send(officer, 'Settle');
    await officer.getByLabel('Taken up', { exact: true }).check();
    await officer.getByLabel('Reason').fill('Paragraph 4 names the owner.');
    await send(officer, 'Settle it');
    expect(await officer.getByText('Settled, taken up:').first().isVisible()).toBe(true);
    await officer.context().close();
  }, 60_000);

  test('is sound on a desk and on a phone', async () => {
    const link = await outcomeLink(world, 'police contact', comment);
    for (const [size, page] of [
      ['desk', await browser.atADesk()],
      ['phone', await browser.onAPhone()],
    ] as const) {
      await page.goto(link);
      await isSound(page, `outcome-link-${size}`);
      await signedIn(page, 'officer');
      for (const [name, path] of [
        ['outcomes', '/app/outcomes'],
        ['outcome', `/app/outcomes/${comment.reference}`],
        ['committee', '/app/committees/crime-and-disorder'],
      ] as const) {
        await page.goto(path);
        await isSound(page, `${name}-${size}`);
      }
      await page.context().close();
    }
  }, 60_000);
});
