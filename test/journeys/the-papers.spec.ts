import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readReport } from '#records/papers';
import { aPdf } from '../support/files/a-pdf.js';
import { wordOf } from '../support/files/word-of.js';
import { follow } from '../support/browser.js';
import { lacks, writtenIn } from '../support/written-in.js';
import { mainOf, PeopleAtWork, press, type Page } from './people-at-work.js';

const PAPER = readFileSync(new URL('../papers/scrutiny-report.txt', import.meta.url), 'utf8');
const { content } = readReport(PAPER, 'scrutiny');
const TITLE = 'The Marrowshire Community Safety Agreement';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * The preparation of a meeting as people live it, our own rewording of a county's real report of 19 July 2023: everything is
 * reached from Home, or from a letter. No JavaScript.
 */
describe('The papers of one meeting, by page and letter alone', () => {
  let people: PeopleAtWork;
  let officer: Page;
  let author: Page;
  let clearing: Page;

  beforeAll(async () => {
    people = await PeopleAtWork.begin('2023-06-05T09:00:00Z');
    officer = await people.at('officer');
    author = await people.at();
    clearing = await people.at();
  }, 90_000);
  afterAll(() => people.end());

  it('begins two pages from Home, with a meeting planned and convened', async () => {
    await officer.goto('/app');
    await officer.locator('[aria-labelledby="plan"] a').first().click();
    await officer.getByLabel('Date', { exact: true }).fill('19 July 2023');
    await officer.getByLabel('Place').fill('Council Chamber');
    await press(officer, 'Plan the meeting');
    expect(await headingOf(officer)).toBe('Wednesday 19 July 2023');
    await press(officer, 'Convene the meeting');
    await press(officer, 'Convene the meeting');
    expect(await mainOf(officer)).toContain('Due Tuesday 11 July 2023');
  });

  it('has its report commissioned from somebody who has no account', async () => {
    await press(officer, 'Crime and Disorder Committee');
    await press(officer, 'Reports');
    await press(officer, 'Propose a report');
    await officer.getByLabel('Title').fill(TITLE);
    await officer.getByLabel('For which meeting').selectOption({ label: 'Wednesday 19 July 2023' });
    await officer
      .getByLabel('What is asked for')
      .fill('Where the agreement stands, in four pages.');
    await press(officer, 'Propose the report');
    await press(officer, 'Commission it');
    await officer.getByLabel('Name, if new').fill('Nora Finch');
    await officer.getByLabel('Post, if new').fill('Head of Community Safety');
    await officer.getByLabel('Email address, if new').fill('nora.finch@county.example');
    await officer.getByLabel('Due').fill('21 June 2023');
    await press(officer, 'Commission the report');
    expect(await mainOf(officer)).toContain('Due Wednesday 21 June 2023');
  });

  it('is written by its author in Word, by the link in the letter', async () => {
    await people.followLetter(author, 'nora.finch@county.example', TITLE);
    await press(author, 'Take it from a Word file');
    await author
      .getByLabel('Word file')
      .setInputFiles({ name: 'report.docx', mimeType: WORD, buffer: await wordOf(PAPER) });
    await press(author, 'Look at what is in it');
    expect(lacks(await mainOf(author), writtenIn(content))).toEqual([]);
    await press(author, 'Accept it as a new version');
    expect(await mainOf(author)).toContain('Appendix A');
  });

  it('gets its two appendices, and its author says that it is finished', async () => {
    for (const { letter } of content.appendices) {
      await press(author, 'Add an appendix or another paper');
      await author.getByLabel('What it is called').fill(`The paper of appendix ${letter}`);
      await author.getByLabel('File', { exact: true }).setInputFiles({
        name: `appendix-${letter}.pdf`,
        mimeType: 'application/pdf',
        buffer: aPdf({ pages: [`The whole of appendix ${letter}`] }),
      });
      await press(author, 'Add the paper');
    }
    await press(author, 'Say that it is finished');
    await press(author, 'Say that it is finished');
    expect(await mainOf(author)).toMatch(/finished/i);
  });

  it('is cleared by finance and legal at the same time, each by their own letter', async () => {
    await people.followLetter(officer, await people.emailOf('officer'), 'finished');
    await press(officer, 'Send it for clearance');
    expect(await chosenIn('Finance')).toBe('The finance');
    expect(await chosenIn('Legal')).toBe('The legal');
    await press(officer, 'Send it for clearance');
    for (const part of ['finance', 'legal']) {
      await people.followLetter(clearing, await people.emailOf(part), TITLE);
      expect(lacks(await mainOf(clearing), writtenIn(content))).toEqual([]);
      await press(clearing, 'Clear this version');
      expect(await mainOf(clearing)).toMatch(/given/i);
    }
  });

  it('is signed off, cleared for publication and put on the agenda', async () => {
    await officer.reload();
    await press(officer, 'Sign it off');
    await press(officer, 'Sign it off');
    await press(officer, 'Clear it for publication');
    await press(officer, 'Clear it for publication');
    await toTheMeeting();
    await press(officer, 'Prepare the agenda');
    await press(officer, 'Add one with a topic, a report or a summary');
    await officer.getByLabel('Title').fill(TITLE);
    await officer.getByLabel('To comment').check();
    await officer.getByLabel('Planned minutes').fill('60');
    await officer.getByLabel('Report', { exact: true }).selectOption({ label: TITLE });
    await press(officer, 'Add the item');
    expect(await mainOf(officer)).toContain(TITLE);
  });

  it('is refused a day after the last lawful day, and published on that day', async () => {
    await toTheMeeting();
    await press(officer, 'Check the papers before publication');
    expect(await mainOf(officer)).toContain('Nothing must be put right');
    people.world.time.set('2023-07-12T09:00:00Z');
    await people.signIn('officer', officer);
    await press(officer, 'Go on to publish');
    await press(officer, 'Publish the agenda');
    expect(await mainOf(officer)).toContain('five clear days');
    people.world.time.set('2023-07-11T16:00:00Z');
    await people.signIn('officer', officer);
    await toTheMeeting();
    await press(officer, 'Check the papers before publication');
    await press(officer, 'Go on to publish');
    await press(officer, 'Publish the agenda');
    expect(await mainOf(officer)).toContain('Agenda published');
  });

  it('is read by everybody: every field and paragraph, on a page and in the pack', async () => {
    const reader = await people.at();
    await reader.goto('/');
    await press(reader, 'Meetings');
    await reader
      .getByRole('link', { name: /19 July 2023/ })
      .first()
      .click();
    await follow(reader, TITLE);
    expect(lacks(await mainOf(reader), writtenIn(content))).toEqual([]);
    expect(await people.buildPacks()).toEqual(['done', 'done']);
    await reader.goBack();
    await press(reader, 'All papers in one pack');
    const href = await reader.getByRole('link', { name: /Accessible PDF/ }).getAttribute('href');
    expect(lacks(await people.wordsOfPdf(href ?? ''), writtenIn(content))).toEqual([]);
  });

  it('reaches the members by letter, one press from the papers', async () => {
    const member = await people.at('member one');
    await people.followLetter(member, await people.emailOf('member one'), '19 July 2023');
    expect(await mainOf(member)).toContain(TITLE);
  });

  const chosenIn = (menu: string): Promise<string> =>
    officer.getByLabel(menu).locator('option[selected]').innerText();

  async function toTheMeeting(): Promise<void> {
    await officer.goto('/app');
    await officer
      .getByRole('link', { name: /Wednesday 19 July 2023/ })
      .first()
      .click();
  }

  const headingOf = (page: Page): Promise<string> =>
    page.getByRole('heading', { level: 1 }).innerText();
});
