import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MailboxService } from '#records/mailbox';
import { AgendaService, MeetingsService } from '#records/meetings';
import { ReviewsService } from '#records/partnership';
import { PlansService } from '#records/plans';
import { ResolutionsService } from '#records/resolutions';
import { localDate } from '#rules';
import { readFileSync } from 'node:fs';
import { ownPlan } from '../../apps/cli/src/staging/own-plan.js';
import { aBrowser, axe, scrollsSideways, send, type TestBrowser } from '../support/browser.js';
import { WebWorld } from '../support/web-world.js';

type Page = Awaited<ReturnType<TestBrowser['atADesk']>>;

const COMMITTEE = '/app/committees/crime-and-disorder';
const HELD = `${COMMITTEE}/meetings/2023-07-19`;
const PLANNED = `${COMMITTEE}/meetings/2023-10-11`;
let world: WebWorld;
let browser: TestBrowser;
let plan: string;
const cookies = new Map<string, string>();

beforeAll(async () => {
  world = await WebWorld.begin();
  const officer = await world.as('officer');
  const made = await world.recommendation([world.police, world.fire]);
  await world.send(made.to(world.police));
  const meetings = world.app.get(MeetingsService);
  const place = { startsAt: '10:00', venue: 'Council Chamber' };
  const { committeeId } = world;
  const { id } = await meetings.plan(officer, {
    committeeId,
    heldOn: localDate('2023-10-11'),
    ...place,
  });
  await meetings.convene({ actor: officer, id });
  for (const title of ['Answers of the police and the fire service', 'Work programme']) {
    const item = {
      title,
      purpose: 'comment',
      reportBy: 'Scrutiny research officer',
      summary: null,
    } as const;
    await world.app.get(AgendaService).add({ actor: officer, id }, item);
  }
  const [item] = await world.dataSource.query<{ id: string }[]>(
    'SELECT id FROM agenda_items WHERE meeting_id = $1 ORDER BY number',
    [id],
  );
  await world.app.get(ResolutionsService).draft(officer, {
    agendaItemId: item?.id ?? '',
    kind: 'recommend',
    wording: 'That the authorities be asked to report again in the spring.',
  });
  const priorityId = await world.priority('road-safety', 'Road safety');
  const reviews = world.app.get(ReviewsService);
  for (const [cycle, dueOn] of [
    ['July 2023', '2023-07-31'],
    ['October 2023', '2023-10-31'],
  ] as const) {
    const review =
      (await reviews.plan(officer, { priorityId, cycle, dueOn: localDate(dueOn) })) ?? '';
    await reviews.request({ actor: officer, id: review });
    if (cycle === 'July 2023') {
      const act = { actor: await world.as('road-safety lead'), id: review };
      await reviews.return(act, {
        rating: 'at risk',
        whatChanged:
          'One of the two crossings opened in May; the other waits for the utility works.',
        action: 'Open the second crossing by the end of September.',
        actionBy: localDate('2023-09-30'),
      });
    }
  }
  const text = readFileSync(ownPlan(), 'utf8');
  plan = (await world.app.get(PlansService).accept(officer, { councilId: world.councilId, text }))
    .slug;
  await world.app.get(MailboxService).keep({
    messageId: '<1@critical-friend>',
    sender: 'scrutiny@county.example',
    recipient: 'the.chief@police.example',
    subject: 'CDC-2023-1: please answer by Wednesday 16 August 2023',
    text: 'The committee asks you to answer by Wednesday 16 August 2023.\n\nhttp://scrutiny.test/l/secret',
    html: '<p>The committee asks you to <a href="http://scrutiny.test/l/secret">answer</a>.</p>',
    headers: { Subject: 'CDC-2023-1', 'Auto-Submitted': 'auto-generated' },
  });
  world.time.set('2023-08-21T09:00:00Z');
  for (const part of ['officer', 'road-safety lead', 'police contact']) {
    cookies.set(part, (await world.at(part)).cookies.get('session') ?? '');
  }
  browser = await aBrowser(world.web.address);
}, 90_000);
afterAll(async () => {
  await browser.close();
  await world.end();
});

async function open(page: Page, [, path, part = 'officer']: Shown): Promise<void> {
  const value = cookies.get(part) ?? '';
  if (part !== '')
    await page.context().addCookies([{ name: 'session', value, url: world.web.address }]);
  await page.goto(path === 'plan' ? `/app/plans/${plan}` : path);
}

/** A letter's frame runs no script, so axe, which is one, would wait for it for ever. */
async function found(page: Page): Promise<readonly string[]> {
  for (const frame of await page.locator('iframe').all()) await frame.evaluate((it) => it.remove());
  return axe(page);
}

type Shown = readonly [name: string, path: string, part?: string];
const PAGES: readonly Shown[] = [
  ['start', '/', ''],
  ['home-officer', '/app'],
  ['home-lead', '/app', 'road-safety lead'],
  ['home-authority', '/app', 'police contact'],
  ['committees', '/app/committees'],
  ['committee', COMMITTEE],
  ['planning', `${COMMITTEE}/meetings/new`],
  ['meeting-held', HELD],
  ['meeting-convened', PLANNED],
  ['publication', `${PLANNED}/publication`],
  ['item', `${HELD}/items/1`],
  ['item-drafted', `${PLANNED}/items/1`],
  ['new-item', `${PLANNED}/items/new`],
  ['new-motion', `${PLANNED}/items/2/motions/new`],
  ['drafting', `${PLANNED}/items/1/motions/1/recommendations/new`],
  ['priorities', '/app/priorities'],
  ['priority', '/app/priorities/road-safety'],
  ['review', '/app/priorities/road-safety/reviews/July%202023'],
  [
    'review-return',
    '/app/priorities/road-safety/reviews/October%202023/return',
    'road-safety lead',
  ],
  ['plan', 'plan'],
  ['mailbox', '/dev/mailbox', ''],
  ['message', '/dev/mailbox/1', ''],
];
const FOLDER = process.env['SCREENSHOTS'];

describe.each(PAGES)('%s', (...shown) => {
  const [name] = shown;

  test('has nothing axe would complain of, and one main heading', async () => {
    const page = await browser.atADesk();
    await open(page, shown);
    if (FOLDER) await page.screenshot({ path: `${FOLDER}/${name}-1280.png`, fullPage: true });
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('h1').innerText()).not.toMatch(/wrong|not found/);
    expect(await found(page)).toEqual([]);
    await page.context().close();
  });

  test('fits a window 320 pixels wide', async () => {
    const page = await browser.onAPhone();
    await open(page, shown);
    if (FOLDER) await page.screenshot({ path: `${FOLDER}/${name}-320.png`, fullPage: true });
    expect(await scrollsSideways(page)).toBe(false);
    expect(await found(page)).toEqual([]);
    await page.context().close();
  });
});

test('without JavaScript an officer drafts a recommendation and sees each date before it is kept', async () => {
  const page = await browser.withoutJavaScript();
  await open(page, ['drafting', `${PLANNED}/items/1/motions/1/recommendations/new`]);
  await page.getByLabel('The recommendation in full').fill('That a report be given by May.');
  await page.getByLabel('Marchfield Police', { exact: true }).check();
  await send(page, 'Check the dates');
  expect(await page.locator('main').innerText()).toContain('Wednesday 8 November 2023');
  await send(page, 'Draft the recommendation');
  expect(await page.locator('main').innerText()).toContain('That a report be given by May.');
});
