import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { BouncesService } from '#records/bounces';
import { DeliveriesService } from '#records/deliveries';
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
let letter = '';
let link = '';

/** A letter that came back, and a day on which nothing was swept. */
beforeAll(async () => {
  world = await WebWorld.begin(undefined, { BOUNCE_ADDRESS: 'bounce@county.example' });
  const addresseeId = (await world.recommendation([world.police])).to(world.police);
  await world.send(addresseeId);
  link = await world.link('police contact', addresseeId);
  const deliveries = world.app.get(DeliveriesService);
  const personId = world.someone('police contact').id;
  const placed = await deliveries.relay({ most: 100 }, (_, { event }) =>
    Promise.resolve(
      event === 'recommendation.sent' ? [{ notice: 'recommendation-sent', personId }] : [],
    ),
  );
  letter = placed.deliveries[0] ?? '';
  await deliveries.claim(letter);
  await deliveries.settle(letter, 'sent', null);
  const bounces = world.app.get(BouncesService);
  const returnedTo = bounces.returnPathOf(letter) ?? '';
  await bounces.receive({ returnedTo, kind: 'hard', diagnostic: '550 5.1.1 no such person here' });
  world.time.set('2023-07-25T07:00:00Z');
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

describe('The mail, at a browser', () => {
  test.each([
    ['at a desk', () => browser.atADesk()],
    ['on a phone', () => browser.onAPhone()],
  ] as const)(
    'reads soundly %s',
    async (where, open) => {
      const officer = await signedIn(await open(), 'officer');
      const pages = [
        ['letters', '/app/letters?bounced=open'],
        ['letter', `/app/letters/${letter}`],
        ['correcting', `/app/letters/${letter}/mail-address`],
        ['status', '/app/status'],
        ['away', '/app/away'],
      ] as const;
      for (const [name, path] of pages) {
        await officer.goto(path);
        await isSound(officer, `${name} ${where}`);
      }
      await officer.context().close();
      const contact = await open();
      await contact.goto(link);
      await follow(contact, 'I am going to be away');
      await isSound(contact, `away by link ${where}`);
      await contact.context().close();
    },
    60_000,
  );

  test('is put right from Home without JavaScript in two pages', async () => {
    const officer = await signedIn(await browser.withoutJavaScript(), 'officer');
    await officer.goto('/app');
    await follow(officer, /^Correct the address of/);
    await send(officer, 'They were told another way');
    await officer.getByLabel('How they were told').fill('By telephone, on 25 July.');
    await send(officer, 'They were told');
    expect(await officer.getByText(/Seen to by The officer: told another way/).isVisible()).toBe(
      true,
    );
    await officer.context().close();
  }, 60_000);
});
