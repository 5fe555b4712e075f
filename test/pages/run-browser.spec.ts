import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SittingsQueries } from '#records/sittings';
import { aBrowser, axe, scrollsSideways, type TestBrowser } from '../support/browser.js';
import { aSitting } from '../support/a-sitting.js';
import { WebWorld } from '../support/web-world.js';

type Page = Awaited<ReturnType<TestBrowser['atADesk']>>;

const RUN = '/app/committees/crime-and-disorder/meetings/2023-07-19/run';
/** Where pictures of the pages are put, when somebody wants to look at them. */
const PICTURES = process.env['CF_PICTURES'];
let world: WebWorld;
let browser: TestBrowser;
let session: string;
let items: readonly string[];
let meetingId: string;

beforeAll(async () => {
  world = await WebWorld.begin('2023-07-19T09:00:00Z');
  ({ items, meetingId } = await aSitting(world));
  session = (await world.at('officer')).cookies.get('session') ?? '';
  browser = await aBrowser(world.web.address);
}, 90_000);
afterAll(async () => {
  await browser.close();
  await world.end();
});

async function open(page: Page, path: string): Promise<Page> {
  await page.context().addCookies([{ name: 'session', value: session, url: world.web.address }]);
  await page.goto(path);
  return page;
}
const notes = async (number: number) =>
  (
    await world.app
      .get(SittingsQueries)
      .notes(await world.as('officer'), world, items[number - 1] ?? '')
  ).public;
const states = async () =>
  (await world.app.get(SittingsQueries).of(meetingId)).items.map(({ state }) => state);
/** Moves the focus by the tab key until it is on what is named so, as somebody without a mouse would. */
async function tabTo(page: Page, name: RegExp | string): Promise<void> {
  for (let press = 0; press < 80; press += 1) {
    await page.keyboard.press('Tab');
    const words = await page.evaluate<string>(
      '`${document.activeElement?.labels?.[0]?.textContent ?? ""} ${document.activeElement?.textContent ?? ""}`',
    );
    if (typeof name === 'string' ? words.includes(name) : name.test(words)) return;
  }
  throw new Error(`No tab leads to ${String(name)}.`);
}

describe('The pages of a meeting in session', () => {
  test.each([
    ['run', RUN],
    ['item', `${RUN}/2`],
    ['exempt-item', `${RUN}/3`],
  ])('%s: nothing wrong by axe, and no scrolling sideways, wide and narrow', async (name, path) => {
    for (const [width, page] of [
      ['1280', await browser.atADesk()],
      ['320', await browser.onAPhone()],
    ] as const) {
      await open(page, path);
      expect([width, await axe(page)]).toEqual([width, []]);
      expect([width, await scrollsSideways(page)]).toEqual([width, false]);
      if (width === '1280') {
        await page.setViewportSize({ width: 768, height: 1024 });
        expect(await scrollsSideways(page)).toBe(false);
      }
      if (PICTURES !== undefined) {
        await page.screenshot({ path: `${PICTURES}/run-${name}-${width}.png`, fullPage: true });
      }
      await page.context().close();
    }
  });

  test('by keyboard alone: an item is taken, noted and finished', async () => {
    const page = await open(await browser.atADesk(), RUN);
    await tabTo(page, 'Road safety outside schools');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${RUN}/2`);
    await tabTo(page, 'Take this item');
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    expect((await states())[1]).toBe('being taken');
    await tabTo(page, 'Notes of the discussion');
    await page.keyboard.type('Two crossings are open.');
    await tabTo(page, 'Save the notes');
    expect(
      await page.evaluate<string>('getComputedStyle(document.activeElement).boxShadow'),
    ).not.toBe('none');
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    expect((await notes(2)).wording).toBe('Two crossings are open.');
    await page.goto(`${RUN}/2`);
    await tabTo(page, 'Finish this item');
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    expect((await states())[1]).toBe('taken');
    await page.context().close();
  });

  test('without a connection: what is typed stays, is sent when it is back, and once', async () => {
    const page = await open(await browser.atADesk(), `${RUN}/1`);
    const box = page.getByRole('textbox', { name: 'Notes of the discussion' });
    await page.context().setOffline(true);
    await box.fill('Apologies from two members.');
    await page.getByRole('button', { name: 'Save the notes' }).click();
    const told = page.getByRole('alert').filter({ hasText: 'There is no connection.' });
    await told.waitFor();
    expect(await box.inputValue()).toBe('Apologies from two members.');
    await page.context().setOffline(false);
    await page.getByText('Saved 19 July 2023').waitFor();
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('discussion');
    expect(await notes(1)).toMatchObject({ wording: 'Apologies from two members.', version: 1 });
    expect(await page.evaluate<number>('sessionStorage.length')).toBe(0);
    await page.context().close();
  });

  test('when only the answer was lost: the same words are sent again, and saved once', async () => {
    const page = await open(await browser.atADesk(), `${RUN}/4`);
    let sent = 0;
    await page.route('**/exempt-discussion', async (route) => {
      sent += 1;
      if (sent > 1) return route.continue();
      await route.fetch({ maxRedirects: 0 });
      return route.abort();
    });
    await page.getByRole('textbox', { name: 'Notes that are kept' }).fill('An address.');
    await page.getByRole('button', { name: 'Save the notes' }).click();
    await page.getByRole('button', { name: 'Send again now' }).click();
    await page.getByText('Saved 19 July 2023').waitFor();
    const [, , , itemId = ''] = items;
    const saved = await world.app
      .get(SittingsQueries)
      .notes(await world.as('officer'), world, itemId);
    expect([sent, saved.exempt]).toMatchObject([2, { wording: 'An address.', version: 1 }]);
    await page.context().close();
  });

  test('after a page was lost: what was typed is offered back, but never what is exempt', async () => {
    const page = await open(await browser.atADesk(), `${RUN}/5`);
    await page
      .getByRole('textbox', { name: 'Notes of the discussion' })
      .fill('Nothing was raised.');
    await page.reload();
    await page.getByText('You typed these words before').waitFor();
    await page.getByRole('button', { name: 'Put them back' }).click();
    expect(await page.getByRole('textbox', { name: 'Notes of the discussion' }).inputValue()).toBe(
      'Nothing was raised.',
    );
    await open(page, `${RUN}/3`);
    await page
      .getByRole('textbox', { name: 'Notes that are kept from the public' })
      .fill('quetzalcoatl');
    expect(await page.evaluate<string>('JSON.stringify(sessionStorage)')).not.toContain(
      'quetzalcoatl',
    );
    await page.context().close();
  });
});
