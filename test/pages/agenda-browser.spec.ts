import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CalendarFeedsService } from '#records/calendar';
import { CommitteesService } from '#records/committees';
import { AgendaService, MeetingsService } from '#records/meetings';
import { newId } from '#platform';
import { localDate } from '#rules';
import { aBrowser, axe, onward, scrollsSideways, type TestBrowser } from '../support/browser.js';
import { WebWorld } from '../support/web-world.js';

type Page = Awaited<ReturnType<TestBrowser['atADesk']>>;

const COMMITTEE = '/app/committees/crime-and-disorder';
const MEETING = `${COMMITTEE}/meetings/2023-10-11`;
/** Where pictures of the pages are put, when somebody wants to look at them. */
const PICTURES = process.env['CF_PICTURES'];
let world: WebWorld;
let browser: TestBrowser;
let session: string;

beforeAll(async () => {
  world = await WebWorld.begin('2023-07-19T09:00:00Z');
  const actor = await world.as('officer');
  const { committeeId, councilId } = world;
  await world.dataSource.query(
    `INSERT INTO standing_items (id, committee_id, position, title, purpose, minutes)
     VALUES ($1, $3, 1, 'Apologies for absence', 'note', 5), ($2, $3, 2, 'Declarations of interest', 'note', 5)`,
    [newId(), newId(), committeeId],
  );
  await world.dataSource.query(
    `INSERT INTO timetable_steps (id, committee_id, name, kind, working_days_before)
     VALUES ($1, $3, 'First drafts', 'draft', 20), ($2, $3, 'Cleared', 'cleared', 10)`,
    [newId(), newId(), committeeId],
  );
  const meetings = world.app.get(MeetingsService);
  const plan = { heldOn: localDate('2023-10-11'), startsAt: '10:00', venue: 'Council Chamber' };
  const cabinet = await world.app.get(CommitteesService).add({
    councilId,
    slug: 'cabinet',
    name: 'Cabinet',
    constitutedAs: null,
    referencePrefix: 'CAB',
    quorum: 3,
  });
  await meetings.plan(actor, { committeeId: cabinet, ...plan, startsAt: '09:00' });
  const { id } = await meetings.plan(actor, { committeeId, ...plan });
  const agenda = world.app.get(AgendaService);
  const act = { actor, id };
  await agenda.add(act, {
    title: 'Road safety outside schools: what the police and the highway authority have done',
    purpose: 'recommend',
    minutes: 45,
    reportBy: 'Head of Community Safety',
    summary: 'The committee asked for a joint plan by December.\nTwo of three crossings are open.',
  });
  await agenda.add(act, { title: 'Work programme', purpose: 'comment' });
  await meetings.convene(act);
  const late = { reason: 'it happened after the agenda was made up', acceptedBy: 'The chair' };
  await agenda.addUrgent(act, { title: 'Flood at the refuge', purpose: 'decide', ...late });
  await world.app.get(CalendarFeedsService).make(actor);
  session = (await world.at('officer')).cookies.get('session') ?? '';
  browser = await aBrowser(world.web.address);
}, 90_000);
afterAll(async () => {
  await browser.close();
  await world.end();
});

async function open(page: Page, path: string): Promise<void> {
  const url = world.web.address;
  await page.context().addCookies([{ name: 'session', value: session, url }]);
  await page.goto(path);
}

const PAGES = [
  ['agenda', `${MEETING}/agenda`],
  ['meeting', MEETING],
  ['new-item', `${MEETING}/items/new?position=2`],
  ['item-change', `${MEETING}/agenda/items/3`],
  ['item-removal', `${MEETING}/agenda/items/3/removal`],
  ['urgent-item', `${MEETING}/agenda/urgent`],
  ['change', `${MEETING}/change`],
  ['year', `${COMMITTEE}/year`],
  ['calendar', '/app/calendar'],
] as const;

describe.each([['a desk'], ['a phone']] as const)('At %s', (where) => {
  let page: Page;
  beforeAll(async () => {
    page = where === 'a desk' ? await browser.atADesk() : await browser.onAPhone();
  }, 30_000);

  const look = async (name: string) => {
    if (PICTURES !== undefined) {
      const path = `${PICTURES}/${name}-${where === 'a desk' ? 1280 : 320}.png`;
      await page.screenshot({ path, fullPage: true });
    }
    expect(await axe(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    expect(await page.locator('h1').count()).toBe(1);
  };

  test.each(PAGES)(
    'the page %s is found good by axe and needs no sideways scrolling',
    async (name, path) => {
      await open(page, path);
      await look(name);
    },
    30_000,
  );

  test('the days of a year are found good', async () => {
    await open(page, `${COMMITTEE}/year`);
    for (const month of ['1', '4', '7', '10'])
      await page.check(`input[value="${month}"][name="months"]`);
    await page.fill('#from', '1 September 2023');
    await page.fill('#venue', 'Council Chamber');
    await page.click('button:has-text("Look at the days")');
    expect(await page.locator('h1').textContent()).toContain('Check the year');
    await look('year-preview');
  }, 30_000);

  test('a wrong position is said at its field', async () => {
    await open(page, `${MEETING}/agenda`);
    await page.fill('#position-2', 'last');
    await onward(page, page.locator('#item-2 button:has-text("Move there")'));
    expect(await page.locator('.govuk-error-summary a').textContent()).toContain(
      'Enter a position',
    );
    await look('agenda-wrong');
  }, 30_000);
});

test('Without JavaScript items are moved and added in place', async () => {
  const page = await browser.withoutJavaScript();
  await open(page, `${MEETING}/agenda`);
  const titles = () => page.locator('.cf-agenda__title').allTextContents();
  expect((await titles())[3]).toContain('Work programme');
  await onward(page, page.locator('#item-4 button:has-text("Move up")'));
  expect((await titles())[2]).toContain('Work programme');
  await page.fill('#title', 'Questions from the public');
  await page.fill('#minutes', '15');
  await page.fill('#position', '3');
  await onward(page, page.locator('section button:has-text("Add the item")'));
  expect((await titles())[2]).toContain('Questions from the public');
  expect(await page.locator('#item-3 .cf-agenda__facts').first().textContent()).toContain('10:10');
}, 30_000);
