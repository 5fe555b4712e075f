import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '#platform/ids';
import { CommissioningService, ReportsService, type ReportText } from '#records/reports';
import { localDate } from '#rules';
import { aReportText, commissionedReport, linkToReport } from '../support/a-report.js';
import {
  aBrowser,
  axe,
  follow,
  scrollsSideways,
  send,
  type TestBrowser,
} from '../support/browser.js';
import { WebWorld } from '../support/web-world.js';

type Page = Awaited<ReturnType<TestBrowser['atADesk']>>;

const REPORTS = '/app/committees/crime-and-disorder/reports';
const REPORT = `${REPORTS}/road-safety`;
let world: WebWorld;
let browser: TestBrowser;
let session: string;
let link: string;

beforeAll(async () => {
  world = await WebWorld.begin('2023-06-01T09:30:00Z');
  const officer = await world.as('officer');
  const reports = world.app.get(ReportsService);
  const { id, writer } = await commissionedReport(world, 'Road safety');
  const write = (text: ReportText, from: number, why: string | null) =>
    reports.write({ actor: writer, id }, { ...text, from, why });
  await write(aReportText(), 0, null);
  await write(withTable(), 1, 'Figures added');
  await world.app
    .get(CommissioningService)
    .askMoreTime(
      { actor: writer, id },
      { newDue: localDate('2023-06-28'), reason: 'Late figures.' },
    );
  await reports.propose(officer, {
    committeeId: world.committeeId,
    title: 'The strategy and action plan',
    brief: '',
    template: 'cabinet',
    meetingId: null,
    topicId: null,
  });
  link = await linkToReport(world, 'road-safety');
  session = (await world.at('officer')).cookies.get('session') ?? '';
  browser = await aBrowser(world.web.address);
}, 90_000);
afterAll(async () => {
  await browser.close();
  await world.end();
});

/** Paragraphs with a list, a table, a quotation, an exempt part and one that is not numbered. */
function withTable(): ReportText {
  const paragraph = (text: string, more = {}) => ({
    id: newId(),
    text,
    isNumbered: true,
    isExempt: false,
    ...more,
  });
  const price = paragraph('', { isExempt: true });
  const text = aReportText();
  const section = {
    id: newId(),
    key: null,
    heading: 'Crossings',
    level: 1 as const,
    paragraphs: [
      paragraph('Four **crossings** were built:\n\n- two in the north\n- two in the south'),
      paragraph(
        '| Year | Crossings | Cost |\n| --- | --- | --- |\n| 2022 | 1 | £12,000 |\n| 2023 | 3 | £36,000 |',
      ),
      paragraph('> As the parish asked in May.', { isNumbered: false }),
      price,
    ],
  };
  return {
    content: { ...text.content, sections: [section, ...text.content.sections] },
    exemptTexts: { [price.id]: 'What each contractor bid.' },
  };
}

const PAGES: readonly (readonly [name: string, path: string])[] = [
  ['reports', REPORTS],
  ['own-reports', '/app/reports'],
  ['propose', `${REPORTS}/new`],
  ['report', REPORT],
  ['report-proposed', `${REPORTS}/the-strategy-and-action-plan`],
  ['commission', `${REPORTS}/the-strategy-and-action-plan/commission`],
  ['placing', `${REPORT}/meeting`],
  ['writing', `${REPORT}/text`],
  ['writing-cabinet', `${REPORTS}/the-strategy-and-action-plan/text`],
  ['more-time-decision', `${REPORT}/more-time-decision`],
  ['versions', `${REPORT}/versions`],
  ['version', `${REPORT}/versions/2`],
  ['link', 'link'],
  ['link-writing', 'link/report/text'],
  ['link-more-time', 'link/report/more-time'],
];
const FOLDER = process.env['SCREENSHOTS'];

async function open(page: Page, path: string): Promise<void> {
  if (!path.startsWith('link')) {
    await page.context().addCookies([{ name: 'session', value: session, url: world.web.address }]);
  }
  await page.goto(path.replace(/^link/, link));
}

describe.each(PAGES)('%s', (name, path) => {
  test.each(['atADesk', 'onAPhone'] as const)(
    '%s: one main heading, nothing axe complains of, no sideways scrolling',
    async (where) => {
      const page = await browser[where]();
      await open(page, path);
      if (FOLDER) await page.screenshot({ path: `${FOLDER}/${name}-${where}.png`, fullPage: true });
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.locator('h1').innerText()).not.toMatch(/wrong|not found/);
      expect(await scrollsSideways(page)).toBe(false);
      expect(await axe(page)).toEqual([]);
      await page.context().close();
    },
  );
});

test('without JavaScript an author without account previews, saves and finishes a report', async () => {
  const page = await browser.withoutJavaScript();
  await open(page, 'link');
  await follow(page, 'Go on writing');
  await page.getByLabel('Subject').fill('Safer crossings');
  await send(page, 'Preview without saving');
  expect(await page.locator('main').innerText()).toContain('Preview: not saved yet');
  await send(page, 'Save');
  expect(await page.locator('main').innerText()).toContain('Version 3 written.');
  await follow(page, 'Say that it is finished');
  await send(page, 'Say that it is finished');
  expect(await page.locator('main').innerText()).toContain('Finished by its author');
});

test('both texts of a clash stand beside each other, and axe finds nothing on that page', async () => {
  const first = await browser.atADesk();
  await open(first, `${REPORT}/text`);
  const second = await browser.onAPhone();
  await open(second, `${REPORT}/text`);
  await first.getByLabel('Summary').fill('Her words.');
  await send(first, 'Save');
  await second.getByLabel('Summary').fill('His words.');
  await send(second, 'Save');
  expect(await second.getByLabel('Summary').inputValue()).toBe('Her words.\n\nHis words.');
  if (FOLDER) await second.screenshot({ path: `${FOLDER}/clash-onAPhone.png`, fullPage: true });
  expect(await scrollsSideways(second)).toBe(false);
  expect(await axe(second)).toEqual([]);
});
