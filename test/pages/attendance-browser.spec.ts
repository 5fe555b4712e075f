import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { MeetingsService } from '#records/meetings';
import { aBrowser, axe, scrollsSideways, type TestBrowser } from '../support/browser.js';
import { apologiesLink, meetingToCome } from '../support/meeting-to-come.js';
import { WebWorld } from '../support/web-world.js';

const MEETING = '/app/committees/crime-and-disorder/meetings/2023-07-19';
const PAGE = `${MEETING}/attendance`;
let world: WebWorld;
let browser: TestBrowser;
let meetingId: string;
let wide: Page;
let narrow: Page;

beforeAll(async () => {
  world = await WebWorld.begin();
  meetingId = await meetingToCome(world);
  browser = await aBrowser(world.web.address);
  const visitor = await world.at('officer');
  wide = await browser.withoutJavaScript();
  narrow = await browser.onAPhone();
  const cookies = [...visitor.cookies].map(([name, value]) => ({
    name,
    value,
    url: world.web.address,
  }));
  for (const page of [wide, narrow]) await page.context().addCookies(cookies);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await world?.end();
});

const ofTheChair = (text: string) =>
  wide.getByRole('button', { name: new RegExp(`^${text} ?: The chair$`) });

describe('Who is present, without JavaScript', () => {
  test('a clerk records a member, starts the meeting, and says who leaves at which item', async () => {
    await wide.goto(PAGE);
    await ofTheChair('Present').click();
    await wide.getByRole('heading', { name: 'Members', exact: true }).waitFor();
    const actor = await world.as('officer');
    const present = ['member one', 'member two', 'co-optee'].map((part) => world.someone(part).id);
    await world.app.get(MeetingsService).start({ actor, id: meetingId }, { present });
    await wide.goto(PAGE);
    await wide.getByLabel('Item being taken').selectOption('Item 2: Antisocial behaviour');
    await ofTheChair('Left').click();
    const page = await wide.locator('main').innerText();
    expect(page).toContain('The meeting is not quorate');
    expect(page).toContain('Left during item 2, Antisocial behaviour.');
    await ofTheChair('Returned').click();
    expect(await wide.locator('main').innerText()).toContain('3 with a vote in the room');
  });

  test('its pages please axe and fit a phone', async () => {
    const link = await apologiesLink(world, { part: 'member two', meetingId });
    const pages = [PAGE, `${PAGE}/partners`, `${PAGE}/substitutes`, `${link}/apologies`, MEETING];
    for (const address of pages) {
      await narrow.goto(address);
      expect([address, await axe(narrow)]).toEqual([address, []]);
      expect([address, await scrollsSideways(narrow)]).toEqual([address, false]);
    }
    const desk = await browser.atADesk();
    await desk.context().addCookies(await narrow.context().cookies());
    await desk.goto(PAGE);
    expect(await axe(desk)).toEqual([]);
    if (process.env['CF_LOOK'] !== undefined) {
      await desk.screenshot({ path: `${process.env['CF_LOOK']}/wide.png`, fullPage: true });
      await narrow.goto(PAGE);
      await narrow.screenshot({ path: `${process.env['CF_LOOK']}/narrow.png`, fullPage: true });
      await narrow.goto(`${link}/apologies`);
      await narrow.screenshot({ path: `${process.env['CF_LOOK']}/apologies.png`, fullPage: true });
    }
  }, 60_000);
});
