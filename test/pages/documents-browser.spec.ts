import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DocumentsService } from '#records/documents';
import { ExemptionsService } from '#records/exemptions';
import { ReportsService } from '#records/reports';
import { localDate } from '#rules';
import { aReportText } from '../support/a-report.js';
import {
  aBrowser,
  axe,
  follow,
  scrollsSideways,
  send,
  type TestBrowser,
} from '../support/browser.js';
import { aPdf } from '../support/files/a-pdf.js';
import { aConvenedMeeting } from '../support/papers.js';
import { WebWorld } from '../support/web-world.js';

type Page = Awaited<ReturnType<TestBrowser['atADesk']>>;

const ITEM = '/app/committees/crime-and-disorder/meetings/2023-07-19/items/1';
const REPORT = '/app/committees/crime-and-disorder/reports/night-buses';
const SCAN = { name: 'scan.pdf', mimeType: 'application/pdf', buffer: aPdf({ pages: ['', ''] }) };
const PAGES = [
  ITEM,
  `${ITEM}/documents/new`,
  `${ITEM}/documents/paper-1`,
  `${ITEM}/documents/paper-1/replacement`,
  `${ITEM}/documents/paper-1/removal`,
  `${ITEM}/exemption/item`,
  `${ITEM}/exemption/item/lifting`,
  REPORT,
  `${REPORT}/documents/new`,
  `${REPORT}/documents/paper-1`,
  `${REPORT}/exemption/appendix-A`,
];

describe('Papers and what is kept from the public, in a browser', () => {
  let world: WebWorld;
  let browser: TestBrowser;
  let cookie: string;

  const signIn = async (page: Page): Promise<Page> => {
    await page
      .context()
      .addCookies([{ name: 'session', value: cookie, url: world.web.address, httpOnly: true }]);
    return page;
  };

  beforeAll(async () => {
    world = await WebWorld.begin('2023-07-03T09:30:00Z');
    const actor = await world.as('officer');
    const reports = world.app.get(ReportsService);
    const { id: reportId } = await reports.propose(actor, {
      committeeId: world.committeeId,
      title: 'Night buses',
      brief: '',
      template: null,
      meetingId: null,
      topicId: null,
    });
    const text = { ...aReportText({ title: 'Night buses' }), from: 0, why: null };
    await reports.write({ actor, id: reportId }, text);
    const { itemIds } = await aConvenedMeeting(world, [['Transport', reportId]]);
    const itemId = itemIds[0] ?? '';
    const documents = world.app.get(DocumentsService);
    const file = { fileName: 'A long name of a file, as people give them.pdf', bytes: SCAN.buffer };
    await documents.add({ actor }, { on: { itemId }, title: 'Map of routes', file });
    const on = { reportId };
    await documents.add({ actor }, { on, title: 'Timetable', file, appendix: 'a new appendix' });
    await world.app.get(ExemptionsService).mark(
      { actor },
      {
        on: { itemId },
        kind: 'exempt',
        paragraphs: [3, 5],
        reasoning: 'The bids would be told to every bidder before the contract is let.',
        publicSummary: 'Bids for the night bus',
        decidedBy: 'Monitoring officer',
        reviewOn: localDate('2023-10-02'),
        publicTitle: 'A transport contract',
      },
    );
    cookie = (await world.at('officer')).cookies.get('session') ?? '';
    browser = await aBrowser(world.web.address);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await world.end();
  });

  test.each(PAGES)(
    '%s: axe finds nothing, at a desk and on a phone',
    async (path) => {
      for (const page of [await browser.atADesk(), await browser.onAPhone()]) {
        await signIn(page);
        const answer = await page.goto(path);
        expect(answer?.status()).toBe(200);
        expect(await axe(page)).toEqual([]);
        expect(await scrollsSideways(page)).toBe(false);
        expect(await page.locator('h1').count()).toBe(1);
        await page.context().close();
      }
    },
    60_000,
  );

  test('a paper is added, refused, mended and kept from the public without JavaScript', async () => {
    const page = await signIn(await browser.withoutJavaScript());
    page.setDefaultTimeout(15_000);
    await page.goto(ITEM);
    await send(page, 'Add a paper');
    await page.getByLabel('What it is called').fill('Stops by ward');
    const bad = { name: 'stops.exe', mimeType: 'application/pdf', buffer: Buffer.from('MZ') };
    await page.getByLabel('File').setInputFiles(bad);
    await send(page, 'Add the paper');
    expect(await page.getByRole('alert').textContent()).toContain('ends in .exe cannot be taken');
    expect(await page.getByLabel('What it is called').inputValue()).toBe('Stops by ward');
    await page.getByLabel('Choose the file again').setInputFiles(SCAN);
    await send(page, 'Add the paper');
    expect(await page.locator('h1').textContent()).toBe('Stops by ward');
    expect(await page.locator('main').textContent()).toContain('a screen reader cannot read it');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download it' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('scan.pdf');
    await follow(page, 'Keep it from the public');
    await send(page, 'Keep it from the public');
    expect(await page.getByRole('alert').textContent()).toContain('Choose the paragraph');
    await page.context().close();
  }, 60_000);
});
