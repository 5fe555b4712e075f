import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DocumentsQueries, DocumentsService, WaitingDocumentsService } from '#records/documents';
import { currentReport, ReportsService } from '#records/reports';
import { blankReport, REPORT_TEMPLATES } from '#rules';
import { FILES, newId } from '#platform';
import type { FileStore } from '#platform/files';
import { aPdf } from '../support/files/a-pdf.js';
import { aDocx } from '../support/files/a-zip.js';
import { EICAR, FakeClamd } from '../support/files/fake-clamd.js';
import { filesOfTests } from '../support/files-of-tests.js';
import { aConvenedMeeting } from '../support/papers.js';
import { WebWorld } from '../support/web-world.js';

const WORDS = 'What the wards have in common is their distance from a police station.';
const pdf = (words = WORDS) => ({ fileName: 'Wards.pdf', bytes: aPdf({ pages: [words, words] }) });
const kept = async () =>
  (await readdir(join(filesOfTests, 'files', 'documents')).catch(() => [])).length;

describe('The papers of an item and of a report', () => {
  let world: WebWorld;
  let clamd: FakeClamd;
  let itemId: string;
  let meetingId: string;
  let reportId: string;
  let documents: DocumentsService;
  let queries: DocumentsQueries;

  const by = async (part = 'officer') => ({ actor: await world.as(part) });
  const told = async (subjectId: string) => {
    const rows = await world.dataSource.query<{ sentence: string }[]>(
      'SELECT sentence FROM history WHERE subject_id = $1 ORDER BY version DESC LIMIT 1',
      [subjectId],
    );
    return rows[0]?.sentence;
  };

  beforeAll(async () => {
    clamd = await FakeClamd.begin();
    world = await WebWorld.begin('2023-07-03T09:30:00Z', { SCANNER_URL: clamd.url });
    const proposed = await world.app
      .get(ReportsService)
      .propose(await world.as('officer'), aProposal(world.committeeId));
    reportId = proposed.id;
    const meeting = await aConvenedMeeting(world, [['Rural crime', reportId]]);
    meetingId = meeting.meetingId;
    itemId = meeting.itemIds[0] ?? '';
    documents = world.app.get(DocumentsService);
    queries = world.app.get(DocumentsQueries);
    const text = {
      content: blankReport('Rural crime', REPORT_TEMPLATES.scrutiny, newId),
      exemptTexts: {},
    };
    const act = { actor: await world.as('officer'), id: reportId };
    await world.app.get(ReportsService).write(act, { ...text, from: 0, why: null });
    await world.dataSource.query(
      `UPDATE reports SET state = 'drafting', version = version + 1 WHERE id = $1`,
      [reportId],
    );
    await world.person('author', 'report author', { kind: 'report', id: reportId });
  });
  afterAll(async () => {
    await world.end();
    await clamd.end();
  });

  it('are kept with their hash, their pages and their words; history tells of them without their title', async () => {
    const { slug, sentence } = await documents.add(await by(), {
      on: { itemId },
      title: 'Map of the wards',
      file: pdf(),
    });
    expect(sentence).toBe('Document added: paper 1 of item 1, a PDF of 2 pages.');
    expect(await told(meetingId)).toBe(sentence);
    const found = await queries.find(await world.as('member one'), { itemId }, slug);
    expect(found).toMatchObject({
      title: 'Map of the wards',
      fileName: 'Wards.pdf',
      pages: 2,
      state: 'clean',
      letter: null,
      keptBy: null,
      isPublished: false,
      replaced: 0,
    });
    expect(found.sha256).toMatch(/^[0-9a-f]{64}$/);
    const file = await queries.file(await world.as('member one'), { itemId }, slug);
    expect(Buffer.from(file.bytes).equals(pdf().bytes)).toBe(true);
    const [row] = await world.dataSource.query<{ text: string; key: string }[]>(
      'SELECT text_found AS text, storage_key AS key FROM documents WHERE id = $1',
      [found.id],
    );
    expect(row?.text).toContain('distance from a police station');
    expect(row?.key).not.toContain('ards');
  });

  it('are added once under one key, and the second file is not kept', async () => {
    const act = { ...(await by()), key: 'the-very-same-key' };
    const added = { on: { itemId }, title: 'Once', file: pdf('Once only, and never twice.') };
    const first = await documents.add(act, added);
    const before = await kept();
    expect(await documents.add(act, added)).toEqual(first);
    expect(await kept()).toBe(before);
  });

  it('leave nothing behind when they are refused, by the file, by the role or by the scanner', async () => {
    const before = await kept();
    const title = 'x';
    const add = async (part: string, file: { fileName: string; bytes: Uint8Array }) =>
      documents.add(await by(part), { on: { itemId }, title, file });
    await expect(add('officer', { fileName: 'a.exe', bytes: Buffer.from('MZ') })).rejects.toThrow(
      'A file that ends in .exe cannot be taken.',
    );
    await expect(add('member one', pdf())).rejects.toThrow('You do not have the role');
    await expect(add('officer', { fileName: 'a.txt', bytes: Buffer.from(EICAR) })).rejects.toThrow(
      'The scanner found something harmful in the file (Eicar-Test-Signature)',
    );
    expect(await kept()).toBe(before);
    expect(await queries.of(await world.as('officer'), { itemId })).toHaveLength(2);
  });

  it('are appendices of a report: each writes a version, and a replacement takes the same letter', async () => {
    const on = { reportId };
    const add = async (appendix: 'a new appendix' | { appendixId: string }) =>
      documents.add(await by('author'), { on, title: 'Figures', file: pdf(), appendix });
    expect((await add('a new appendix')).sentence).toBe(
      'Document added: appendix A, a PDF of 2 pages.',
    );
    expect((await add('a new appendix')).sentence).toContain('appendix B');
    const current = await currentReport(world.dataSource.manager, reportId);
    expect(current?.content.appendices).toMatchObject([
      { letter: 'A', title: 'Figures' },
      { letter: 'B', title: 'Figures' },
    ]);
    const [first] = await queries.of(await world.as('officer'), on);
    const file = { fileName: 'Figures.docx', bytes: aDocx('New figures') };
    const done = await documents.replace(await by('author'), {
      documentId: first?.id ?? '',
      file,
      title: null,
      reason: 'The June figures came.',
    });
    expect(done.sentence).toBe(
      'Document replaced: appendix A, a Word document: The June figures came.',
    );
    const [again] = await queries.of(await world.as('officer'), on);
    expect(again).toMatchObject({ slug: first?.slug, letter: 'A', replaced: 1, title: 'Figures' });
  });

  it('may be removed before the public was told of them, with their bytes', async () => {
    const before = await kept();
    const [, second] = await queries.of(await world.as('officer'), { reportId });
    const documentId = second?.id ?? '';
    await documents.remove(await by(), { documentId, reason: null });
    expect(await told(reportId)).toBe('Document removed: appendix B, a PDF of 2 pages.');
    expect(await kept()).toBe(before - 1);
    const current = await currentReport(world.dataSource.manager, reportId);
    expect(current?.content.appendices[1]).toMatchObject({ letter: 'B', documentId: null });
  });

  it('wait in quarantine while the scanner does not answer, and nobody can open them', async () => {
    clamd.isDumb = true;
    const add = async (text: string) =>
      documents.add(await by(), {
        on: { itemId },
        title: text,
        file: { fileName: 'a.txt', bytes: Buffer.from(text) },
      });
    const good = await add('Good words');
    const bad = await add(EICAR);
    const officer = await world.as('officer');
    await expect(queries.file(officer, { itemId }, good.slug)).rejects.toThrow(
      'waits to be scanned',
    );
    const waiting = world.app.get(WaitingDocumentsService);
    expect(await waiting.scan()).toBe(0);
    clamd.isDumb = false;
    const before = await kept();
    expect(await waiting.scan()).toBe(2);
    expect(await queries.find(officer, { itemId }, good.slug)).toMatchObject({ state: 'clean' });
    expect(await queries.find(officer, { itemId }, bad.slug)).toMatchObject({ state: 'refused' });
    expect(await told(meetingId)).toContain('the scanner found something harmful in it');
    expect(await kept()).toBe(before - 1);
  });

  it('wait for nobody’s lost file: the oldest is refused, and the others are scanned', async () => {
    clamd.isDumb = true;
    const add = async (words: string) =>
      documents.add(await by(), {
        on: { itemId },
        title: words,
        file: { fileName: 'a.txt', bytes: Buffer.from(words) },
      });
    const lost = await add('Lost words');
    const good = await add('Words that are there');
    const [row] = await world.dataSource.query<{ key: string }[]>(
      'SELECT storage_key AS key FROM documents WHERE id = $1',
      [lost.id],
    );
    await world.app.get<FileStore>(FILES).remove(row?.key ?? '');
    clamd.isDumb = false;
    expect(await world.app.get(WaitingDocumentsService).scan()).toBe(2);
    const officer = await world.as('officer');
    expect(await queries.find(officer, { itemId }, lost.slug)).toMatchObject({ state: 'refused' });
    expect(await queries.find(officer, { itemId }, good.slug)).toMatchObject({ state: 'clean' });
    expect(await told(meetingId)).toContain('its file is missing from the store of files');
  });

  it('are seen by who serves the committee and by the report’s author, and by nobody else', async () => {
    const seen = async (part: string, on: { itemId: string } | { reportId: string }) =>
      (await queries.of(await world.as(part), on)).length;
    expect(await seen('author', { reportId })).toBe(1);
    expect(await seen('author', { itemId })).toBe(0);
    expect(await seen('police contact', { reportId })).toBe(0);
    expect(await seen('working-group chair', { itemId })).toBe(0);
  });
});

const aProposal = (committeeId: string) => ({
  committeeId,
  title: 'Rural crime',
  brief: '',
  template: null,
  meetingId: null,
  topicId: null,
});
