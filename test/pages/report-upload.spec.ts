import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SignedLinksService } from '#records/links';
import { Recorder } from '#records/record';
import { currentReport, ReportsService } from '#records/reports';
import { localDate } from '#rules';
import { aReportText, commissionedReport } from '../support/a-report.js';
import { aWordReport, h, labelled, p, tracked } from '../support/files/word-report.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

let world: WebWorld;
let officer: Visitor;
let word: Buffer;

beforeAll(async () => {
  world = await WebWorld.begin('2023-06-01T09:30:00Z');
  officer = await world.at('officer');
  const printed = readFileSync(new URL('../papers/scrutiny-report.txt', import.meta.url), 'utf8');
  const blocks = printed
    .replace(/\*\*/g, '')
    .split(/\n/)
    .filter((line) => line.trim() !== '' && line.trim() !== '---')
    .map((line) => {
      const heading = /^#+\s+(.*)$/.exec(line)?.[1];
      return heading === undefined ? p(line.replace(/^\s*- (?=\d)/, '')) : h(heading);
    });
  word = await aWordReport(
    ...blocks.slice(0, 3),
    labelled('Wards affected', 'All'),
    ...blocks.slice(3),
  );
});
afterAll(() => world.end());

const linkOf = async (reportId: string) => {
  const [row] = await world.dataSource.query('SELECT author_id FROM reports WHERE id = $1', [
    reportId,
  ]);
  const token = await world.app.get(Recorder).write((tx) =>
    world.app.get(SignedLinksService).tokenFor(tx, {
      personId: row.author_id,
      purpose: 'report',
      subjectKind: 'report',
      subjectId: reportId,
      expiresOn: localDate('2023-10-01'),
    }),
  );
  return `/l/${token}/report/upload`;
};

const sendFile = async (
  path: string,
  bytes: Uint8Array | null,
  { name = 'report.docx', as = world.stranger() }: { name?: string; as?: Visitor } = {},
) => {
  const form = new FormData();
  if (bytes !== null) form.append('file', new Blob([new Uint8Array(bytes)]), name);
  await as.see(path);
  return as.sendFile(path, form);
};

const unescaped = (text: string) =>
  text
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
const hiddenIn = (body: string) =>
  Object.fromEntries(
    [...body.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, unescaped(value)],
    ),
  );
const currentOf = (id: string) => currentReport(world.dataSource.manager, id);

describe('A report taken from Word by its author', () => {
  it('is shown as it was read, written only when it is accepted, and then as one version', async () => {
    const { id } = await commissionedReport(world, 'Taken from Word');
    const path = await linkOf(id);
    expect((await world.stranger().see(path)).body).toContain('Take the report from a file');
    const looked = await sendFile(path, word);
    expect(looked.status).toBe(200);
    expect(looked.body).toContain('What was found in the file');
    expect(looked.body).toContain('The Marrowshire Community Safety Agreement');
    expect(looked.body).toContain('The form has no field called');
    expect(await currentOf(id)).toBeNull();

    const hidden = hiddenIn(looked.body);
    const name = /name="(place-\d+)"/.exec(looked.body)?.[1] ?? '';
    const again = await world
      .stranger()
      .send(`${path}/acceptance`, { ...hidden, [name]: 'field summary', do: 'again' });
    expect(again.body).toContain('<option value="field summary" selected>');
    expect(await currentOf(id)).toBeNull();

    const accepted = await world
      .stranger()
      .send(`${path}/acceptance`, { ...hidden, [name]: 'field summary', do: 'accept' });
    expect(accepted.status).toBe(303);
    const written = await currentOf(id);
    expect(written).toMatchObject({ number: 1, why: 'Taken from Word' });
    expect(written?.content.sections.map(({ paragraphs }) => paragraphs.length)).toEqual([
      5, 7, 4, 1,
    ]);
    expect(written?.content.fields['summary']).toContain('Wards affected');
    expect(written?.content.appendices).toHaveLength(2);
  });

  it('is kept out when it cannot be taken, and nothing is written', async () => {
    const { id } = await commissionedReport(world, 'Kept out');
    const path = await linkOf(id);
    const changed = await sendFile(path, await aWordReport(p('Words'), tracked()));
    expect(changed.status).toBe(422);
    expect(changed.body).toContain('The file has tracked changes');
    expect((await sendFile(path, null)).body).toContain('Choose a Word file.');
    const cut = await sendFile(path, word.subarray(0, 2000));
    expect(cut.status).toBe(422);
    expect((await sendFile(path, Buffer.from('%PDF-1.7'), { name: 'a.pdf' })).status).toBe(422);
    const nothing = await world.stranger().send(`${path}/acceptance`, { text: '', from: '0' });
    expect(nothing.body).toContain('The text did not come back.');
    expect(await currentOf(id)).toBeNull();
  });

  it('never overwrites what somebody else wrote meanwhile: both are shown', async () => {
    const { id, writer } = await commissionedReport(world, 'Two at once');
    const path = await linkOf(id);
    const hidden = hiddenIn((await sendFile(path, word)).body);
    const text = { ...aReportText({ title: 'Written in between' }), from: 0, why: null };
    await world.app.get(ReportsService).write({ actor: writer, id }, text);
    const refused = await world.stranger().send(`${path}/acceptance`, { ...hidden, do: 'accept' });
    expect(refused.status).toBe(409);
    expect(refused.body).toContain('What it changes in version 1');
    expect(refused.body).toContain('Written in between');
    expect((await currentOf(id))?.content.title).toBe('Written in between');
    const anew = hiddenIn(refused.body);
    const accepted = await world.stranger().send(`${path}/acceptance`, { ...anew, do: 'accept' });
    expect(accepted.status).toBe(303);
    expect((await currentOf(id))?.number).toBe(2);
  });
});

describe('A report taken from Word by the officer', () => {
  it('goes the same way from the page of the report, and is refused to members', async () => {
    const { id, slug } = await commissionedReport(world, 'By the officer');
    const path = `/app/committees/crime-and-disorder/reports/${slug}/upload`;
    const looked = await sendFile(path, word, { as: officer });
    expect(looked.status).toBe(200);
    const accepted = await officer.send(`${path}/acceptance`, {
      ...hiddenIn(looked.body),
      do: 'accept',
    });
    expect(accepted.status).toBe(303);
    expect((await currentOf(id))?.number).toBe(1);
    const member = await world.at('member one');
    expect((await member.see(path)).status).toBe(403);
  });
});
