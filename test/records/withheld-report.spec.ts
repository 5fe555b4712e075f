import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DocumentsQueries } from '#records/documents';
import { ExemptionsService, type ExemptionOn } from '#records/exemptions';
import { reportHash, ReportsQueries, ReportsService } from '#records/reports';
import { localDate, type ReportContent } from '#rules';
import { aConvenedMeeting, aDocument, aReport, PARAGRAPHS } from '../support/papers.js';
import { aWorld, type World } from '../support/world.js';

const SECRET = 'cormorant';

describe('A report for who may not read what is exempt', () => {
  let world: World;
  let reports: ReportsQueries;
  let id: string;
  let slug = 0;

  const officer = async () => ({ actor: await world.as('officer') });
  const mark = async (on: ExemptionOn) =>
    world.app.get(ExemptionsService).mark(await officer(), {
      on,
      kind: 'exempt',
      paragraphs: [3],
      reasoning: 'The bids would be told to every bidder.',
      publicSummary: 'A contract',
      decidedBy: 'Monitoring officer',
      reviewOn: localDate('2024-01-08'),
    });
  const lift = async (exemptionId: string) =>
    world.app
      .get(ExemptionsService)
      .lift(await officer(), { exemptionId, reason: 'The contract is let.' });
  const find = async (part = 'administrator') => reports.find(await world.as(part), { id });
  const version = async (number: number, part = 'administrator') =>
    reports.version(await find(part), number);
  const write = async (change: (content: ReportContent) => ReportContent) => {
    const { current } = await find('officer');
    if (current === null) throw new Error('the report has no text');
    const { content, exemptTexts, number: from } = current;
    const text = { content: change(content), exemptTexts, from, why: null };
    await world.app.get(ReportsService).write({ ...(await officer()), id }, text);
  };

  beforeAll(async () => {
    world = await aWorld('2023-07-03T09:30:00Z');
    reports = world.app.get(ReportsQueries);
    await world.person('administrator', 'administrator', { kind: 'council', id: world.councilId });
  });
  beforeEach(async () => {
    slug += 1;
    id = await aReport(world, { slug: `report-${slug}`, state: 'drafting' });
    await world.person('author', 'report author', { kind: 'report', id });
  });
  afterAll(() => world.end());

  it('has no text while all of it, or its item, is kept from the public; its author reads it', async () => {
    await aDocument(world, { title: SECRET, reportId: id });
    const { itemIds } = await aConvenedMeeting(world, [['Contracts', id]]);
    const titles = async () => {
      const found = await world.app
        .get(DocumentsQueries)
        .of(await world.as('administrator'), { reportId: id });
      return found.map(({ title }) => title);
    };
    expect(await titles()).toEqual([SECRET]);
    for (const on of [{ reportId: id }, { itemId: itemIds[0] ?? '' }]) {
      expect(await find()).toMatchObject({ isWithheld: false, current: { number: 1 } });
      const decision = await mark(on);
      expect(await find()).toMatchObject({ isWithheld: true, current: null, documents: [] });
      expect(await titles()).not.toContain(SECRET);
      await expect(version(1)).rejects.toThrow('not for publication');
      await expect(reports.versions(await find())).rejects.toThrow('not for publication');
      for (const part of ['officer', 'member one', 'author', 'monitoring officer']) {
        expect(await find(part)).toMatchObject({ isWithheld: false, current: { number: 1 } });
      }
      await lift(decision.id);
    }
  });

  it('has the hash of what they read, not of what is kept from them', async () => {
    await write((content) => withText(content, PARAGRAPHS.exempt, SECRET));
    const seen = (await find()).current;
    const whole = (await find('officer')).current;
    expect(whole?.exemptTexts).toEqual({ [PARAGRAPHS.exempt]: SECRET });
    expect(seen?.hash).not.toBe(whole?.hash);
    expect(seen && seen.hash === reportHash(seen)).toBe(true);
    expect((await version(2)).hash).toBe(seen?.hash);
    const hashes = async (part: string) =>
      (await reports.versions(await find(part))).map(({ hash }) => hash);
    expect(await hashes('administrator')).toEqual([null, null]);
    expect(await hashes('officer')).toContain(whole?.hash);
  });

  it('has in no version a paragraph that was ever kept from the public, though it is there no more', async () => {
    await write((content) => withText(content, PARAGRAPHS.public, `The ${SECRET} bid.`));
    await mark({ reportId: id, paragraphId: PARAGRAPHS.public });
    await write((content) => ({
      ...content,
      sections: content.sections.map((one) => ({ ...one, paragraphs: [] })),
    }));
    for (const number of [1, 2, 3, 4]) {
      expect(JSON.stringify(await version(number))).not.toContain(SECRET);
    }
    expect(JSON.stringify(await version(2, 'officer'))).toContain(SECRET);
  });

  it('has every version of a paragraph that is public again in the words that are public', async () => {
    const { id: exemptionId } = await mark({ reportId: id, paragraphId: PARAGRAPHS.public });
    expect(JSON.stringify(await version(1))).not.toContain('met four times');
    await lift(exemptionId);
    expect(JSON.stringify(await version(1))).toContain('met four times');
    expect(JSON.stringify(await version(2))).not.toContain('met four times');
  });

  it('has in no version the title of an appendix that was ever kept, though it is there no more', async () => {
    const appendixId = '30000000-0000-4000-8000-000000000009';
    const appendix = { id: appendixId, letter: 'A', title: SECRET, documentId: null };
    await write((content) => ({ ...content, appendices: [appendix] }));
    const { id: exemptionId } = await mark({ reportId: id, appendixId });
    await lift(exemptionId);
    await write((content) => ({ ...content, appendices: [] }));
    expect(JSON.stringify(await version(2))).not.toContain(SECRET);
    expect(JSON.stringify(await version(2, 'author'))).toContain(SECRET);
  });
});

/** A report's text with other words in one paragraph. */
const withText = (content: ReportContent, id: string, text: string): ReportContent => ({
  ...content,
  sections: content.sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map((one) => (one.id === id ? { ...one, text } : one)),
  })),
});
