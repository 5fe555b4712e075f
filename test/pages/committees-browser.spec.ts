import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ClearanceListService,
  CommitteeSettingsService,
  findScoringQuestions,
  MembershipsService,
} from '#records/committees';
import { MeetingsService } from '#records/meetings';
import {
  ScoringService,
  SuggestingService,
  TopicsQueries,
  TopicsService,
} from '#records/programme';
import { localDate } from '#rules';
import { aBrowser, axe, scrollsSideways, send, type TestBrowser } from '../support/browser.js';
import { WebWorld } from '../support/web-world.js';

type Page = Awaited<ReturnType<TestBrowser['atADesk']>>;
type Shown = readonly [name: string, path: string, part?: string];

const COMMITTEE = '/app/committees/crime-and-disorder';
const SETTINGS = `${COMMITTEE}/settings`;
const MEMBERS = `${COMMITTEE}/members`;
const TOPIC = `${COMMITTEE}/programme/shop-theft-in-the-town-centres`;
let world: WebWorld;
let browser: TestBrowser;
const cookies = new Map<string, string>();

beforeAll(async () => {
  world = await WebWorld.begin('2023-07-19T09:30:00Z');
  await setTheCommittee();
  await fillTheProgramme();
  for (const part of ['officer', 'police contact']) {
    cookies.set(part, (await world.at(part)).cookies.get('session') ?? '');
  }
  browser = await aBrowser(world.web.address);
}, 90_000);
afterAll(async () => {
  await browser.close();
  await world.end();
});

async function setTheCommittee(): Promise<void> {
  const act = { actor: await world.as('officer'), id: world.committeeId };
  const settings = world.app.get(CommitteeSettingsService);
  await settings.change(act, {
    termsOfReference: 'To scrutinise what the partnership does about crime and disorder.',
    quorum: 3,
    minutePattern: 'CDC{yy}/{n}',
    minutePeriod: 'calendar year',
    minutedBy: 'resolution',
    minuteParts: 'letters',
    reportTemplate: 'scrutiny',
    usualVenue: 'Council Chamber',
    usualStart: '10:00',
    constitutedAs: 'crime and disorder committee',
  });
  await settings.setStandingItems(act, [
    { title: 'Apologies and substitutes', purpose: 'note', minutes: null },
    { title: 'Declarations of interest', purpose: 'note', minutes: 5 },
    { title: 'Minutes of the last meeting', purpose: 'decide', minutes: 5 },
  ]);
  await settings.setTimetable(act, [
    { name: 'Draft from the author', kind: 'draft', workingDaysBefore: 20 },
    { name: 'Cleared', kind: 'cleared', workingDaysBefore: 10 },
  ]);
  await settings.setQuestions(act, [
    { id: null, wording: 'Does it matter to residents?', weight: 3 },
    { id: null, wording: 'Can the committee change anything?', weight: 1 },
  ]);
  const personId = world.someone('monitoring officer').id;
  const who = { personId, name: null, post: null, email: null };
  await world.app.get(ClearanceListService).name(act, { kind: 'legal', who });
  await world.app.get(MembershipsService).changeChair(act, {
    who: { ...who, personId: world.someone('member one').id },
    from: localDate('2023-07-01'),
    staysMember: true,
  });
}

async function fillTheProgramme(): Promise<void> {
  const actor = await world.as('officer');
  const committee = 'crime-and-disorder';
  await world.app.get(MeetingsService).plan(actor, {
    committeeId: world.committeeId,
    heldOn: localDate('2023-10-11'),
    startsAt: '10:00',
    venue: 'Council Chamber',
  });
  const suggested = ['Shop theft in the town centres', 'Speeding near schools', 'Hate crime'];
  const topics = world.app.get(TopicsService);
  for (const [index, title] of suggested.entries()) {
    const reason = 'Residents ask about it at every meeting of the parish councils.';
    const suggester = await world.as(index === 0 ? 'police contact' : 'member two');
    const { id } = await world.app
      .get(SuggestingService)
      .suggest(suggester, { committee, title, reason });
    if (index < 2) await topics.takeUp({ actor, id });
    if (index === 1) {
      await topics.place({ actor, id }, { meeting: localDate('2023-10-11'), purpose: 'note' });
    }
  }
  const [questions, topic] = [
    await findScoringQuestions(world.dataSource.manager, world.committeeId),
    await world.app
      .get(TopicsQueries)
      .find(actor, { committee, topic: 'shop-theft-in-the-town-centres' }),
  ];
  const scores = questions.map(({ id }) => ({ question: id, score: 4 }));
  await world.app.get(ScoringService).score({ actor, id: topic.id }, { scores });
}

async function open(page: Page, [, path, part = 'officer']: Shown): Promise<void> {
  const value = cookies.get(part) ?? '';
  await page.context().addCookies([{ name: 'session', value, url: world.web.address }]);
  await page.goto(path);
}

const PAGES: readonly Shown[] = [
  ['committee', COMMITTEE],
  ['settings', SETTINGS],
  ['terms', `${SETTINGS}/terms`],
  ['standing-items', `${SETTINGS}/standing-items`],
  ['timetable', `${SETTINGS}/timetable`],
  ['questions', `${SETTINGS}/questions`],
  ['clearances', `${SETTINGS}/clearances`],
  ['members', MEMBERS],
  ['members-then', `${MEMBERS}?on=1/5/2021`],
  ['seat', `${MEMBERS}/seat`],
  ['ending', `${MEMBERS}/ending`],
  ['chair', `${MEMBERS}/chair`],
  ['substitute', `${MEMBERS}/substitute`],
  ['board', `${COMMITTEE}/programme`],
  ['topics', `${COMMITTEE}/topics`],
  ['topic', TOPIC],
  ['topic-words', `${TOPIC}/words`],
  ['scores', `${TOPIC}/scores`],
  ['placing', `${TOPIC}/placing`],
  ['own-topics', '/app/topics', 'police contact'],
  ['new-topic', '/app/topics/new', 'police contact'],
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
    expect(await axe(page)).toEqual([]);
    await page.context().close();
  });

  test('fits a window 320 pixels wide', async () => {
    const page = await browser.onAPhone();
    await open(page, shown);
    if (FOLDER) await page.screenshot({ path: `${FOLDER}/${name}-320.png`, fullPage: true });
    expect(await scrollsSideways(page)).toBe(false);
    expect(await axe(page)).toEqual([]);
    await page.context().close();
  });
});

test('without JavaScript an officer adds a standing item by its boxes, and moves it up by a button', async () => {
  const page = await browser.withoutJavaScript();
  await open(page, ['standing-items', `${SETTINGS}/standing-items`]);
  await page.locator('#title-4').fill('Work programme');
  await send(page, 'Save');
  expect(await page.locator('main').innerText()).toContain('added Work programme (to decide)');
  await send(page, 'Move item 4 up');
  expect(await page.locator('#title-3').inputValue()).toBe('Work programme');
  await page.locator('#title-3').press('Enter');
  expect(await page.locator('main').innerText()).toContain('Nothing was changed');
  await page.context().close();
});
