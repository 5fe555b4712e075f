import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MOST_BYTES } from '#records/documents';
import { aPdf, packedObjects } from '../support/files/a-pdf.js';
import { aDocx, aZip } from '../support/files/a-zip.js';
import { EICAR, FakeClamd } from '../support/files/fake-clamd.js';
import { aPng } from '../support/files/pictures.js';
import { filesOfTests } from '../support/files-of-tests.js';
import { aConvenedMeeting } from '../support/papers.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const WORDS = 'The partnership reports on its eight priorities.';
const PAGE = '/app/committees/crime-and-disorder/meetings/2023-07-19/items/1';
const API = PAGE.replace('/app', '/api/v1');
const script = '<< /Type /Action /S /JavaScript /JS (app.alert\\(1\\)) >>';
const inDocx = (name: string, bytes: string | Uint8Array) => aDocx('x', { name, bytes });
const locked = {
  objects: [
    `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`,
  ],
  trailer: `/Encrypt 1000 0 R /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]`,
};

/** Files that must not be taken, each with the name it comes under and what its sender is told. */
const CORPUS: readonly (readonly [
  what: string,
  name: string,
  bytes: Uint8Array | string,
  told: string,
])[] = [
  ['a wrong type', 'minutes.pages', 'x', 'A file that ends in .pages cannot be taken'],
  ['a program under another name', 'report.pdf', 'MZ\u0090\u0000', 'says that the file is a PDF'],
  ['an oversized file', 'a.pdf', Buffer.alloc(MOST_BYTES + 100), 'larger than 20 MB'],
  ['a Word document with macros', 'a.docx', inDocx('word/vbaProject.bin', 'x'), 'holds macros'],
  ['a zip bomb', 'a.docx', inDocx('word/a.bmp', Buffer.alloc(40e6)), 'unpacks to far more'],
  ['a path out of the file', 'a.docx', inDocx('../../evil', 'x'), 'names places outside itself'],
  [
    'a zip in a zip',
    'a.docx',
    inDocx('word/a.zip', aZip([{ name: 'a', bytes: 'x' }])),
    'another packed file',
  ],
  [
    'a PDF with a password',
    'a.pdf',
    aPdf({ pages: [WORDS], ...locked }),
    'protected with a password',
  ],
  ['a PDF cut short', 'a.pdf', aPdf({ pages: [WORDS] }).subarray(0, -90), 'damaged or cut short'],
  [
    'a PDF with a script',
    'a.pdf',
    aPdf({ pages: [WORDS], objects: [packedObjects(script)] }),
    'holds a script',
  ],
  [
    'SVG as a picture',
    'a.png',
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'says that the file is a PNG',
  ],
  [
    'a web page as a picture',
    'a.png',
    '<!doctype html><script></script>',
    'says that the file is a PNG',
  ],
  ['an empty file', 'a.pdf', '', 'The file is empty'],
  ['what every scanner finds', 'a.txt', EICAR, 'The scanner found something harmful'],
];

