import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import mammoth from 'mammoth';
import { PrintJobsService, PrintsService } from '#records/prints';
import { PublishedMinutesQueries } from '#records/published-minutes';
import { localDate } from '#rules';
import { readPdf } from '../packs/pdf-text.js';
import { block, minutesOf } from '../support/sample-minutes.js';
import { aWorld, type World } from '../support/world.js';
import { aPrinter, publishedMinutes } from './print-world.js';

const CANARY = 'Kestrelwharf';
const AT = { committee: 'crime-and-disorder', heldOn: '2023-07-19' };

let world: World;
let printer: Awaited<ReturnType<typeof aPrinter>>;

const waiting = async (kind: string) => {
  const [row] = await world.dataSource.query<{ id: string }[]>(
    `SELECT id FROM prints WHERE kind = $1 AND state = 'waiting' ORDER BY offered_at LIMIT 1`,
    [kind],
  );
  return row?.id ?? '';
};

beforeAll(async () => {
  world = await aWorld();
  printer = await aPrinter(world);
  const exempt = block({ kind: 'text', wording: `The bid of ${CANARY} was heard.` });
  await publishedMinutes(world, minutesOf(), minutesOf({ blocks: [exempt] }));
});

afterAll(async () => {
  await printer.stop();
  await world.end();
});

const shown = () => world.app.get(PublishedMinutesQueries).ofMeeting(AT);
const fileOf = async (name: string) => {
  const { print } = await shown();
  const file = print.files.find((one) => one.name === name);
  return printer.files.read(file?.key ?? '');
};
const textOf = async (bytes: Uint8Array) =>
  (await readPdf(bytes)).map(({ text }) => text).join('\n');

describe('Minutes are printed as PDF and Word', () => {
  test('they are being prepared until a worker has printed them', async () => {
    expect((await shown()).print).toEqual({ state: 'waiting', files: [] });
    expect(await printer.prints.print(await waiting('minutes'))).toBe('done');
    const { print } = await shown();
    expect(print.state).toBe('done');
    expect(print.files.map(({ name }) => name)).toEqual(['minutes.docx', 'minutes.pdf']);
  });

  test('the PDF is tagged, names its language and title, and reads in order', async () => {
    const bytes = await fileOf('minutes.pdf');
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw).toMatch(/\/Lang\s*\(en-GB\)/);
    expect(raw).toContain('/StructTreeRoot');
    expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>');
    const text = (await textOf(bytes)).replace(/\s+/g, ' ');
    expect(text).toContain('of the meeting of the Crime and Disorder Committee');
    expect(text).toContain('Draft, to be confirmed by the committee at a later meeting.');
    const order = ['Councillor Four', 'There were none.', 'RESOLVED that:', '(a)', '(b)', 'For 3'];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual([...places].toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(text).not.toContain(CANARY);
  });

  test('the Word file has headings, and its parts are a list', async () => {
    const { value } = await mammoth.convertToHtml({
      buffer: Buffer.from(await fileOf('minutes.docx')),
    });
    expect(value).toMatch(/<h1>2\s+Night-time economy<\/h1>/);
    expect(value).toContain('<ol><li>the report be noted; and</li>');
    expect(value).toContain('<strong>RESOLVED</strong> that:');
    expect(value).not.toContain(CANARY);
  });

  test('what is not for publication is printed apart, for those who may read it', async () => {
    expect(await printer.prints.print(await waiting('exempt minutes'))).toBe('done');
    const officer = await world.as('officer');
    const members = await world.app.get(PublishedMinutesQueries).forMembers(officer, AT);
    const file = members.print.files.find(({ name }) => name === 'minutes.pdf');
    const text = await textOf(await printer.files.read(file?.key ?? ''));
    expect(text).toContain(CANARY);
    expect(text).toContain('Not for publication');
  });
});

describe('A print is made once, by whichever worker is there', () => {
  const jobs = () => world.app.get(PrintJobsService);
  const ofDay = (day: string) =>
    publishedMinutes(world, minutesOf({ heldOn: localDate(day) })).then(() => waiting('minutes'));

  test('one that was taken is not taken again, unless its worker is silent', async () => {
    const id = await ofDay('2023-06-01');
    const first = await jobs().take(id);
    expect(await jobs().take(id)).toBeNull();
    await world.dataSource.query(
      `UPDATE prints SET offered_at = now() - interval '31 seconds' WHERE id = $1`,
      [id],
    );
    expect(await jobs().offered()).toContain(id);
    expect(await printer.prints.print(id)).toBe('done');
    if (first === null) throw new Error('Nobody took it.');
    expect(await jobs().finish(first, [])).toBe('not mine');
  });

  test('one that could not be made is tried again when an officer asks', async () => {
    const id = await ofDay('2023-06-02');
    const order = await jobs().take(id);
    if (order === null) throw new Error('Nobody took it.');
    await jobs().fail(order, 'The pages could not be set.');
    const service = world.app.get(PrintsService);
    await expect(service.retry({ actor: await world.as('member one'), id })).rejects.toThrow(
      'You do not have the role',
    );
    await service.retry({ actor: await world.as('officer'), id });
    expect(await printer.prints.print(id)).toBe('done');
  });
});
