import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DocumentsQueries, DocumentsService } from '#records/documents';
import { ExemptionsService } from '#records/exemptions';
import { CheckQueries } from '#records/publication';
import { currentReport, ReportsService, type WrittenReport } from '#records/reports';
import { localDate, type Appendix } from '#rules';
import { aPdf } from '../support/files/a-pdf.js';
import { aConvenedMeeting, aDocument, aReport } from '../support/papers.js';
import { aWorld, type World } from '../support/world.js';

const SECRET = 'Settlement with the quarry';

describe('An appendix that is kept from the public', () => {
  let world: World;
  let reportId: string;
  let appendixId: string;
  let exemptionId: string;
  let otherId: string;

  const by = async () => ({ actor: await world.as('officer') });
  const file = { fileName: 'a.pdf', bytes: aPdf({ pages: ['The sum agreed.'] }) };
  const current = async (): Promise<WrittenReport> => {
    const found = await currentReport(world.dataSource.manager, reportId);
    if (found === null) throw new Error('the report has no text');
    return found;
  };
  const write = async (change: (appendix: Appendix) => readonly Appendix[]) => {
    const { content, exemptTexts, number: from } = await current();
    const appendices = content.appendices.flatMap((one) => change(one));
    const text = { content: { ...content, appendices }, exemptTexts, from, why: null };
    return world.app.get(ReportsService).write({ ...(await by()), id: reportId }, text);
  };
  const replace = async (documentId: string) =>
    world.app
      .get(DocumentsService)
      .replace(await by(), { documentId, file, title: null, reason: null });
  const paperOf = async () => (await current()).content.appendices[0]?.documentId ?? '';
  const mark = async (on: { reportId: string } | { reportId: string; appendixId: string }) =>
    world.app.get(ExemptionsService).mark(await by(), {
      on,
      kind: 'exempt',
      paragraphs: [3],
      reasoning: 'The sum would be told to the next who asks.',
      publicSummary: 'A settlement',
      decidedBy: 'Monitoring officer',
      reviewOn: localDate('2024-01-08'),
    });

  beforeAll(async () => {
    world = await aWorld('2023-07-03T09:30:00Z');
    reportId = await aReport(world, { slug: 'quarry', state: 'drafting' });
    otherId = await aDocument(world, { title: 'Map', reportId });
    const documents = world.app.get(DocumentsService);
    await documents.add(await by(), {
      on: { reportId },
      title: SECRET,
      file,
      appendix: 'a new appendix',
    });
    appendixId = (await current()).content.appendices[0]?.id ?? '';
    ({ id: exemptionId } = await mark({ reportId, appendixId }));
    await world.person('administrator', 'administrator', { kind: 'council', id: world.councilId });
  });
  afterAll(() => world.end());

  it('is not left out of the text, nor given another paper or none: its own would have no decision', async () => {
    const refused = {
      refusals: [{ field: 'appendices', code: 'field-wrong' }],
      message: expect.stringContaining('Appendix A is kept from the public by decision'),
    };
    await expect(write(() => [])).rejects.toMatchObject(refused);
    await expect(write((one) => [{ ...one, documentId: null }])).rejects.toMatchObject(refused);
    await expect(write((one) => [{ ...one, documentId: otherId }])).rejects.toMatchObject(refused);
    await expect(write((one) => [one])).resolves.toMatchObject({ state: 'drafting' });
  });

  it('takes a new paper in place of its own, and stays hidden when the whole report is public again', async () => {
    const first = await paperOf();
    const second = await replace(first);
    const { id: third } = await replace(second.id);
    const { id } = await mark({ reportId });
    await world.app
      .get(ExemptionsService)
      .lift(await by(), { exemptionId: id, reason: 'Only the appendix is.' });
    const rows = await world.dataSource.query<{ title: string }[]>(
      'SELECT title FROM documents WHERE id = ANY($1)',
      [[first, second.id, third]],
    );
    expect(rows.map(({ title }) => title).filter((title) => title === SECRET)).toEqual([]);
    expect(rows.length).toBe(3);
  });

  it('hides its paper though another appendix names it too', async () => {
    const twin = '30000000-0000-4000-8000-000000000001';
    await write((one) => [{ ...one, id: twin, letter: 'B', title: 'A copy' }, one]);
    const seen = await world.app
      .get(DocumentsQueries)
      .of(await world.as('administrator'), { reportId });
    expect(seen.map(({ title }) => title)).not.toContain(SECRET);
    await write((one) => (one.id === twin ? [] : [one]));
  });

  it('may lose a paper that is removed, and go once the decision is lifted', async () => {
    const documents = world.app.get(DocumentsService);
    const [paper] = (
      await world.app.get(DocumentsQueries).of(await world.as('officer'), { reportId })
    ).filter(({ letter }) => letter === 'A');
    await documents.remove(await by(), { documentId: paper?.id ?? '', reason: null });
    expect((await current()).content.appendices).toMatchObject([{ documentId: null }]);
    await expect(write(() => [])).rejects.toThrow('lift the exemption first');
    await world.app
      .get(ExemptionsService)
      .lift(await by(), { exemptionId, reason: 'It is settled.' });
    await expect(write(() => [])).resolves.toMatchObject({ state: 'drafting' });
  });
});

describe('A paper kept apart that no decision reaches', () => {
  it('stops publication', async () => {
    const world = await aWorld('2023-07-03T09:30:00Z');
    const reportId = await aReport(world, { slug: 'quarry' });
    const { meetingId } = await aConvenedMeeting(world, [['Quarry', reportId]]);
    const id = await aDocument(world, { title: 'paper', reportId });
    const found = async () =>
      (await world.app.get(CheckQueries).of(meetingId)).problems.map(({ sentence }) => sentence);
    const told = expect.stringContaining('a paper is kept from the public without a decision');
    expect(await found()).not.toContainEqual(told);
    await world.dataSource.query(
      'INSERT INTO exempt_document_texts (document_id, title, file_name) VALUES ($1, $2, $2)',
      [id, SECRET],
    );
    expect(await found()).toContainEqual(told);
    await world.end();
  });
});
