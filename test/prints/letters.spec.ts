import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AuthorityLettersQueries, SendingLettersService } from '#records/authority-letters';
import { localDate } from '#rules';
import { readPdf } from '../packs/pdf-text.js';
import { approveLetter, letterTo, withLetters } from '../support/with-letters.js';
import { aWorld, type World } from '../support/world.js';
import { aPrinter } from './print-world.js';

let world: World;
let printer: Awaited<ReturnType<typeof aPrinter>>;

beforeAll(async () => {
  world = await aWorld();
  printer = await aPrinter(world);
  await withLetters(world);
});

afterAll(async () => {
  await printer.stop();
  await world.end();
});

describe('A letter is printed', () => {
  test('once it is sent, as a tagged PDF with every recommendation, its date and its law', async () => {
    const { id } = await letterTo(world, 'police');
    await approveLetter(world, id);
    await world.app
      .get(SendingLettersService)
      .send({ actor: await world.as('officer'), id }, { on: localDate('2023-07-19'), how: 'post' });
    const [row] = await world.dataSource.query<{ id: string }[]>(
      `SELECT id FROM prints WHERE kind = 'letter'`,
    );
    expect(await printer.prints.print(row?.id ?? '')).toBe('done');
    const { files } = await world.app.get(AuthorityLettersQueries).print(id);
    expect(files.map(({ name }) => name)).toEqual(['letter.pdf']);
    const bytes = await printer.files.read(files[0]?.key ?? '');
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw).toContain('/StructTreeRoot');
    expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>');
    const text = (await readPdf(bytes))
      .map((one) => one.text)
      .join(' ')
      .replace(/\s+/g, ' ');
    const order = [
      'Marchfield County Council',
      'Marchfield Police',
      'The police contact, police contact',
      'Wednesday 19 July 2023',
      'Recommendations of the Crime and Disorder Committee, Wednesday 19 July 2023',
      'made 2 recommendations to Marchfield Police',
      'CDC-2023-1',
      'That a plan be published.',
      'Please answer by Wednesday 16 August 2023.',
      'CDC-2023-2',
      'That patrols be doubled.',
      'section 19 of the Police and Justice Act 2006',
      'Approved by The chair, Chair of the Crime and Disorder Committee, on Wednesday 19 July 2023.',
      'Copies for information: Marchfield Fire and Rescue.',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].toSorted((a, b) => a - b));
  });
});
