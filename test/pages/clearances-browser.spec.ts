import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { SignedLinksService, type LinkPurpose } from '#records/links';
import { Recorder } from '#records/record';
import { ReportsService } from '#records/reports';
import { localDate } from '#rules';
import { clearancesOf, clearingOfficers, reportInClearance } from '../support/a-clearance.js';
import { commissionedReport } from '../support/a-report.js';
import {
  aBrowser,
  axe,
  follow,
  scrollsSideways,
  send,
  type TestBrowser,
} from '../support/browser.js';
import {
  aWordReport,
  bold,
  bullet,
  h,
  labelled,
  n,
  p,
  table,
} from '../support/files/word-report.js';
import { WebWorld } from '../support/web-world.js';

const FOLDER = process.env['SCREENSHOTS'];
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
let world: WebWorld;
let browser: TestBrowser;
let word: Buffer;
let report: Awaited<ReturnType<typeof commissionedReport>>;
let cleared: Awaited<ReturnType<typeof reportInClearance>>;

const at = (slug: string) => `/app/committees/crime-and-disorder/reports/${slug}`;

async function linkOf(purpose: LinkPurpose, subjectId: string, personId: string): Promise<string> {
  const subjectKind = purpose === 'report' ? 'report' : 'clearance';
  const expiresOn = localDate('2023-10-01');
  const order = { purpose, subjectKind, subjectId, personId, expiresOn } as const;
  const links = world.app.get(SignedLinksService);
  return `/l/${await world.app.get(Recorder).write((tx) => links.tokenFor(tx, order))}`;
}

async function plainPage(): Promise<Page> {
  const page = await browser.withoutJavaScript();
  page.setDefaultTimeout(15_000);
  return page;
}

async function signedIn(page: Page, part: string): Promise<Page> {
  const { cookies } = await world.at(part);
  const url = world.web.address;
  await page.context().addCookies([...cookies].map(([name, value]) => ({ name, value, url })));
  return page;
}

/** No fault of axe, nothing wider than the window; at a desk and on a phone. */
async function isSound(path: string, { name, as }: { name: string; as?: string }): Promise<void> {
  const page = await browser.atADesk();
  if (as !== undefined) await signedIn(page, as);
  await page.goto(path);
  await isSoundHere(page, name);
  await page.context().close();
}

