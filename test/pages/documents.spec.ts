import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SignedLinksService } from '#records/links';
import { Recorder } from '#records/record';
import { ReportsService } from '#records/reports';
import { blankReport, localDate, REPORT_TEMPLATES } from '#rules';
import { newId } from '#platform';
import { aPdf } from '../support/files/a-pdf.js';
import { aDocx } from '../support/files/a-zip.js';
import { aConvenedMeeting } from '../support/papers.js';
import { textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const ITEM = '/app/committees/crime-and-disorder/meetings/2023-07-19/items/1';
const REPORT = '/app/committees/crime-and-disorder/reports/night-buses';
const CANARY = 'quetzalcoatl';
const DECISION = {
  kind: 'exempt',
  paragraphs: ['3'],
  reasoning: 'The bids would be told to every bidder.',
  publicSummary: 'Bids for the night bus',
  decidedBy: 'Monitoring officer',
  reviewOn: '2 10 2023',
};

describe('The papers of a meeting, page by page', () => {
  let world: WebWorld;
  let officer: Visitor;
  let paragraphId = '';

  const add = async (page: string, title: string, more: Record<string, string> = {}) => {
    await officer.see(`${page}/documents/new`);
    const form = new FormData();
    for (const [name, value] of Object.entries({ title, ...more })) form.append(name, value);
    form.append(
      'file',
      new Blob([aPdf({ pages: ['', `All about ${title}, in words.`] })]),
      'a.pdf',
    );
    const answer = await officer.sendFile(`${page}/documents/new`, form);
    return answer.headers.get('location') ?? answer.body;
  };
  const send = async (path: string, fields: Record<string, string | readonly string[]>) => {
    await officer.see(path);
    return officer.send(path, fields);
  };

  beforeAll(async () => {
    world = await WebWorld.begin('2023-07-03T09:30:00Z');
    const actor = await world.as('officer');
    const reports = world.app.get(ReportsService);
    const { id } = await reports.propose(actor, {
      committeeId: world.committeeId,
      title: 'Night buses',
      brief: '',
      template: null,
      meetingId: null,
      topicId: null,
    });
    const blank = blankReport('Night buses', REPORT_TEMPLATES.scrutiny, newId);
    paragraphId = newId();
    const words = {
      id: paragraphId,
      isNumbered: true,
      isExempt: false,
      text: `The ${CANARY} bid.`,
    };
    const [first, ...others] = blank.sections;
    if (first === undefined) throw new Error('the house form has no section');
    const content = { ...blank, sections: [{ ...first, paragraphs: [words] }, ...others] };
    await reports.write({ actor, id }, { content, exemptTexts: {}, from: 0, why: null });
    await aConvenedMeeting(world, [['Transport', id]]);
    await world.person('administrator', 'administrator', { kind: 'council', id: world.councilId });
    officer = await world.at('officer');
  });
  afterAll(() => world.end());

  it('are added to an item, listed with it, and told when they are scanned pictures', async () => {
    expect(await add(ITEM, 'Map of routes')).toBe(`${ITEM}/documents/paper-1?done=added`);
    const page = await officer.see(`${ITEM}/documents/paper-1`);
    expect(page.body).toContain('No: no scanner is set');
    const list = await officer.see(ITEM);
    expect(list.body).toContain('Map of routes');
    expect(list.body).toContain('2 pages');
    const member = await world.at('member one');
    expect((await member.see(ITEM)).body).not.toContain('Add a paper');
    expect((await member.see(`${ITEM}/documents/paper-1/file`)).status).toBe(200);
  });

  it('are asked for again when the file or the title is missing, with the rest as it was typed', async () => {
    await officer.see(`${REPORT}/documents/new`);
    const form = new FormData();
    form.append('title', 'Timetable');
    form.append('appendix', 'new');
    form.append('file', new Blob([]), '');
    const answer = await officer.sendFile(`${REPORT}/documents/new`, form);
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('Choose a file.');
    expect(answer.body).toContain('value="Timetable"');
    expect(answer.body).toMatch(/value="new" checked/);
  });

  it('are appendices of a report, replaced under the same address and removed', async () => {
    const at = await add(REPORT, 'Timetable', { appendix: 'new' });
    expect(at).toBe(`${REPORT}/documents/paper-1?done=added`);
    expect((await officer.see(REPORT)).body).toContain('Appendix A: Timetable');
    await officer.see(`${REPORT}/documents/paper-1/replacement`);
    const form = new FormData();
    form.append('title', 'New timetable');
    form.append('file', new Blob([aDocx('From May')]), 'b.docx');
    const replaced = await officer.sendFile(`${REPORT}/documents/paper-1/replacement`, form);
    expect(replaced.headers.get('location')).toBe(`${REPORT}/documents/paper-1?done=replaced`);
    const page = await officer.see(`${REPORT}/documents/paper-1`);
    expect(page.body).toContain('Appendix A: New timetable');
    expect(page.body).toContain('once; the one before is kept');
    await add(REPORT, 'By mistake', { appendix: 'none' });
    const removed = await send(`${REPORT}/documents/paper-2/removal`, { reason: 'Wrong file.' });
    expect(removed.headers.get('location')).toBe(`${REPORT}#documents`);
    expect((await officer.see(`${REPORT}/documents/paper-2`)).status).toBe(404);
    expect((await officer.see(REPORT)).body).toContain('Document removed: paper 2');
  });

  it('are added by the author of a report, by signed link', async () => {
    const [report] = await world.dataSource.query<{ id: string }[]>('SELECT id FROM reports');
    const id = report?.id ?? '';
    await world.dataSource.query(
      `UPDATE reports SET state = 'drafting', version = version + 1 WHERE id = $1`,
      [id],
    );
    await world.person('author', 'report author', { kind: 'report', id });
    const token = await world.app.get(Recorder).write((tx) =>
      world.app.get(SignedLinksService).tokenFor(tx, {
        personId: world.someone('author').id,
        purpose: 'report',
        subjectKind: 'report',
        subjectId: id,
        expiresOn: localDate('2023-12-31'),
      }),
    );
    const author = world.stranger();
    expect((await author.see(`/l/${token}`)).body).toContain(`/l/${token}/report/documents/new`);
    const form = () => {
      const sent = new FormData();
      sent.append('title', 'Fares');
      sent.append('appendix', 'new');
      sent.append('file', new Blob([aPdf({ pages: ['What a journey costs at night.'] })]), 'f.pdf');
      return sent;
    };
    const added = await author.sendFile(`/l/${token}/report/documents/new`, form());
    expect(added.status).toBe(303);
    const page = await author.see(added.headers.get('location') ?? '');
    expect(page.body).toContain('Document added: appendix B, a PDF of 1 page.');
    expect((await officer.see(REPORT)).body).toContain('Appendix B: Fares');
    expect((await author.sendFile(`/l/${token}x/report/documents/new`, form())).status).toBe(404);
  });

  it('are kept from the public with the reasons the law asks for, all asked for at once', async () => {
    const asked = await officer.see(`${ITEM}/exemption/item`);
    expect(asked.body).toContain('Information relating to any individual');
    expect(asked.body).toContain('The second step');
    const empty = await send(`${ITEM}/exemption/item`, { kind: 'exempt' });
    expect(empty.status).toBe(422);
    for (const told of ['Choose the paragraph', 'Say why the public interest', 'Say who decided']) {
      expect(empty.body).toContain(told);
    }
    const words = { publicTitle: 'A contract', title: `The ${CANARY} bus`, summary: CANARY };
    const done = await send(`${ITEM}/exemption/item`, { ...DECISION, ...words });
    expect(done.headers.get('location')).toBe(`${ITEM}#kept`);
    const page = await officer.see(ITEM);
    expect(page.body).toContain('It is exempt under paragraph 3 of Schedule 12A.');
    expect(page.body).toContain(`The ${CANARY} bus`);
    expect(page.body).toContain('to be looked at again by Monday 2 October 2023');
  });

  it('shows nobody else a word of it: page, papers, file, API, history', async () => {
    expect(await add(ITEM, `The ${CANARY} bids`)).toContain('paper-2');
    const paragraph = `${REPORT}/exemption/paragraph-${paragraphId}`;
    const before = await officer.see(REPORT);
    expect(before.body).toContain(`href="${paragraph}"`);
    expect(before.body).toContain(`href="${REPORT}/exemption/appendix-A"`);
    expect((await send(paragraph, DECISION)).status).toBe(303);
    expect((await send(`${REPORT}/exemption/appendix-A`, DECISION)).status).toBe(303);
    const administrator = await world.at('administrator');
    const api = (path: string) => path.replace('/app', '/api/v1');
    for (const path of [
      ITEM,
      `${ITEM}/documents/paper-2`,
      `${ITEM}/documents/paper-2/file`,
      api(ITEM.replace('/items/1', '')),
      `${api(ITEM)}/documents`,
      `${api(ITEM)}/exemption`,
      REPORT,
      api(REPORT),
      `${REPORT}/versions`,
      `${REPORT}/versions/1`,
      `${REPORT}/versions/3?since=1`,
      `${api(REPORT)}/documents`,
      ITEM.replace('/items/1', ''),
      '/app',
    ]) {
      const seen = await administrator.see(path);
      expect([path, seen.body.includes(CANARY)]).toEqual([path, false]);
    }
    expect((await administrator.see(`${ITEM}/documents/paper-2/file`)).status).toBe(403);
    expect((await administrator.see(`${ITEM}/documents/paper-2`)).body).toContain(
      'A paper that is not for publication',
    );
    const member = await world.at('member one');
    expect((await member.see(`${ITEM}/documents/paper-2`)).body).toContain(CANARY);
  });

  it('are looked at again when Home says so', async () => {
    world.time.set('2023-10-03T09:30:00Z');
    officer = await world.at('officer');
    const home = textOf((await officer.see('/app')).body);
    expect(home).toContain('Look again whether the item is still to be kept from the public');
    expect(home).toContain('Crime and Disorder Committee, item 1');
    expect(home).toContain('Look again whether a paragraph is still to be kept from the public');
    expect((await officer.see('/app')).body).toContain(`${ITEM}#kept`);
    expect(textOf((await (await world.at('member one')).see('/app')).body)).not.toContain(
      'Look again',
    );
    world.time.set('2023-07-03T09:30:00Z');
    officer = await world.at('officer');
  });

  it('are public again when the decision is lifted', async () => {
    const lifted = await send(`${ITEM}/exemption/item/lifting`, { reason: 'The contract is let.' });
    expect(lifted.headers.get('location')).toBe(`${ITEM}#kept`);
    const page = await officer.see(ITEM);
    expect(page.body).toContain('Nothing of this item is kept from the public.');
    expect(page.body).toContain(`The ${CANARY} bus`);
    expect((await send(`${ITEM}/exemption/item/lifting`, { reason: 'x' })).status).toBe(409);
  });
});