describe('An upload that must not be taken', () => {
  let world: WebWorld;
  let clamd: FakeClamd;
  let officer: Visitor;
  const kept = async () =>
    (await readdir(join(filesOfTests, 'files', 'documents')).catch(() => [])).length;
  const rows = async () => {
    const [row] = await world.dataSource.query<{ count: number }[]>(
      'SELECT count(*)::int AS count FROM documents',
    );
    return row?.count;
  };
  const aForm = (fields: Record<string, string>, name: string, bytes: Uint8Array | string) => {
    const form = new FormData();
    for (const [field, value] of Object.entries(fields)) form.append(field, value);
    form.append('file', new Blob([Buffer.from(bytes)]), name);
    return form;
  };

  beforeAll(async () => {
    clamd = await FakeClamd.begin();
    world = await WebWorld.begin('2023-07-03T09:30:00Z', { SCANNER_URL: clamd.url });
    await aConvenedMeeting(world, [['Rural crime', null]]);
    officer = await world.at('officer');
  });
  afterAll(async () => {
    await world.end();
    await clamd.end();
  });

  it.each(CORPUS)(
    '%s is refused in words, nothing is kept, and nothing typed is lost',
    async (_what, name, bytes, told) => {
      const before = [await kept(), await rows()];
      await officer.see(`${PAGE}/documents/new`);
      const title = 'Figures & “wards” <by hand>';
      const answer = await officer.sendFile(`${PAGE}/documents/new`, aForm({ title }, name, bytes));
      expect(answer.status).toBe(422);
      expect(answer.body).toContain('There is a problem');
      expect(answer.body).toContain(told);
      expect(answer.body).toContain('href="#file"');
      expect(answer.body).toContain('Figures &amp; “wards” &lt;by hand&gt;');
      expect(answer.body).toContain('Choose the file again');
      expect([await kept(), await rows()]).toEqual(before);
    },
  );

  it('is refused to machines with the field it is about', async () => {
    const form = aForm({ title: 'x' }, 'a.exe', 'MZ');
    const headers = { 'idempotency-key': 'upload-by-machine' };
    const answer = await officer.sendFile(`${API}/documents`, form, headers);
    expect(answer.status).toBe(422);
    expect(JSON.parse(answer.body)).toMatchObject({ errors: [{ field: 'file' }] });
  });

  it('from another site is refused: without the form’s token, and to the API without a key', async () => {
    const form = () => aForm({ title: 'x' }, 'a.png', aPng());
    const forged = new FormData();
    forged.append('title', 'x');
    forged.append('_csrf', 'not-the-token');
    forged.append('file', new Blob([aPng()]), 'a.png');
    expect((await officer.sendFile(`${PAGE}/documents/new`, forged)).status).toBe(419);
    expect((await officer.sendFile(`${API}/documents`, form())).status).toBe(415);
    expect(await rows()).toBe(0);
  });

  it('is refused where no file is asked for', async () => {
    const answer = await officer.sendFile(
      `${PAGE}/motions/new`,
      aForm({ kind: 'note' }, 'a.png', aPng()),
    );
    expect(answer.status).toBe(415);
  });

  it('is not read when nobody is signed in, and refused to who may not keep papers', async () => {
    const form = aForm({ title: 'x' }, 'a.png', aPng());
    expect((await world.stranger().sendFile(`${PAGE}/documents/new`, form)).status).toBe(303);
    const member = await world.at('member one');
    await member.see('/app');
    expect((await member.sendFile(`${PAGE}/documents/new`, form)).status).toBe(403);
  });

  it('by a link nobody has is answered as every such link is', async () => {
    const form = aForm({ title: 'x' }, 'a.png', aPng());
    for (const address of ['report/documents/new', 'report/upload']) {
      const answer = await world.stranger().sendFile(`/l/anything/${address}`, form);
      expect(answer.status).toBe(404);
      expect(answer.body).toContain('This link does not work');
    }
  });

  it('stands beside one that is taken, and is sent to be saved, in a sandbox, as what it is', async () => {
    await officer.see(`${PAGE}/documents/new`);
    const form = aForm({ title: 'Map' }, 'Wards – café.png', aPng());
    const added = await officer.sendFile(`${PAGE}/documents/new`, form);
    expect(added.headers.get('location')).toBe(`${PAGE}/documents/paper-1?done=added`);
    const page = await officer.see(`${PAGE}/documents/paper-1?done=added`);
    expect(page.body).toContain('The paper was added.');
    expect(page.body).toMatch(/[0-9a-f]{64}/);
    const file = await officer.see(`${PAGE}/documents/paper-1/file`);
    expect(file.status).toBe(200);
    expect(file.headers.get('content-type')).toBe('image/png');
    expect(file.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    expect(file.headers.get('content-disposition')).toBe(
      "attachment; filename*=UTF-8''Wards%20%E2%80%93%20caf%C3%A9.png",
    );
    expect((await world.stranger().see(`${PAGE}/documents/paper-1/file`)).status).toBe(303);
  });
});
