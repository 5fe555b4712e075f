import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PacksService } from '#records/packs';
import { Recorder } from '#records/record';
import { localDate } from '#rules';
import { aPackWorker, publish, withdraw, type PackWorker } from '../packs/pack-world.js';
import { readPdf } from '../packs/pdf-text.js';
import {
  aPdf,
  document,
  EXEMPT,
  item,
  paragraph,
  papers,
  report,
  section,
} from '../support/published-papers.js';
import { WebWorld } from '../support/web-world.js';

const AT = '/committees/crime-and-disorder/meetings/2023-07-19';
const SECRET = 'The price is four million pounds.';
const long = Array.from({ length: 30 }, (_, n) =>
  paragraph(`p${n}`, `Paragraph ${n}. ${'The partnership met and agreed. '.repeat(12)}`),
);
let world: WebWorld;
let worker: PackWorker;
let meetingId = '';
let documentId = '';

const ask = (publicationId: string) =>
  world.app
    .get(Recorder)
    .write(async (tx) => [
      await world.app.get(PacksService).ask(tx, publicationId, 'public'),
      await world.app.get(PacksService).ask(tx, publicationId, 'members'),
    ]);

async function build(publicationId: string) {
  for (const id of await ask(publicationId)) expect(await worker.packs.build(id)).toBe('done');
}

beforeAll(async () => {
  world = await WebWorld.begin('2023-07-11T09:00:00Z');
  worker = await aPackWorker(world);
  const pdf = aPdf('Map', 3);
  const map = document(pdf, { title: 'Map of the wards', letter: 'A', pages: 3 });
  documentId = map.id;
  await worker.files.put(map.key, pdf);
  const items = [
    item({ number: 1, title: 'Apologies', kind: 'standing' }),
    item({
      number: 2,
      title: 'The year',
      report: report('The year', [section('s', 'What was done', long)]),
      documents: [map],
    }),
    item({
      number: 3,
      title: 'The plan',
      report: report('The plan', [section('t', 'What is planned', long)]),
    }),
  ];
  const kept = item({ number: 4, title: 'A site', purpose: 'decide', kept: EXEMPT });
  const whole = {
    ...kept,
    title: 'The old mill',
    report: report('The old mill', [section('u', 'The purchase', [paragraph('x', SECRET)])]),
  };
  const agenda = papers({ items: [...items, kept] });
  const published = await publish(world, agenda, { ...agenda, items: [...items, whole] });
  meetingId = published.meetingId;
  const late = item({
    number: 5,
    title: 'Storm damage',
    report: report('Storm damage', [section('v', 'What fell', [paragraph('y', 'A tree fell.')])]),
  });
  const supplement = papers({ number: 1, items: [late], reason: 'The storm came later.' });
  const second = await publish(world, supplement);
  await build(published.publicationId);
  await build(second.publicationId);
}, 90_000);
afterAll(async () => {
  await worker.stop();
  await world.end();
});

async function pdfAt(path: string, cookie = '') {
  const response = await fetch(`${world.web.address}${path}`, { headers: { cookie } });
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { response, bytes };
}

/** Which page of the HTML edition an anchor is on: the last page mark before it. */
function pageInHtml(html: string, id: string): number {
  const before = html.slice(0, html.indexOf(`id="${id}"`));
  return Number([...before.matchAll(/id="page-(\d+)"/g)].at(-1)?.[1]);
}

