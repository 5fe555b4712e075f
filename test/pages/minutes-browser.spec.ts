import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MinuteParagraphsService, MinutesQueries } from '#records/minutes';
import { aWholeMeeting } from '../support/a-whole-meeting.js';
import { aBrowser, axe, scrollsSideways, type TestBrowser } from '../support/browser.js';
import { WebWorld } from '../support/web-world.js';

const MINUTES = '/app/committees/crime-and-disorder/meetings/2023-07-19/minutes';
/** Where pictures of the pages are put, when somebody wants to look at them. */
const PICTURES = process.env['CF_PICTURES'];
let world: WebWorld;
let browser: TestBrowser;
let session: string;
let paragraph: string;

beforeAll(async () => {
  world = await WebWorld.begin('2023-07-03T09:00:00Z');
  const id = await aWholeMeeting(world);
  const actor = await world.as('officer');
  const at = { committee: 'crime-and-disorder', heldOn: '2023-07-19' };
  const { paragraphs } = await world.app.get(MinutesQueries).find(actor, at);
  paragraph = paragraphs.find(({ key }) => key.endsWith(':discussion'))?.id ?? '';
  const edits = world.app.get(MinuteParagraphsService);
  const on = { part: 'public', paragraphId: paragraph } as const;
  await edits.edit({ actor, id }, { ...on, wording: 'Members asked how often patrols are held.' });
  await world.dataSource.query(
    `UPDATE item_discussions SET wording = wording || ' They were told: daily.'`,
  );
  await edits.redraft({ actor, id });
  session = (await world.at('officer')).cookies.get('session') ?? '';
  browser = await aBrowser(world.web.address);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await world.end();
});

test.each([
  ['desk', 'atADesk'],
  ['phone', 'onAPhone'],
] as const)(
  'The minutes can be read, edited and previewed at a %s',
  async (name, width) => {
    const page = await browser[width]();
    const url = world.web.address;
    await page.context().addCookies([{ name: 'session', value: session, url }]);
    for (const [picture, path] of [
      ['minutes', MINUTES],
      ['preview', `${MINUTES}/preview`],
      ['paragraph', `${MINUTES}/paragraphs/${paragraph}/wording`],
    ] as const) {
      await page.goto(`${url}${path}`);
      if (PICTURES !== undefined) {
        await page.screenshot({ path: `${PICTURES}/${picture}-${name}.png`, fullPage: true });
      }
      expect([path, await axe(page)]).toEqual([path, []]);
      expect([path, await scrollsSideways(page)]).toEqual([path, false]);
      expect(await page.locator('h1').count()).toBe(1);
    }
  },
  120_000,
);
