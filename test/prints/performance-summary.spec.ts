import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readPdf } from '../packs/pdf-text.js';
import { PerformanceSummariesService } from '#records/performance-summaries';
import { localDate } from '#rules';
import { WebWorld } from '../support/web-world.js';
import { aPrinter } from './print-world.js';

let world: WebWorld;
let printer: Awaited<ReturnType<typeof aPrinter>>;

beforeAll(async () => {
  world = await WebWorld.begin();
  printer = await aPrinter(world);
  await world.priority('printed', 'Printed priority');
}, 90_000);
afterAll(async () => {
  await printer.stop();
  await world.end();
});

test('the summary of a year is printed with a heading for every priority', async () => {
  const actor = await world.as('officer');
  const { number } = await world.app.get(PerformanceSummariesService).make(actor, {
    partnership: 'community-safety',
    committee: 'crime-and-disorder',
    from: localDate('2023-04-01'),
    to: localDate('2024-03-31'),
  });
  const [row] = await world.dataSource.query<{ id: string }[]>(
    "SELECT id FROM prints WHERE kind = 'performance summary' AND state = 'waiting'",
  );
  expect(await printer.prints.print(row?.id ?? '')).toBe('done');
  const officer = await world.at('officer');
  const address = `/app/partnerships/community-safety/performance-summary/${number}/summary.pdf`;
  const answered = await fetch(`${world.web.address}${address}`, {
    headers: { cookie: [...officer.cookies].map((one) => one.join('=')).join('; ') },
  });
  const bytes = new Uint8Array(await answered.arrayBuffer());
  expect(Buffer.from(bytes).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
  const text = (await readPdf(bytes)).map((one) => one.text).join(' ');
  expect(text).toContain('Printed priority');
  expect(text).toContain('No action of an agreed plan serves it.');
});
