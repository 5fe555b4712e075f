import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fingerprintOf, HandOversQueries, HandOversService, itemsOf } from '#records/hand-overs';
import { readPdf } from '../packs/pdf-text.js';
import { aWorld, type World } from '../support/world.js';
import { aPrinter } from './print-world.js';

let world: World;
let printer: Awaited<ReturnType<typeof aPrinter>>;

beforeAll(async () => {
  world = await aWorld();
  printer = await aPrinter(world);
  const made = await world.recommendation([world.police]);
  await world.send(made.to(world.police));
}, 60_000);
afterAll(async () => {
  await printer.stop();
  await world.end();
});

test('the signed list of a hand-over is printed as a tagged PDF, of the council and no committee', async () => {
  const officer = await world.as('officer');
  const queries = world.app.get(HandOversQueries);
  const from = await queries.holder(officer, `person:${world.someone('police signatory').id}`);
  const { number } = await world.app.get(HandOversService).handOver(officer, {
    from,
    to: { personId: null, name: 'Ada Okoro', post: 'Chief', email: 'ada@police.example' },
    leaves: false,
    reason: 'Moved to another force',
    fingerprint: fingerprintOf(itemsOf(await queries.held(from))),
  });
  const found = await queries.find(officer, number);
  expect(await queries.pdf(found)).toBeNull();
  const [print] = await world.dataSource.query<{ id: string }[]>(
    `SELECT id FROM prints WHERE kind = 'hand-over list' AND committee_id IS NULL`,
  );
  expect(await printer.prints.print(print?.id ?? '')).toBe('done');
  const bytes = (await queries.pdf(found)) ?? new Uint8Array();
  expect(Buffer.from(bytes).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
  const text = (await readPdf(bytes)).map((page) => page.text).join(' ');
  for (const words of ['to Ada Okoro', 'Moved to another force', 'CDC-2023-1', 'Taken over by']) {
    expect(text).toContain(words);
  }
});
