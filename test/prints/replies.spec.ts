import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { RepliesQueries, RepliesService } from '#records/replies';
import { NOTHING_WRITTEN } from '#rules';
import { readPdf } from '../packs/pdf-text.js';
import { aSentLetter } from '../support/a-sent-letter.js';
import { aWorld, type World } from '../support/world.js';
import { aPrinter } from './print-world.js';

let world: World;
let printer: Awaited<ReturnType<typeof aPrinter>>;

beforeAll(async () => {
  world = await aWorld();
  printer = await aPrinter(world);
});
afterAll(async () => {
  await printer.stop();
  await world.end();
});

test('A reply is printed once it is submitted, as a tagged PDF with every answer and its fingerprint', async () => {
  const { letterId, addressees } = await aSentLetter(world, world.police, 2);
  const actor = await world.as('police signatory');
  for (const { id } of addressees) {
    await world.app.get(RepliesService).save(
      { actor, id },
      {
        ...NOTHING_WRITTEN,
        decision: 'accepted',
        action: 'Publish a plan.',
        owner: 'Head of Roads Policing',
        targetRaw: 'by September 2024',
      },
    );
  }
  await world.app.get(RepliesService).submit({ actor, id: letterId });
  const [row] = await world.dataSource.query<{ id: string; subject_id: string; hash: string }[]>(
    `SELECT id, subject_id, hash FROM prints WHERE kind = 'reply'`,
  );
  const { id = '', subject_id: reply = '', hash = '' } = row ?? {};
  expect(await printer.prints.print(id)).toBe('done');
  const { files } = await world.app.get(RepliesQueries).print({ id: reply, hash });
  expect(files.map(({ name }) => name)).toEqual(['reply.pdf']);
  const bytes = await printer.files.read(files[0]?.key ?? '');
  expect(Buffer.from(bytes).toString('latin1')).toContain('/StructTreeRoot');
  const text = (await readPdf(bytes))
    .map((one) => one.text)
    .join(' ')
    .replace(/\s+/g, ' ');
  const order = [
    'Reply of Marchfield Police to the Crime and Disorder Committee',
    'submitted by The police signatory',
    hash.slice(0, 16),
    'CDC-2023-1',
    'That measure 1 be taken.',
    'Decision: Accepted',
    'Done by: by September 2024 (until Monday 30 September 2024)',
    'CDC-2023-2',
  ];
  const places = order.map((words) => text.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].toSorted((a, b) => a - b));
});