describe('The public pack', () => {
  test('has the same page number for each item in HTML, in the PDF and in the one to print', async () => {
    const { body } = await world.stranger().see(`${AT}/pack`);
    // One after the other: the reader's programs of two at once get in each other's way.
    const files = [];
    for (const name of ['pack.pdf', 'print-pack.pdf']) {
      files.push(await readPdf((await pdfAt(`${AT}/${name}`)).bytes));
    }
    for (const pages of files) {
      const agenda = pages.find(({ text }) => text.includes('Contents'))?.text ?? '';
      for (const [number, title] of [
        [1, 'Apologies'],
        [2, 'The year'],
        [3, 'The plan'],
        [4, 'A site'],
      ] as const) {
        const heading = pages.filter(
          ({ text }) => text.includes(`${number}. ${title}`) && !text.includes('Contents'),
        );
        expect(heading.map(({ printed }) => printed)).toEqual([pageInHtml(body, `item-${number}`)]);
        expect(agenda).toMatch(
          new RegExp(`${number} ${title}\\D+ ${pageInHtml(body, `item-${number}`)}\n`),
        );
      }
      for (const [anchor, words] of [
        ['item-2-p-p17', 'Paragraph 17.'],
        ['item-3-p-p25', 'Paragraph 25.'],
      ] as const) {
        const on = pages.filter(({ text }) => text.includes(words)).map(({ printed }) => printed);
        expect(on).toContain(pageInHtml(body, anchor));
      }
    }
  });

  test('is sent by its hash, and not again to who has it', async () => {
    const { response, bytes } = await pdfAt(`${AT}/pack.pdf`);
    const hash = createHash('sha256').update(bytes).digest('hex');
    expect(response.headers.get('etag')).toBe(`"${hash}"`);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('set-cookie')).toBeNull();
    const again = await world.stranger().see(`${AT}/pack.pdf`, { 'if-none-match': `"${hash}"` });
    expect(again.status).toBe(304);
  });

  test('goes to the page that was asked for, also in a supplement, without a script', async () => {
    const visitor = world.stranger();
    const there = await visitor.see(`${AT}/pack?page=5`);
    expect([there.status, there.headers.get('location')]).toEqual([303, `${AT}/pack#page-5`]);
    const { body } = await visitor.see(`${AT}/supplement-1`);
    const first = Number(/id="page-(\d+)"/.exec(body)?.[1]);
    expect((await visitor.see(`${AT}/pack?page=${first}`)).headers.get('location')).toBe(
      `${AT}/supplement-1#page-${first}`,
    );
    expect((await visitor.see(`${AT}/pack`)).body).toContain(`id="page-${first - 1}"`);
  });

  test.each(['0', '999', 'twelve'])(
    'says so when there is no page %s, and keeps what was typed',
    async (page) => {
      const { status, body } = await world.stranger().see(`${AT}/pack?page=${page}`);
      expect(status).toBe(422);
      expect(body).toContain('Give a page number from 1 to');
      expect(body).toContain(`value="${page}"`);
    },
  );

  test('holds nothing exempt in any of its forms', async () => {
    const html = (await world.stranger().see(`${AT}/pack`)).body;
    const texts = [html];
    for (const name of ['pack.pdf', 'print-pack.pdf', 'items/4/item.pdf', 'items/2/item.pdf']) {
      texts.push(
        (await readPdf((await pdfAt(`${AT}/${name}`)).bytes)).map(({ text }) => text).join(),
      );
    }
    for (const text of texts) expect(text).not.toMatch(/four million|old mill|Members’ pack/);
    expect(html).toContain('Telling the price would weaken the council');
  });

  test('gives a supplement a file of its own, whose pages go on', async () => {
    const { bytes } = await pdfAt(`${AT}/supplement-1.pdf`);
    const agenda = await readPdf((await pdfAt(`${AT}/print-pack.pdf`)).bytes);
    expect((await readPdf(bytes))[0]?.printed).toBe((agenda.at(-1)?.printed ?? 0) + 1);
    const alone = await readPdf((await pdfAt(`${AT}/items/5/item.pdf`)).bytes);
    expect(alone[0]?.text).toContain('5. Storm damage');
  });

  test.each(['/supplement-2', '/supplement-2.pdf', '/supplement-x', '/items/9/item.pdf'])(
    '%s is not there',
    async (path) => {
      expect((await world.stranger().see(`${AT}${path}`)).status).toBe(404);
    },
  );
});

describe('The members’ pack', () => {
  test('has what is exempt, marked in words, for members and nobody else', async () => {
    const member = await world.at('member one');
    expect((await member.see(`/app${AT}`)).body).toContain(`href="/app${AT}/pack"`);
    const { status, body } = await member.see(`/app${AT}/pack`);
    expect(status).toBe(200);
    expect(body).toContain(SECRET);
    expect(body).toContain('Exempt: not for publication, paragraph 3');
    const cookie = [...member.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const { response, bytes } = await pdfAt(`/app${AT}/members-pack.pdf`, cookie);
    expect(response.headers.get('cache-control')).toContain('no-store');
    expect((await readPdf(bytes)).map(({ text }) => text).join()).toContain(SECRET);
    for (const part of ['police contact', 'police signatory']) {
      const other = await world.at(part);
      expect((await other.see(`/app${AT}/pack`)).status).toBe(404);
      expect((await other.see(`/app${AT}/members-pack.pdf`)).status).toBe(404);
    }
    const stranger = await world.stranger().see(`/app${AT}/members-pack.pdf`);
    expect(stranger.headers.get('location')).toContain('/sign-in');
  });
});

describe('What was withdrawn', () => {
  test('is gone from the files at once, and the rebuilt ones say why on the pages they had', async () => {
    const before = pageInHtml((await world.stranger().see(`${AT}/pack`)).body, 'item-3');
    await withdraw(world, meetingId, documentId);
    const gone = await world.stranger().see(`${AT}/print-pack.pdf`);
    expect([gone.status, gone.headers.get('location')]).toEqual([303, `${AT}/pack`]);
    const shown = await world.stranger().see(`${AT}/pack`);
    expect(shown.body).toContain('Appendix A was withdrawn');
    expect(shown.body).not.toContain('Map of the wards');
    const jobs = await world.app
      .get(Recorder)
      .write((tx) => world.app.get(PacksService).askAll(tx, meetingId));
    for (const id of jobs) expect(await worker.packs.build(id)).toBe('done');
    const html = (await world.stranger().see(`${AT}/pack`)).body;
    expect(pageInHtml(html, 'item-3')).toBe(before);
    const print = (await readPdf((await pdfAt(`${AT}/print-pack.pdf`)).bytes))
      .map(({ text }) => text)
      .join();
    expect(print).not.toContain('Upload page 1 of 3');
  });

  test('as a whole answers 410 with the reason, whatever form is asked for', async () => {
    const given = papers({ heldOn: localDate('2023-09-20') });
    const { publicationId, meetingId: other } = await publish(world, given);
    await build(publicationId);
    await withdraw(world, other, publicationId, 'publication');
    const there = '/committees/crime-and-disorder/meetings/2023-09-20';
    for (const path of ['pack', 'pack.pdf', 'print-pack.pdf', 'items/1/item.pdf']) {
      const { status, body } = await world.stranger().see(`${there}/${path}`);
      expect([path, status]).toEqual([path, 410]);
      expect(body).toContain('It names somebody.');
    }
  });
});
