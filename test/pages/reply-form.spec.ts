import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aSentLetter } from '../support/a-sent-letter.js';
import { crossed, edited, inTable, written } from '../support/files/filled-form.js';
import { h, p, aWordReport, table, tracked } from '../support/files/word-report.js';
import { hiddenIn, textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const ACTION = 'Publish a plan for the three schools.\nTell the parents of it.';

let world: WebWorld;
let link: string;
let someone: Visitor;
let contact: Visitor;
let references: readonly string[];
let form: Buffer;
let filled: Buffer;

beforeAll(async () => {
  world = await WebWorld.begin();
  const letter = await aSentLetter(world, world.police, 3);
  references = letter.addressees.map(({ reference }) => reference);
  link = await world.link('police contact', letter.letterId, { purpose: 'reply' });
  someone = world.stranger();
  contact = await world.at('police contact');
  form = await downloaded(`${link}/form/reply.docx`);
  const [first = '', second = ''] = references;
  filled = await edited(form, (xml) => {
    const accepted = inTable(xml, first, (one) =>
      [
        crossed('Accepted'),
        written('What will be done', ACTION),
        written('Person or post responsible', 'Head of Roads Policing'),
        written('Done by', 'by September 2024'),
      ].reduce((filling, fill) => fill(filling), one),
    );
    return inTable(accepted, second, (one) =>
      [crossed('Accepted'), crossed('Not accepted'), written('Done by', 'when we can')].reduce(
        (filling, fill) => fill(filling),
        one,
      ),
    );
  });
}, 60_000);
afterAll(() => world.end());

async function downloaded(path: string): Promise<Buffer> {
  const response = await fetch(`${world.web.address}${path}`);
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="reply.docx"');
  return Buffer.from(await response.arrayBuffer());
}

const send = (bytes: Uint8Array, name = 'reply.docx', to = `${link}/form`) => {
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(bytes)]), name);
  return someone.sendFile(to, body);
};
const saved = () =>
  world.dataSource.query(
    `SELECT decision, reason, action, owner, target_raw, target_end FROM reply_answers ORDER BY saved_at`,
  );

