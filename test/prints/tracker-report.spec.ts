import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MeetingsService } from '#records/meetings';
import {
  ReportOnAgendaService,
  TrackerReportsQueries,
  TrackerReportsService,
} from '#records/tracker-reports';
import { localDate, type Actor } from '#rules';
import { readPdf } from '../packs/pdf-text.js';
import { aWorld, type World } from '../support/world.js';
import { aPrinter } from './print-world.js';

const AT = { slug: 'crime-and-disorder', date: '2023-10-11' };
const ASKED = { slug: AT.slug, heldOn: AT.date, filter: {}, narrowedTo: [] };
let world: World;
let printer: Awaited<ReturnType<typeof aPrinter>>;
let officer: Actor;

beforeAll(async () => {
  world = await aWorld();
  printer = await aPrinter(world);
  officer = await world.as('officer');
  const made = await world.recommendation([world.police, world.fire]);
  await world.send(made.to(world.police));
  await world.app.get(MeetingsService).plan(officer, {
    committeeId: world.committeeId,
    heldOn: localDate(AT.date),
    startsAt: '10:00',
    venue: 'Council Chamber',
  });
  world.time.set('2023-08-30T09:00:00Z');
}, 60_000);
afterAll(async () => {
  await printer.stop();
  await world.end();
});

const reports = () => world.app.get(TrackerReportsService);
const find = (number: number) =>
  world.app.get(TrackerReportsQueries).find(officer, { ...AT, number });
const put = (number: number) =>
  world.app
    .get(ReportOnAgendaService)
    .put({ actor: officer }, { ...AT, number }, { itemId: null, reason: null });

async function print(number: number): Promise<void> {
  const { id } = await find(number);
  const [row] = await world.dataSource.query<{ id: string }[]>(
    'SELECT id FROM prints WHERE subject_id = $1',
    [id],
  );
  expect(await printer.prints.print(row?.id ?? '')).toBe('done');
}

test('a report is frozen as it stood, and printed as a tagged PDF with its figures and its list', async () => {
  expect(await reports().make(officer, ASKED)).toEqual({ number: 1 });
  await expect(put(1)).rejects.toThrow('Its pages are still being made');
  await print(1);
  const report = await find(1);
  expect(report.content.counts).toMatchObject({ asked: 2, overdue: 1, awaited: 1 });
  const bytes = (await world.app.get(TrackerReportsQueries).pdf(report)) ?? new Uint8Array();
  expect(Buffer.from(bytes).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
  const text = (await readPdf(bytes))
    .map((one) => one.text)
    .join(' ')
    .replace(/\s+/g, ' ');
  for (const words of [
    'Report to the Crime and Disorder Committee, Wednesday 11 October 2023.',
    'As it stood on Wednesday 30 August 2023. All recommendations of the committee.',
    'CDC-2023-1 to Marchfield Police',
    'That a joint plan for road safety outside schools be published by December.',
    '14 days',
  ]) {
    expect(text).toContain(words);
  }
});

test('it becomes a paper of the agenda, and one made anew takes its place', async () => {
  expect(await put(1)).toMatch(/^Document added: /);
  expect((await find(1)).paper).toMatchObject({ slug: expect.any(String) });
  await expect(put(1)).rejects.toThrow('on the agenda already');
  world.time.set('2023-09-04T09:00:00Z');
  expect(await reports().make(officer, ASKED)).toEqual({ number: 2 });
  await print(2);
  expect(await put(2)).toMatch(/^Document replaced: /);
  expect([(await find(1)).paper, (await find(2)).paper?.item]).toEqual([null, 1]);
  expect((await find(1)).content.madeOn).toBe('2023-08-30');
});

test('a report of nothing, for a past meeting or by a member is refused in a sentence', async () => {
  const nothing = reports().make(officer, { ...ASKED, filter: { text: 'nothing like it' } });
  await expect(nothing).rejects.toThrow('there is nothing to report');
  const past = reports().make(officer, { ...ASKED, heldOn: '2023-07-19' });
  await expect(past).rejects.toThrow('Choose a meeting to come');
  await expect(reports().make(await world.as('member one'), ASKED)).rejects.toThrow();
});
