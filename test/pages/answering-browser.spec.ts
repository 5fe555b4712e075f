import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DecisionsService } from '#records/decisions';
import { MeetingsService } from '#records/meetings';
import { aDecidedMeeting } from '../support/a-decided-meeting.js';
import { aBrowser, axe, scrollsSideways, type TestBrowser } from '../support/browser.js';
import { WebWorld } from '../support/web-world.js';

type Page = Awaited<ReturnType<TestBrowser['atADesk']>>;

const FOLDER = process.env['SCREENSHOTS'];
const PAGES = [
  '/recommendations',
  '/recommendations/CDC-2023-1',
  '/authorities/police',
  '/app/answering',
  '/app/committees/crime-and-disorder/annual-report/2023-24',
  '/app/committees/crime-and-disorder/annual-report/2023-24/rows?of=made',
  '/app/recommendations/CDC-2023-1',
] as const;

let world: WebWorld;
let browser: TestBrowser;

beforeAll(async () => {
  world = await WebWorld.begin();
  const { meetingId } = await aDecidedMeeting(world);
  const act = { actor: await world.as('officer'), id: meetingId };
  await world.app.get(MeetingsService).conclude(act);
  await world.app.get(DecisionsService).publish(act);
  const [made] = await world.dataSource.query<{ id: string }[]>('SELECT id FROM addressees');
  await world.send(made?.id ?? '');
  world.time.set('2023-08-25T09:30:00Z');
  browser = await aBrowser(world.web.address);
}, 90_000);

afterAll(async () => {
  await browser.close();
  await world.end();
});

async function signedIn(page: Page): Promise<Page> {
  const officer = await world.at('officer');
  const { hostname } = new URL(world.web.address);
  const cookies = [...officer.cookies].map(([name, value]) => ({ name, value }));
  await page.context().addCookies(cookies.map((one) => ({ ...one, domain: hostname, path: '/' })));
  return page;
}

async function faultsOf(page: Page, width: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const path of PAGES) {
    await page.goto(path);
    if (FOLDER !== undefined) {
      const name = `${path.slice(1).replaceAll('/', '-')}-${width}.png`;
      await page.screenshot({ path: `${FOLDER}/${name}`, fullPage: true });
    }
    faults.push(...(await axe(page)).map((fault) => `${path}: ${fault}`));
    if (await scrollsSideways(page)) faults.push(`${path} scrolls sideways`);
  }
  return faults;
}

test('pictures and public pages have no fault at a desk, and fit a phone', async () => {
  expect(await faultsOf(await signedIn(await browser.atADesk()), 'desk')).toEqual([]);
  expect(await faultsOf(await signedIn(await browser.onAPhone()), 'phone')).toEqual([]);
}, 60_000);