async function isSoundHere(page: Page, name: string): Promise<void> {
  await pictured(page, `${name}-1280`);
  expect(await axe(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  await pictured(page, `${name}-320`);
  expect(await axe(page)).toEqual([]);
  expect(await scrollsSideways(page)).toBe(false);
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** Chooses the Word file and looks at what is in it. */
async function uploaded(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await follow(page, 'Take it from a Word file');
  const file = { name: 'report.docx', mimeType: DOCX, buffer: word };
  await page.getByLabel('Word file').setInputFiles(file);
  await send(page, 'Look at what is in it');
  await page.getByRole('heading', { name: 'What was found in the file' }).waitFor();
}

async function pictured(page: Page, name: string): Promise<void> {
  if (FOLDER !== undefined)
    await page.screenshot({ path: `${FOLDER}/${name}.png`, fullPage: true });
}

beforeAll(async () => {
  world = await WebWorld.begin('2023-06-01T09:30:00Z');
  await clearingOfficers(world);
  report = await commissionedReport(world, 'Road safety outside schools');
  cleared = await reportInClearance(world, 'The costs of crossings');
  word = await aWordReport(
    h('Road safety outside schools'),
    labelled('By', 'Scrutiny Research Officer'),
    labelled('To', 'Crime and Disorder Committee – 19 July 2023'),
    labelled('Subject', 'Road safety outside schools'),
    labelled('Wards affected', 'All wards of the county'),
    labelled('Summary', 'What was done since last summer, and what is asked of the Committee.'),
    h('1. What was done'),
    n('Crossings were built at four schools.'),
    n('Casualties by ward:'),
    table(['Ward', '2022', '2023'], ['North', '12', '9'], ['South', '7', '8']),
    h('2. Recommendation'),
    n('The Committee may:'),
    bullet('note the report'),
    bullet('comment on it (and say so to the police'),
    bold('Contact details:'),
    p('Scrutiny Research Officer'),
  );
  browser = await aBrowser(world.web.address);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await world?.end();
});

describe('The author of a report, without an account and without JavaScript', () => {
  test('takes it from Word, says where the line without a place goes, and accepts it', async () => {
    const author = report.writer.id ?? '';
    const link = await linkOf('report', report.id, author);
    const page = await plainPage();
    await uploaded(page, link);
    expect(await page.textContent('main')).toContain('The form has no field called');
    await page
      .locator('select[name^="place-"]')
      .selectOption({ label: 'At the end of “What was done”' });
    await send(page, 'Accept it as a new version');
    await page.getByText('Version 1 written: Taken from Word.').first().waitFor();
    expect(await page.textContent('main')).toContain('All wards of the county');
    await page.context().close();
    const other = await browser.atADesk();
    await uploaded(other, link);
    await isSoundHere(other, 'review');
    await other.goto(`${link}/report/upload`);
    await isSoundHere(other, 'upload');
    await other.context().close();
  }, 120_000);
});

describe('The officer and those who clear, without JavaScript', () => {
  test('send, read, clear and return it in one page each', async () => {
    const { id, writer } = report;
    await world.app.get(ReportsService).complete({ actor: writer, id });
    await isSound(`${at(report.slug)}/clearances`, { name: 'send', as: 'officer' });
    const page = await signedIn(await plainPage(), 'officer');
    await page.goto(at(report.slug));
    await send(page, 'Send it for clearance');
    await page.getByLabel('Finance').selectOption({ label: 'The finance, finance' });
    await page.getByLabel('Legal').selectOption({ label: 'The legal, legal' });
    await send(page, 'Send it for clearance');
    await page
      .getByText('Sent for clearance: Finance by The finance, Legal by The legal.')
      .first()
      .waitFor();
    await isSound(at(report.slug), { name: 'panel', as: 'officer' });

    const { finance } = await clearancesOf(world, id);
    const link = await linkOf('clearance', finance.id, finance.person.id);
    await page.goto(link);
    await page.getByLabel('A remark, if you have one').fill('Within the budget');
    await send(page, 'Clear this version');
    await page.getByText('You have cleared this version.').waitFor();
    expect((await clearancesOf(world, id)).finance.state).toBe('given');
    await page.context().close();
  }, 120_000);

  test('see what has changed since they last cleared it', async () => {
    const { id, finance, legal, text } = cleared;
    const link = await linkOf('clearance', finance.id, finance.person.id);
    const page = await browser.atADesk();
    await page.goto(link);
    const other = { ...text.content, title: 'The costs of crossings and their upkeep' };
    const officer = await world.as('officer');
    const version = { content: other, exemptTexts: {}, from: 1, why: null };
    await world.app.get(ReportsService).write({ actor: officer, id }, version);
    await send(page, 'Clear this version');
    await page.getByText('You had version 1 open.').waitFor();
    await isSoundHere(page, 'changed');
    await send(page, 'Clear this version');
    await page.getByText('You have cleared this version.').waitFor();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.context().close();
    const again = { content: text.content, exemptTexts: {}, from: 2, why: null };
    await world.app.get(ReportsService).write({ actor: officer, id }, again);
    await isSound(`${at(cleared.slug)}/stale-clearances`, { name: 'stale', as: 'officer' });
    const legalLink = await linkOf('clearance', legal.id, legal.person.id);
    const returning = await plainPage();
    await returning.goto(legalLink);
    await returning.getByLabel('Or: what must be put right').fill('Say who pays.');
    await send(returning, 'Return it for correction');
    await returning.getByText('You have returned it for correction.').waitFor();
    await returning.context().close();
  }, 120_000);
});
