import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ConcernsService, ReviewsService } from '#records/partnership';
import {
  ConcernOutcomesQueries,
  PartnershipItemsService,
  PartnershipMeetingsService,
} from '#records/partnership-meetings';
import { MembersService, PartnershipsQueries, TermsService } from '#records/partnerships';
import { localDate } from '#rules';
import { aBrowser, axe, scrollsSideways, send, type TestBrowser } from '../support/browser.js';
import { WebWorld } from '../support/web-world.js';

type Page = Awaited<ReturnType<TestBrowser['atADesk']>>;

const FOLDER = process.env['SCREENSHOTS'];
const HERE = '/app/partnerships/community-safety';
const PAGES = [
  '/app/partnerships',
  HERE,
  `${HERE}/terms`,
  `${HERE}/member`,
  `${HERE}/meetings/2024-01-08`,
  `${HERE}/items/1`,
  `${HERE}/items/2/outcome`,
  '/app/priorities/road-safety',
] as const;

let world: WebWorld;
let browser: TestBrowser;

beforeAll(async () => {
  world = await WebWorld.begin('2024-01-08T09:00:00Z');
  const priorityId = await world.priority('road-safety', 'Road safety');
  const actor = await world.as('officer');
  const { id } = await world.app.get(PartnershipsQueries).find(actor, 'community-safety');
  const act = { actor, id };
  await world.app.get(MembersService).name(act, 'partnership', {
    who: { personId: world.someone('police contact').id, name: null, post: null, email: null },
    part: 'chair',
    authority: 'police',
    validFrom: localDate('2023-04-01'),
  });
  const terms = 'It meets each quarter.\n\nIt decides by consensus.';
  await world.app.get(TermsService).change(act, 'partnership', { terms });
  const meetings = world.app.get(PartnershipMeetingsService);
  const heldOn = localDate('2024-01-08');
  const at = { heldOn, startsAt: '10:00', place: 'County Hall' };
  const { id: meeting } = await meetings.plan(act, 'partnership', at);
  await aConcern(priorityId);
  const other = { kind: 'other', title: 'The year ahead', words: 'What comes next.' } as const;
  await meetings.addItem({ actor, id: meeting }, other);
  const [concern] = await world.app.get(ConcernOutcomesQueries).ofPriority(priorityId);
  await world.app.get(PartnershipItemsService).decide(
    { actor, id: concern?.id ?? '' },
    {
      outcome: 'action agreed',
      text: 'Fund two crossings.',
      minute: '12/1',
      owner: 'The police',
      dueOn: localDate('2024-06-01'),
    },
  );
  browser = await aBrowser(world.web.address);
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await world?.end();
});

async function aConcern(priorityId: string): Promise<void> {
  const reviews = world.app.get(ReviewsService);
  const actor = await world.as('officer');
  const dueOn = localDate('2024-01-20');
  const id = (await reviews.plan(actor, { priorityId, cycle: 'January 2024', dueOn })) ?? '';
  await reviews.request({ actor, id });
  const chair = { actor: await world.as('working-group chair'), id };
  await world.app.get(ConcernsService).raise(chair, { text: 'Nothing moved for a year.' });
  await world.app.get(ConcernsService).escalate(chair, { reason: 'It needs money.' });
}

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

test('pages of a partnership have no fault at a desk, and fit a phone', async () => {
  expect(await faultsOf(await signedIn(await browser.atADesk()), 'desk')).toEqual([]);
  expect(await faultsOf(await signedIn(await browser.onAPhone()), 'phone')).toEqual([]);
}, 60_000);

test('an outcome is recorded without JavaScript', async () => {
  const page = await signedIn(await browser.withoutJavaScript());
  await page.goto(`${HERE}/items/2/outcome`);
  await page.getByLabel('Agreed', { exact: true }).check();
  await page.getByLabel('In the partnership’s words').fill('The plan is agreed.');
  await page.getByLabel('Minute').fill('12/2');
  await send(page, 'Record the outcome');
  expect(await page.textContent('h1')).toContain('The year ahead');
  expect(await page.textContent('main')).toContain('The plan is agreed.');
}, 30_000);
