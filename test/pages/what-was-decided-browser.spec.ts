import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DecisionsService } from '#records/decisions';
import { MeetingsService } from '#records/meetings';
import { localDate } from '#rules';
import { publishedMinutes } from '../prints/print-world.js';
import { aDecidedMeeting } from '../support/a-decided-meeting.js';
import { aBrowser, axe, scrollsSideways, type TestBrowser } from '../support/browser.js';
import { block, minutesOf } from '../support/sample-minutes.js';
import { WebWorld } from '../support/web-world.js';

type Page = Awaited<ReturnType<TestBrowser['atADesk']>>;

const MEETING = '/committees/crime-and-disorder/meetings/2023-07-19';
const FOLDER = process.env['SCREENSHOTS'];

let world: WebWorld;
let browser: TestBrowser;
let decision = '';
let print = '';

beforeAll(async () => {
  world = await WebWorld.begin();
  const { meetingId } = await aDecidedMeeting(world);
  const act = { actor: await world.as('officer'), id: meetingId };
  await world.app.get(MeetingsService).conclude(act);
  await world.app.get(DecisionsService).publish(act);
  const exempt = block({ kind: 'text', wording: 'The bids were opened.' });
  await publishedMinutes(world, minutesOf(), minutesOf({ blocks: [exempt] }));
  const confirmed = { minute: 'CDC/61', on: localDate('2023-10-18') };
  await publishedMinutes(world, minutesOf({ status: 'confirmed', confirmed }));
  const [failed] = await world.dataSource.query<[{ id: string }[], number]>(
    `UPDATE prints SET state = 'failed', problem = 'The pages could not be set.'
     WHERE kind = 'exempt minutes' RETURNING id`,
  );
  print = failed[0]?.id ?? '';
  const { body } = await world.stranger().see('/decisions');
  decision = /href="(\/decisions\/crime-and-disorder-[^"]+)"/.exec(body)?.[1] ?? '';
  browser = await aBrowser(world.web.address);
});

afterAll(async () => {
  await browser.close();
  await world.end();
});

async function seen(page: Page, paths: readonly (readonly [string, string])[], width: string) {
  const faults: string[] = [];
  for (const [name, path] of paths) {
    await page.goto(path);
    if (FOLDER !== undefined) {
      await page.screenshot({ path: `${FOLDER}/${name}-${width}.png`, fullPage: true });
    }
    faults.push(...(await axe(page)).map((fault) => `${path}: ${fault}`));
    if (await scrollsSideways(page)) faults.push(`${path} scrolls sideways`);
  }
  return faults;
}

const forAll = () =>
  [
    ['minutes', `${MEETING}/minutes`],
    ['decisions', `${MEETING}/decisions`],
    ['register', '/decisions'],
    ['decision', decision],
  ] as const;

const forStaff = () =>
  [
    ['members-minutes', `/app${MEETING}/papers/minutes?edition=draft`],
    ['check', `/app${MEETING}/decisions`],
    ['print', `/app/prints/${print}`],
  ] as const;

async function signedIn(page: Page): Promise<Page> {
  const officer = await world.at('officer');
  const { hostname } = new URL(world.web.address);
  const cookies = [...officer.cookies].map(([name, value]) => ({
    name,
    value,
    domain: hostname,
    path: '/',
  }));
  await page.context().addCookies(cookies);
  return page;
}

describe('What was decided can be read by everybody, however they read', () => {
  test('at a desk', async () => {
    expect(await seen(await browser.atADesk(), forAll(), 'wide')).toEqual([]);
  });

  test('on a phone', async () => {
    expect(await seen(await browser.onAPhone(), forAll(), 'narrow')).toEqual([]);
  });

  test('by the staff, at a desk and on a phone', async () => {
    const desk = await signedIn(await browser.atADesk());
    expect(await seen(desk, forStaff(), 'wide')).toEqual([]);
    const phone = await signedIn(await browser.onAPhone());
    expect(await seen(phone, forStaff(), 'narrow')).toEqual([]);
  });
});