describe('The reply as a Word form', () => {
  test('is offered beside the tasks, and reading it saves nothing', async () => {
    const { body } = await someone.see(link);
    expect(body).toContain(`${link}/form/reply.docx`);
    const looked = await send(filled);
    expect(looked.status).toBe(200);
    const text = textOf(looked.body);
    expect(text).toContain('3 answers were read; 2 say something else than what is saved.');
    expect(text).toContain('More than one box is crossed: choose one.');
    expect(text).toContain('Not read as a date.');
    expect(await saved()).toEqual([]);
  });

  test('is saved where a person chose it, with every line of it', async () => {
    const { body } = await send(filled);
    expect(body.match(/name="take"[^>]*checked/g)).toHaveLength(1);
    const sent = await someone.send(`${link}/form/acceptance`, {
      ...hiddenIn(body),
      answer: answersIn(body),
      take: [references[0] ?? ''],
    });
    expect(sent.headers.get('location')).toBe(`${link}?done=form`);
    expect(await saved()).toEqual([
      {
        decision: 'accepted',
        reason: '',
        action: ACTION,
        owner: 'Head of Roads Policing',
        target_raw: 'by September 2024',
        target_end: '2024-09-30',
      },
    ]);
  });

  test('made before somebody saved an answer shows both texts, and overwrites it only when told to', async () => {
    const [first = ''] = references;
    const at = `/app/recommendations/${first}/police/reply/answer`;
    const page = await contact.see(at);
    await contact.send(at, {
      ...hiddenIn(page.body),
      decision: 'not accepted',
      reason: 'No power.',
    });
    const { body } = await send(filled);
    const text = textOf(body);
    expect(text).toContain('saved this answer since the form was made');
    expect(text).toContain('No power.');
    expect(text).toContain('Publish a plan');
    expect(body).not.toMatch(/name="take"[^>]*checked/);
    await contact.send(at, {
      ...hiddenIn((await contact.see(at)).body),
      decision: 'not accepted',
      reason: 'No power at all.',
    });
    const raced = await someone.send(`${link}/form/acceptance`, {
      ...hiddenIn(body),
      answer: answersIn(body),
      take: [first],
    });
    expect(raced.status).toBe(409);
    expect(textOf(raced.body)).toContain('No power at all.');
    expect(textOf(raced.body)).toContain('Publish a plan');
    expect(await saved()).toMatchObject([{ reason: 'No power at all.' }]);
  });

  test('keeps what is saved in it when it is downloaded again', async () => {
    const again = await downloaded(`${link}/form/reply.docx`);
    const { body } = await send(again);
    expect(textOf(body)).toContain('3 answers were read; 0 say something else');
  });

  test('is refused, with a sentence and nothing kept, when it is not this form', async () => {
    const other = await aWordReport(p('Form 0123ABCD, made today'), h('A'), table(['a', 'b']));
    const cases: readonly [Uint8Array, string, string][] = [
      [await aWordReport(h('Minutes')), 'a.docx', 'the line with its code is not in it'],
      [other, 'a.docx', 'This is the form of another letter.'],
      [await aWordReport(tracked()), 'a.docx', 'tracked changes'],
      [Buffer.from('hello'), 'a.txt', 'The form is a Word file whose name ends in .docx.'],
      [Buffer.from('hello'), 'a.docx', 'The name says that the file is a Word document'],
    ];
    for (const [bytes, name, sentence] of cases) {
      const answer = await send(bytes, name);
      expect(answer.status).toBe(422);
      expect(textOf(answer.body)).toContain(sentence);
    }
  });

  test('tells of a table that was taken out, and of a row that was moved', async () => {
    const [first = '', second = ''] = references;
    const cut = await edited(form, (xml) =>
      inTable(
        inTable(xml, first, () => ''),
        second,
        (one) => {
          const rows = one.match(/<w:tr[ >][\s\S]*?<\/w:tr>/g) ?? [];
          const last = rows.at(-1) ?? '';
          const third = rows[2] ?? '';
          return one.replace(last, third).replace(third, last);
        },
      ),
    );
    const text = textOf((await send(cut)).body);
    expect(text).toContain(
      `The table of ${first} is not in the file: its answer stays as it is saved.`,
    );
    expect(text).toContain('This row was moved.');
  });

  test('is read the same after LibreOffice saved it, where there is one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'reply-form-'));
    const path = join(folder, 'reply.docx');
    writeFileSync(path, filled);
    if (!throughLibreOffice(folder, path)) return;
    const text = textOf((await send(readFileSync(path))).body);
    expect(text).toContain('3 answers were read');
    expect(text).toContain('Head of Roads Policing');
    expect(text).toContain('More than one box is crossed: choose one.');
  }, 60_000);

  test('is there for programs too: downloaded, and read without saving', async () => {
    const path = `/api/v1/replies/${references[1]}/police/form`;
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(filled)]), 'reply.docx');
    const key = { 'idempotency-key': 'read-the-form' };
    const answered = await contact.sendFile(`${path}/reading`, body, key);
    const read = JSON.parse(answered.body);
    expect(read.answers[1].cells).toContainEqual({
      field: 'decision',
      read: 'needs you',
      value: '',
      why: 'More than one box is crossed: choose one.',
    });
  });
});

/** The texts of the answers a review page carries, with what HTML made of their marks undone. */
const answersIn = (body: string): readonly string[] =>
  [...body.matchAll(/name="answer" value="([^"]*)"/g)].map(([, value = '']) =>
    value
      .replaceAll('&quot;', '"')
      .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
      .replaceAll('&amp;', '&'),
  );

/** Saves the file as LibreOffice writes Word; false where there is none. */
function throughLibreOffice(folder: string, path: string): boolean {
  const convert = (to: string, from: string) =>
    execFileSync('soffice', ['--headless', '--convert-to', to, '--outdir', folder, from], {
      stdio: 'ignore',
      env: { ...process.env, HOME: folder },
    });
  try {
    convert('odt', path);
  } catch {
    return false;
  }
  convert('docx', path.replace(/docx$/, 'odt'));
  return true;
}
