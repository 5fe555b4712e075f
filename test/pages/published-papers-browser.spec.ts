import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MeetingsService } from '#records/meetings';
import { PublishedQueries } from '#records/publication';
import { SubscriptionsService } from '#records/subscriptions';
import { WithdrawalsService } from '#records/withdrawals';
import { newId } from '#platform';
import { aBrowser, axe, follow, scrollsSideways, type TestBrowser } from '../support/browser.js';
import {
  aConvenedMeeting,
  aDocument,
  anExemption,
  aReport,
  aReportContent,
  PARAGRAPHS,
} from '../support/papers.js';
import { WebWorld } from '../support/web-world.js';

type Page = Awaited<ReturnType<TestBrowser['atADesk']>>;

const COMMITTEE = '/committees/crime-and-disorder';
const MEETING = `${COMMITTEE}/meetings/2023-07-19`;
const NEXT = `/app${COMMITTEE}/meetings/2023-10-11`;
const FOLDER = process.env['SCREENSHOTS'];
let world: WebWorld;
let browser: TestBrowser;
let cookie = '';
let subscription = '';

beforeAll(async () => {
  world = await WebWorld.begin('2023-07-03T09:00:00Z');
  const actor = await world.as('officer');
  const appendix = (letter: string, documentId: string, title: string) => {
    return { id: newId(), letter, title, documentId };
  };
  const [map, bids] = [appendix('A', newId(), 'Map of crashes'), appendix('B', newId(), 'Bids')];
  const content = aReportContent();
  const [first, ...others] = content.sections;
  const table = '| Year | Crashes |\n| --- | --- |\n| 2021 | 120 |\n| 2022 | 98 |';
  const told = { id: newId(), isNumbered: true, text: table, isExempt: false };
  const sections = first && [{ ...first, paragraphs: [...first.paragraphs, told] }, ...others];
  const reportId = await aReport(world, {
    slug: 'agreement',
    content: { ...content, sections: sections ?? [], appendices: [map, bids] },
    exemptTexts: { [PARAGRAPHS.exempt]: 'The price is two million pounds.' },
  });
  await anExemption(world, { kind: 'paragraph', subjectId: PARAGRAPHS.exempt, reportId });
  await aDocument(world, { id: map.documentId, title: 'Map of crashes', reportId });
  await aDocument(world, { id: bids.documentId, title: 'Bids', reportId });
  await anExemption(world, { kind: 'appendix', subjectId: bids.id, reportId });
  const { meetingId, itemIds } = await aConvenedMeeting(world, [
    ['Declarations of interest', null],
    ['Community Safety Agreement', reportId],
    ['Terms of a contract', null],
    ['Work programme', null],
  ]);
  await anExemption(world, { kind: 'agenda item', subjectId: itemIds[2] ?? '', meetingId });
  const meetings = world.app.get(MeetingsService);
  await meetings.publishAgenda({ actor, id: meetingId }, { reason: null });
  await aDocument(world, {
    title: 'Programme as a picture',
    meetingId,
    itemId: itemIds[3] ?? '',
    isScannedImage: true,
  });
  await meetings.supplement({ actor, id: meetingId }, { reason: 'The figures came late.' });
  await aDocument(world, { title: 'Later figures', meetingId, itemId: itemIds[3] ?? '' });
  const gone = await world.app
    .get(PublishedQueries)
    .meeting({ committee: 'crime-and-disorder', heldOn: '2023-07-19' });
  await world.app.get(WithdrawalsService).withdraw(
    { actor, id: meetingId },
    {
      subjectKind: 'agenda item',
      subjectId: gone.items[0]?.id ?? '',
      reason: 'It was published by mistake.',
    },
  );
  const drafting = await aReport(world, { slug: 'late', state: 'drafting' });
  const next = await aConvenedMeeting(
    world,
    [
      ['Burglary', drafting],
      ['Youth justice', null],
    ],
    '2023-10-11',
  );
  await aDocument(world, {
    title: 'Scan',
    meetingId: next.meetingId,
    itemId: next.itemIds[1] ?? '',
    isScannedImage: true,
  });
  const subscriptions = world.app.get(SubscriptionsService);
  await subscriptions.ask({ committee: 'crime-and-disorder', email: 'reader@elsewhere.example' });
  const [asked] = await world.dataSource.query<{ id: string }[]>('SELECT id FROM subscriptions');
  subscription = subscriptions.token(asked?.id ?? '');
  cookie = (await world.at('officer')).cookies.get('session') ?? '';
  browser = await aBrowser(world.web.address);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await world.end();
});

const PAGES: readonly (readonly [name: string, path: string])[] = [
  ['public-meetings', '/meetings'],
  ['public-committees', '/committees'],
  ['public-committee', COMMITTEE],
  ['public-meeting', MEETING],
  ['public-item', `${MEETING}/items/2`],
  ['public-item-exempt', `${MEETING}/items/3`],
  ['public-item-withdrawn', `${MEETING}/items/1`],
  ['public-changes', `${MEETING}/changes`],
  ['subscribing', `${COMMITTEE}/subscription`],
  ['subscription', 'subscription'],
  ['subscription-end', 'subscription/end'],
  ['members-papers', `/app${MEETING}/papers`],
  ['members-item', `/app${MEETING}/papers/items/2`],
  ['check', `${NEXT}/check`],
  ['to-follow', `${NEXT}/items/1/to-follow`],
  ['withdrawal', `/app${MEETING}/withdrawal`],
  ['supplement', `/app${MEETING}/supplement`],
];

async function open(page: Page, path: string): Promise<void> {
  if (path.startsWith('/app')) {
    const url = world.web.address;
    await page.context().addCookies([{ name: 'session', value: cookie, url }]);
  }
  await page.goto(path.replace(/^subscription/, `/subscriptions/${subscription}`));
}

describe.each(PAGES)('%s', (name, path) => {
  test('has nothing axe would complain of, and one main heading', async () => {
    const page = await browser.atADesk();
    await open(page, path);
    if (FOLDER) await page.screenshot({ path: `${FOLDER}/${name}-1280.png`, fullPage: true });
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('h1').innerText()).not.toMatch(/wrong|not found/);
    expect(await axe(page)).toEqual([]);
    await page.context().close();
  }, 30_000);

  test('fits a window 320 pixels wide', async () => {
    const page = await browser.onAPhone();
    await open(page, path);
    if (FOLDER) await page.screenshot({ path: `${FOLDER}/${name}-320.png`, fullPage: true });
    expect(await scrollsSideways(page)).toBe(false);
    expect(await axe(page)).toEqual([]);
    await page.context().close();
  }, 30_000);
});

test('without JavaScript a reader goes from the start page to a paragraph in two pages', async () => {
  const page = await browser.withoutJavaScript();
  await page.goto('/');
  await follow(page, /Crime and Disorder Committee, Wednesday 19 July/);
  await follow(page, 'Community Safety Agreement');
  expect(await page.locator('#p-1\\.1').innerText()).toContain('The partnership met four times.');
  await follow(page, /Next item/);
  expect(await page.locator('h1').innerText()).toBe('Item 3: Terms of a contract');
}, 30_000);
