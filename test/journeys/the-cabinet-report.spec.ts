import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readReport } from '#records/papers';
import { REPORT_TEMPLATES, shortDate, sheetOf } from '#rules';
import { aPdf } from '../support/files/a-pdf.js';
import { lacks, writtenIn } from '../support/written-in.js';
import { mainOf, PeopleAtWork, press, type Page } from './people-at-work.js';

const PAPER = readFileSync(new URL('../papers/cabinet-report.txt', import.meta.url), 'utf8');
const { content } = readReport(PAPER, 'cabinet');
const SHEET = sheetOf({ content, exemptTexts: {} }, REPORT_TEMPLATES.cabinet);
const TITLE = 'Community safety plan 2022-23';

/**
 * Our own rewording of a real cabinet report of 17 March 2022, typed into the house form box by box: every body on its route
 * with a recommendation of its own. No JavaScript.
 */
describe('A cabinet report, typed in the browser', () => {
  let people: PeopleAtWork;
  let officer: Page;
  let author: Page;

  beforeAll(async () => {
    people = await PeopleAtWork.begin('2022-01-24T09:00:00Z');
    officer = await people.at('officer');
    author = await people.at();
  }, 90_000);
  afterAll(() => people.end());

  it('is commissioned for a meeting planned two pages from Home', async () => {
    await officer.goto('/app');
    await officer.locator('[aria-labelledby="plan"] a').first().click();
    await officer.getByLabel('Date', { exact: true }).fill('17 March 2022');
    await officer.getByLabel('Place').fill('Council Chamber');
    await press(officer, 'Plan the meeting');
    await press(officer, 'Convene the meeting');
    await press(officer, 'Convene the meeting');
    await press(officer, 'Crime and Disorder Committee');
    await press(officer, 'Reports');
    await press(officer, 'Propose a report');
    await officer.getByLabel('Title').fill(TITLE);
    await officer.getByLabel('For which meeting').selectOption({ label: 'Thursday 17 March 2022' });
    await officer.getByLabel('House form').selectOption({ label: 'Cabinet report' });
    await officer.getByLabel('What is asked for').fill('The plan, for agreement.');
    await press(officer, 'Propose the report');
    await press(officer, 'Commission it');
    await officer.getByLabel('Name, if new').fill('Nora Finch');
    await officer.getByLabel('Post, if new').fill('Head of Safer Places');
    await officer.getByLabel('Email address, if new').fill('nora.finch@county.example');
    await officer.getByLabel('Due').fill('21 February 2022');
    await press(officer, 'Commission the report');
    await people.followLetter(author, 'nora.finch@county.example', TITLE);
    expect(await mainOf(author)).toContain('The plan, for agreement.');
  });

  it('is typed by its author, who may stop and go on', async () => {
    await press(author, 'Write the report');
    for (const [name, value] of Object.entries(SHEET)) {
      if (/^(route|appendix)\./.test(name) || value === '') continue;
      await fill(author, name, value);
    }
    await fill(author, 'field.keyDecisionNotice', '10 February 2022');
    await press(author, 'Save and go on writing');
    for (const { body, on, part, recommendation } of content.routes) {
      const row = await emptyRow(author, 'route', 'body');
      await fill(author, `${row}.body`, body);
      if (on !== null) await fill(author, `${row}.on`, shortDate(on));
      await author.locator(`[name="${row}.part"]`).selectOption(part);
      await fill(author, `${row}.recommendation`, recommendation);
      await press(author, 'Save and go on writing');
    }
    for (const { letter, title } of content.appendices) {
      const row = await emptyRow(author, 'appendix', 'title');
      await fill(author, `${row}.title`, title);
      await fill(author, `${row}.letter`, letter);
      await press(author, 'Save and go on writing');
    }
    await press(author, 'Preview without saving');
    expect(lacks(await mainOf(author), writtenIn(content))).toEqual([]);
    await press(author, 'Save');
  });

  it('is not finished while anything its form asks for is missing', async () => {
    expect(await mainOf(author)).toContain('1 part is still to be written');
    await press(author, 'Add an appendix or another paper');
    await author.getByLabel('What it is called').fill('The plan');
    await author.getByLabel('File', { exact: true }).setInputFiles({
      name: 'plan.pdf',
      mimeType: 'application/pdf',
      buffer: aPdf({ pages: ['The whole of the plan'] }),
    });
    await press(author, 'Add the paper');
    await press(author, 'Say that it is finished');
    await press(author, 'Say that it is finished');
  });

  it('is cleared, signed off and put on the agenda', async () => {
    await people.followLetter(officer, await people.emailOf('officer'), 'finished');
    await press(officer, 'Send it for clearance');
    await press(officer, 'Send it for clearance');
    for (const part of ['finance', 'legal']) {
      const clearing = await people.at();
      await people.followLetter(clearing, await people.emailOf(part), content.title);
      await press(clearing, 'Clear this version');
    }
    await officer.reload();
    for (const step of ['Sign it off', 'Clear it for publication']) {
      await press(officer, step);
      await press(officer, step);
    }
    await toTheMeeting();
    await press(officer, 'Prepare the agenda');
    await press(officer, 'Add one with a topic, a report or a summary');
    await officer.getByLabel('Title').fill(content.title);
    await officer.getByLabel('To decide').check();
    await officer.getByLabel('Planned minutes').fill('20');
    await officer.getByLabel('Report', { exact: true }).selectOption({ label: content.title });
    await press(officer, 'Add the item');
  });

  it('is published by its last day, with a recommendation to each body, on a page and in the pack', async () => {
    people.world.time.set('2022-03-09T12:00:00Z');
    await people.signIn('officer', officer);
    await toTheMeeting();
    await press(officer, 'Check the papers before publication');
    expect(await mainOf(officer)).toContain('Nothing must be put right');
    await press(officer, 'Go on to publish');
    await press(officer, 'Publish the agenda');
    const reader = await people.at();
    await reader.goto('/committees/crime-and-disorder/meetings/2022-03-17/items/1');
    expect(lacks(await mainOf(reader), writtenIn(content))).toEqual([]);
    expect(await people.buildPacks()).toEqual(['done', 'done']);
    const pack = '/committees/crime-and-disorder/meetings/2022-03-17/pack.pdf';
    expect(lacks(await people.wordsOfPdf(pack), writtenIn(content))).toEqual([]);
  });

  async function toTheMeeting(): Promise<void> {
    await officer.goto('/app');
    const link = officer.getByRole('link', { name: /Thursday 17 March 2022/ });
    await link.first().click();
  }
});

/** Types into one box, or ticks what it says. */
async function fill(page: Page, name: string, value: string): Promise<void> {
  const box = page.locator(`[name="${name}"]`).first();
  if ((await box.getAttribute('type')) === 'radio') {
    await page.locator(`[name="${name}"][value="${value}"]`).check();
    return;
  }
  await box.fill(value);
}

/** The empty row at the end of a list, by the beginning of its boxes' names. */
async function emptyRow(page: Page, list: string, box: string): Promise<string> {
  const name = await page
    .locator(`[name^="${list}."][name$=".${box}"]`)
    .last()
    .getAttribute('name');
  return (name ?? '').slice(0, -box.length - 1);
}
