import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DocumentsQueries, DocumentsService } from '#records/documents';
import {
  exemptionsOf,
  ExemptionsQueries,
  ExemptionsService,
  publicOnly,
  type MarkedExempt,
} from '#records/exemptions';
import { AgendaService } from '#records/meetings';
import { currentReport, ReportsService } from '#records/reports';
import { blankReport, localDate, REPORT_TEMPLATES, type ReportContent } from '#rules';
import { newId } from '#platform';
import { aPdf } from '../support/files/a-pdf.js';
import { aConvenedMeeting } from '../support/papers.js';
import { aWorld, type World } from '../support/world.js';

const CANARY = 'quetzalcoatl';
const DECISION: Omit<MarkedExempt, 'on'> = {
  kind: 'exempt',
  paragraphs: [3],
  reasoning: 'The bids would be told to every bidder before the contract is let.',
  publicSummary: 'Bids for the night bus',
  decidedBy: 'Monitoring officer',
  reviewOn: localDate('2023-10-02'),
};
/** Where words that are not for publication are kept, and nowhere else: and the versions of before they were marked. */
const APART =
  /^(exempt_item_texts|exempt_document_texts|exempt_appendix_titles|report_exempt_texts|report_versions)$/;

describe('What is kept from the public', () => {
  let world: World;
  let meetingId: string;
  let itemId: string;
  let reportId: string;
  let content: ReportContent;

  const by = async (part = 'officer') => ({ actor: await world.as(part) });
  const mark = async (on: MarkedExempt['on'], more: Partial<MarkedExempt> = {}) =>
    world.app.get(ExemptionsService).mark(await by(), { ...DECISION, ...more, on });
  const lift = async (exemptionId: string) =>
    world.app
      .get(ExemptionsService)
      .lift(await by(), { exemptionId, reason: 'The contract is let.' });
  const item = async () => {
    const rows = await world.dataSource.query<{ title: string; summary: string | null }[]>(
      'SELECT title, summary FROM agenda_items WHERE id = $1',
      [itemId],
    );
    return rows[0];
  };

  beforeAll(async () => {
    world = await aWorld('2023-07-03T09:30:00Z');
    const reports = world.app.get(ReportsService);
    const actor = await world.as('officer');
    ({ id: reportId } = await reports.propose(actor, {
      committeeId: world.committeeId,
      title: 'Night buses',
      brief: '',
      template: null,
      meetingId: null,
      topicId: null,
    }));
    const blank = blankReport('Night buses', REPORT_TEMPLATES.scrutiny, newId);
    const [first, ...others] = blank.sections;
    if (first === undefined) throw new Error('the house form has no section');
    const written = { id: newId(), isNumbered: true, isExempt: false, text: `The ${CANARY} bid.` };
    content = { ...blank, sections: [{ ...first, paragraphs: [written] }, ...others] };
    const act = { actor, id: reportId };
    await reports.write(act, { content, exemptTexts: {}, from: 0, why: null });
    ({ meetingId } = await aConvenedMeeting(world, [['Transport', reportId]]));
    const words = { title: 'Contracts', purpose: 'decide', summary: 'Which bid to take.' } as const;
    itemId = await world.app.get(AgendaService).add({ actor, id: meetingId }, words);
    await world.person('administrator', 'administrator', { kind: 'council', id: world.councilId });
    await world.person('author', 'report author', { kind: 'report', id: reportId });
  });
  afterAll(() => world.end());

  it('is an item: its real words go apart, the agenda keeps its public title', async () => {
    const words = { title: `The ${CANARY} contract`, summary: `The ${CANARY} bid is the lowest.` };
    const { id, sentence } = await mark({ itemId }, { publicTitle: 'A contract', words });
    expect(sentence).toBe('Item 2 marked as exempt under paragraph 3 of Schedule 12A.');
    expect(await item()).toEqual({ title: 'A contract', summary: null });
    const queries = world.app.get(ExemptionsQueries);
    const seen = async (part: string) => (await queries.of(await world.as(part), { itemId })).words;
    expect(await seen('member one')).toEqual(words);
    expect(await seen('monitoring officer')).toEqual(words);
    expect(await seen('administrator')).toBeNull();
    expect(await seen('working-group chair')).toBeNull();
    expect(await seen('police signatory')).toBeNull();
    await lift(id);
    expect(await item()).toEqual(words);
    await mark({ itemId }, { publicTitle: 'A contract' });
  });

  it('is decided anew, with another day to look at it, and the decision before is kept', async () => {
    const reviewOn = localDate('2024-01-08');
    await mark({ itemId }, { reviewOn });
    const rows = await world.dataSource.query<{ because: string | null }[]>(
      'SELECT lifted_because AS because FROM exemptions WHERE subject_id = $1 ORDER BY lifted_on NULLS LAST',
      [itemId],
    );
    expect(rows.map(({ because }) => because)).toContain('decided anew');
    const open = (await exemptionsOf(world.dataSource.manager, meetingId)).get(itemId);
    expect(open).toMatchObject({ kind: 'exempt', paragraphs: [3], reviewOn });
    expect(await item()).toEqual({ title: 'A contract', summary: null });
  });

  it('takes no words from the page of the agenda, which are public: the rest of the item changes', async () => {
    const change = async (words: { title: string; summary?: string; minutes?: number }) =>
      world.app
        .get(AgendaService)
        .change({ ...(await by()), id: meetingId }, { itemId, purpose: 'decide', ...words });
    const kept = { title: 'A contract', summary: null };
    await expect(change({ title: 'The bid', summary: 'The lowest bid.' })).rejects.toMatchObject({
      refusals: [{ field: 'title' }, { field: 'summary' }],
      message: expect.stringContaining('change it with “Decide anew”'),
    });
    expect(await item()).toEqual(kept);
    await change({ title: 'A contract', summary: '', minutes: 30 });
    expect(await item()).toMatchObject({ title: kept.title });
  });

  it('is every paper of such an item, also one added later', async () => {
    const documents = world.app.get(DocumentsService);
    const { slug } = await documents.add(await by(), {
      on: { itemId },
      title: `The ${CANARY} bid`,
      file: {
        fileName: `${CANARY}.pdf`,
        bytes: aPdf({ pages: [`The ${CANARY} bid in full text.`] }),
      },
    });
    const queries = world.app.get(DocumentsQueries);
    const seen = async (part: string) => queries.find(await world.as(part), { itemId }, slug);
    expect(await seen('member one')).toMatchObject({
      title: `The ${CANARY} bid`,
      fileName: `${CANARY}.pdf`,
    });
    expect(await seen('administrator')).toMatchObject({
      title: 'A paper that is not for publication',
      fileName: null,
      sha256: null,
    });
    const file = async (part: string) => queries.file(await world.as(part), { itemId }, slug);
    expect((await file('monitoring officer')).fileName).toBe(`${CANARY}.pdf`);
    await expect(file('administrator')).rejects.toThrow('not for publication');
  });

  it('is a document, and whatever replaces it, until the decision is lifted', async () => {
    const documents = world.app.get(DocumentsService);
    const pdf = { fileName: 'a.pdf', bytes: aPdf({ pages: ['x'] }) };
    const on = { reportId };
    const added = await documents.add(await by(), { on, title: 'Bids', file: pdf });
    const { id, sentence } = await mark({ documentId: added.id });
    expect(sentence).toBe(
      'Paper 1, a PDF of 1 page, marked as exempt under paragraph 3 of Schedule 12A.',
    );
    const replaced = await documents.replace(await by(), {
      documentId: added.id,
      file: {
        fileName: `${CANARY}.pdf`,
        bytes: aPdf({ pages: [`The ${CANARY} bids, all of them.`] }),
      },
      title: `The ${CANARY} bids`,
      reason: null,
    });
    const queries = world.app.get(DocumentsQueries);
    const seen = async (part: string) => (await queries.of(await world.as(part), on))[0]?.title;
    expect(await seen('author')).toBe(`The ${CANARY} bids`);
    expect(await seen('administrator')).toBe('A paper that is not for publication');
    const kept = await exemptionsOf(world.dataSource.manager, meetingId);
    expect(kept.get(replaced.id)?.id).toBe(id);
    expect(publicOnly([{ id: replaced.id }, { id: 'x' }], kept, (one) => [one.id])).toEqual([
      { id: 'x' },
    ]);
    await lift(id);
    expect(await seen('administrator')).toBe(`The ${CANARY} bids`);
    await mark(
      { documentId: replaced.id },
      { kind: 'confidential', paragraphs: [], reviewOn: null },
    );
  });

  it('is an appendix: its title and its paper', async () => {
    const added = await world.app.get(DocumentsService).add(await by(), {
      on: { reportId },
      title: `Letter of ${CANARY}`,
      file: {
        fileName: 'letter.pdf',
        bytes: aPdf({ pages: [`Dear ${CANARY}, we write to you.`] }),
      },
      appendix: 'a new appendix',
    });
    const appendix = async () =>
      (await currentReport(world.dataSource.manager, reportId))?.content.appendices[0];
    const appendixId = (await appendix())?.id ?? '';
    const { id, sentence } = await mark({ reportId, appendixId });
    expect(sentence).toBe('Appendix A marked as exempt under paragraph 3 of Schedule 12A.');
    expect(await appendix()).toMatchObject({ letter: 'A', title: 'Not for publication' });
    await lift(id);
    expect(await appendix()).toMatchObject({ title: `Letter of ${CANARY}`, documentId: added.id });
    await mark({ reportId, appendixId });
  });

  it('is a paragraph: a version more, with its text apart', async () => {
    const paragraphId = content.sections[0]?.paragraphs[0]?.id ?? '';
    const { id, sentence } = await mark({ reportId, paragraphId });
    expect(sentence).toBe('A paragraph marked as exempt under paragraph 3 of Schedule 12A.');
    const paragraph = async () => {
      const current = await currentReport(world.dataSource.manager, reportId);
      const found = current?.content.sections[0]?.paragraphs[0];
      return { text: found?.text, apart: current?.exemptTexts[paragraphId] };
    };
    expect(await paragraph()).toEqual({ text: '', apart: `The ${CANARY} bid.` });
    await lift(id);
    expect(await paragraph()).toEqual({ text: `The ${CANARY} bid.`, apart: undefined });
    await mark({ reportId, paragraphId });
  });

  it('is a whole report', async () => {
    const { id, sentence } = await mark({ reportId });
    expect(sentence).toBe('The report marked as exempt under paragraph 3 of Schedule 12A.');
    const kept = await exemptionsOf(world.dataSource.manager, meetingId);
    expect(kept.has(reportId)).toBe(true);
    await lift(id);
  });

  it('is in no row but those kept apart, in no history, letter or answer that is kept', async () => {
    const tables = await world.dataSource.query<{ name: string }[]>(
      `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const rows = await world.dataSource.query<unknown[]>(
        `SELECT 1 FROM ${name} t WHERE to_jsonb(t)::text ILIKE $1 LIMIT 1`,
        [`%${CANARY}%`],
      );
      if (rows.length > 0) found.push(name);
    }
    expect(found.filter((name) => !APART.test(name))).toEqual([]);
    expect(found.length).toBe(5);
    const [current] = await world.dataSource.query<{ content: object }[]>(
      `SELECT v.content FROM report_versions v JOIN reports r ON r.id = v.report_id AND v.number = r.current_version`,
    );
    expect(JSON.stringify(current)).not.toContain(CANARY);
  });

  it('is no background paper: those are public', async () => {
    const actor = await world.as('officer');
    const current = await currentReport(world.dataSource.manager, reportId);
    if (current === null) throw new Error('the report has no text');
    const write = async (backgroundPapers: readonly string[]) =>
      world.app.get(ReportsService).write(
        { actor, id: reportId },
        {
          content: { ...current.content, backgroundPapers },
          exemptTexts: current.exemptTexts,
          from: current.number,
          why: null,
        },
      );
    await expect(write(['The bus survey', `See “the ${CANARY} bids”, May`])).rejects.toMatchObject({
      refusals: [{ field: 'backgroundPapers' }],
      message: expect.stringContaining('Background paper 2 is not for publication'),
    });
    await write(['Survey of all the bus stops']);
    const survey = await world.app.get(DocumentsService).add(await by(), {
      on: { reportId },
      title: 'All the bus stops',
      file: { fileName: 'a.pdf', bytes: aPdf({ pages: ['x'] }) },
    });
    await expect(mark({ documentId: survey.id })).rejects.toThrow(
      'Background paper 1 is not for publication',
    );
  });

  it('is decided by an officer, with all that the law asks, and told at once when it lacks something', async () => {
    await expect(
      mark({ itemId }, { paragraphs: [], reasoning: '', publicSummary: '', reviewOn: null }),
    ).rejects.toMatchObject({ refusals: { length: 4 } });
    const service = world.app.get(ExemptionsService);
    await expect(
      service.mark(await by('member one'), { ...DECISION, on: { itemId } }),
    ).rejects.toThrow('You do not have the role');
    await expect(mark({ reportId, paragraphId: newId() })).rejects.toThrow('no such paragraph');
    await expect(mark({ documentId: newId() })).rejects.toThrow('no such paper');
  });
});
