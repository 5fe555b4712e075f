import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PacksService } from '#records/packs';
import { Recorder } from '#records/record';
import { localDate } from '#rules';
import { aPackWorker, publish, type PackWorker } from '../packs/pack-world.js';
import { aBrowser, axe, scrollsSideways, send, type TestBrowser } from '../support/browser.js';
import {
  aPdf,
  document,
  EXEMPT,
  item,
  paragraph,
  papers,
  report,
  section,
} from '../support/published-papers.js';
import { WebWorld } from '../support/web-world.js';

const AT = '/committees/crime-and-disorder/meetings/2023-07-19';
const TABLE =
  'Casualties by ward.\n\n| Ward | 2022 | 2023 |\n|---|---|---|\n| North | 12 | 9 |\n| South | 7 | 8 |';
const FOLDER = process.env['SCREENSHOTS'];
let world: WebWorld;
let worker: PackWorker;
let browser: TestBrowser;
const cookies = new Map<string, string>();
const jobs: Record<string, string> = {};

async function ask(publicationId: string, audience: 'public' | 'members'): Promise<string> {
  return world.app
    .get(Recorder)
    .write((tx) => world.app.get(PacksService).ask(tx, publicationId, audience));
}

beforeAll(async () => {
  world = await WebWorld.begin('2023-07-11T09:00:00Z');
  worker = await aPackWorker(world);
  const pdf = aPdf('Map', 3);
  const map = document(pdf, { title: 'Map of the wards', letter: 'A', pages: 3 });
  await worker.files.put(map.key, pdf);
  const lost = document(aPdf('Lost', 1), { title: 'Figures of the year', letter: 'B', pages: 1 });
  const words =
    'The partnership met four times and agreed a plan for the roads outside schools. '.repeat(5);
  const sections = ['Introduction', 'What was done', 'What is asked'].map((heading, s) =>
    section(
      `s${s}`,
      heading,
      Array.from({ length: 5 }, (_, n) =>
        paragraph(`s${s}p${n}`, n === 2 ? TABLE : words, s === 1 && n === 3),
      ),
    ),
  );
  const kept = { s1p3: EXEMPT };
  const year = report('Community Safety Agreement', sections, { keptParagraphs: kept });
  const items = [
    item({ number: 1, title: 'Apologies for absence', kind: 'standing', purpose: 'note' }),
    item({
      number: 2,
      title: 'Community Safety Agreement',
      purpose: 'recommend',
      minutes: 40,
      report: year,
      documents: [map, lost],
    }),
    item({
      number: 3,
      title: 'Storm damage',
      kind: 'urgent',
      urgentReason: 'The storm came after the agenda.',
      acceptedBy: 'the chair',
      isToFollow: true,
    }),
  ];
  const hidden = item({ number: 4, title: 'A site', purpose: 'decide', kept: EXEMPT });
  const whole = {
    ...hidden,
    title: 'The old mill',
    report: report('The old mill', sections.slice(0, 1)),
  };
  const agenda = papers({ items: [...items, hidden] });
  const { publicationId } = await publish(world, agenda, { ...agenda, items: [...items, whole] });
  for (const audience of ['public', 'members'] as const) {
    const id = await ask(publicationId, audience);
    await worker.packs.build(id);
    jobs['done'] = id;
  }
  const other = await publish(world, papers({ heldOn: localDate('2023-10-11') }));
  jobs['waiting'] = await ask(other.publicationId, 'members');
  const third = await publish(world, papers({ heldOn: localDate('2023-11-15') }));
  jobs['working'] = await ask(third.publicationId, 'members');
  await world.dataSource.query(
    `UPDATE jobs SET state = 'working', stage = 'Reading the uploads', done_count = 4, of_count = 10 WHERE id = $1`,
    [jobs['working']],
  );
  jobs['failed'] = await ask(third.publicationId, 'public');
  await world.dataSource.query(
    `UPDATE jobs SET state = 'failed', stage = 'Stopped', problems = '["Building stopped without an answer 3 times."]' WHERE id = $1`,
    [jobs['failed']],
  );
  for (const part of ['officer', 'member one']) {
    cookies.set(part, (await world.at(part)).cookies.get('session') ?? '');
  }
  browser = await aBrowser(world.web.address);
}, 90_000);
afterAll(async () => {
  await browser.close();
  await worker.stop();
  await world.end();
});

const PAGES: readonly (readonly [name: string, path: () => string, part: string])[] = [
  ['pack-public', () => `${AT}/pack`, ''],
  ['pack-members', () => `/app${AT}/pack`, 'member one'],
  ['pack-no-such-page', () => `${AT}/pack?page=99`, ''],
  ['pack-unbuilt', () => '/committees/crime-and-disorder/meetings/2023-10-11/pack', ''],
  ['job-done', () => `/app/jobs/${jobs['done']}`, 'officer'],
  ['job-waiting', () => `/app/jobs/${jobs['waiting']}`, 'officer'],
  ['job-working', () => `/app/jobs/${jobs['working']}`, 'officer'],
  ['job-failed', () => `/app/jobs/${jobs['failed']}`, 'officer'],
];

describe.each(PAGES)('%s', (name, path, part) => {
  test.each(['at a desk', 'at 320 pixels'])(
    'has nothing axe would complain of %s',
    async (where) => {
      const isWide = where === 'at a desk';
      const page = await (isWide ? browser.atADesk() : browser.onAPhone());
      const value = cookies.get(part) ?? '';
      if (part !== '') {
        await page.context().addCookies([{ name: 'session', value, url: world.web.address }]);
      }
      await page.goto(path());
      if (FOLDER) {
        await page.screenshot({
          path: `${FOLDER}/${name}-${isWide ? 1280 : 320}.png`,
          fullPage: true,
        });
      }
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.locator('h1').innerText()).not.toMatch(/wrong|not found/);
      expect(await scrollsSideways(page)).toBe(false);
      expect(await axe(page)).toEqual([]);
      await page.context().close();
    },
  );
});

test('without JavaScript a reader goes to the page the chair names', async () => {
  const page = await browser.withoutJavaScript();
  await page.goto(`${AT}/pack`);
  await page.getByLabel('Go to page').fill('5');
  await send(page, 'Go');
  expect(page.url()).toMatch(/\/pack#page-5$/);
  expect(await page.locator('#page-5').innerText()).toBe('Page 5');
});

test('printed, the page still says which page of the pack is which', async () => {
  const page = await browser.atADesk();
  await page.goto(`${AT}/pack`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#page-4').isVisible()).toBe(true);
  expect(await page.getByLabel('Go to page').isVisible()).toBe(false);
});
