import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DecisionsService } from '#records/decisions';
import { MeetingsService } from '#records/meetings';
import { RecommendationsService } from '#records/recommendations';
import { ResolutionsService } from '#records/resolutions';
import { ResponsesService } from '#records/responses';
import { readPdf } from '../packs/pdf-text.js';
import { aDecidedMeeting } from '../support/a-decided-meeting.js';
import { textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';
import { aPrinter } from './print-world.js';

const YEAR = 'committees/crime-and-disorder/annual-report/2023-24';
const KEPT = 'CDC-2023-2';

let world: WebWorld;
let officer: Visitor;
let printer: Awaited<ReturnType<typeof aPrinter>>;

const everybody = (path: string) => world.stranger().see(path);

/** One recommendation to the police that is public, sent and answered; one on an exempt item that never is. */
beforeAll(async () => {
  world = await WebWorld.begin();
  printer = await aPrinter(world);
  const { items, meetingId } = await aDecidedMeeting(world);
  const clerk = await world.as('officer');
  const motion = await world.app.get(ResolutionsService).draft(clerk, {
    agendaItemId: items[2] ?? '',
    kind: 'recommend',
    wording: 'That the brigade be asked about Gannetmole.',
  });
  await world.app.get(RecommendationsService).draft(clerk, {
    resolutionId: motion.id,
    wording: 'It tell how Gannetmole is guarded.',
    sourceParagraph: null,
    addressees: [{ authorityId: world.fire, regime: 'CD_S19', local: null }],
  });
  await world.carry(motion.id);
  const act = { actor: clerk, id: meetingId };
  await world.app.get(MeetingsService).conclude(act);
  await world.app.get(DecisionsService).publish(act);
  const rows = await world.dataSource.query<{ id: string }[]>(
    'SELECT a.id FROM addressees a JOIN recommendations r ON r.id = a.recommendation_id ORDER BY r.reference',
  );
  for (const { id } of rows) await world.send(id);
  await world.app.get(ResponsesService).respond(
    { actor: await world.as('police signatory'), id: rows[0]?.id ?? '' },
    {
      decision: 'not accepted',
      reason: 'It is for the county.',
      action: null,
      owner: null,
      targetDate: null,
      how: 'online',
    },
  );
  officer = await world.at('officer');
}, 90_000);
afterAll(async () => {
  await printer.stop();
  await world.end();
});

async function print(): Promise<void> {
  const rows = await world.dataSource.query<{ id: string }[]>(
    `SELECT id FROM prints WHERE kind = 'annual report' AND state = 'waiting'`,
  );
  for (const { id } of rows) expect(await printer.prints.print(id)).toBe('done');
}

test('what everybody may know of a year is frozen and printed, and nobody reads it before it is published', async () => {
  const before = await officer.see(`/app/${YEAR}/made`);
  expect(textOf(before.body)).toContain(
    'A report counts the 1 that is public today, each once for each authority. 1 more is not public, or not yet, and left out.',
  );
  expect((await officer.send(`/app/${YEAR}/made`, { key: '' })).status).toBe(303);
  await print();
  expect((await everybody(`/${YEAR}`)).status).toBe(404);
  const again = await officer.send(`/app/${YEAR}/made`, {});
  expect([again.status, textOf(again.body)]).toEqual([
    409,
    expect.stringContaining('Report 1 says the same: nothing has changed since.'),
  ]);
  const { status, headers } = await officer.see(`/app/${YEAR}/made/1.pdf`);
  expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf']);
});

test('published it is for everybody, each number with as many public rows, and nothing exempt in it', async () => {
  await officer.see(`/app/${YEAR}/made/1/publication`);
  expect((await officer.send(`/app/${YEAR}/made/1/publication`, {})).status).toBe(303);
  const { body } = await everybody(`/${YEAR}`);
  expect(textOf(body)).toContain('Of 1 made in 2023/24, 1 is answered');
  expect((await everybody('/committees/crime-and-disorder')).body).toContain(`href="/${YEAR}"`);
  const { figures } = JSON.parse((await everybody(`/${YEAR}.json`)).body) as {
    figures: { figure: string; count: number; rows: string }[];
  };
  for (const { figure, count, rows } of figures) {
    expect(body).toContain(`/rows?of=${figure}"`);
    const lines = (await everybody(rows)).body.trim().split('\r\n').length - 1;
    const page = await everybody(rows.replace('rows.csv', 'rows'));
    expect([figure, lines, page.body.split('data-row').length - 1]).toEqual([figure, count, count]);
  }
  // What the answer decides is not public before the committee considered it.
  expect(figures.find(({ figure }) => figure === 'not-accepted')?.count).toBe(0);
  const rows = await everybody(`/${YEAR}/rows`);
  expect(rows.body).toContain('href="/recommendations/CDC-2023-1"');
  const pdf = await fetch(`${world.web.address}/${YEAR}.pdf`);
  const bytes = new Uint8Array(await pdf.arrayBuffer());
  expect(Buffer.from(bytes).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
  const text = (await readPdf(bytes)).map((one) => one.text).join(' ');
  expect(text).toContain('CDC-2023-1');
  const seen = [text, body, rows.body, (await everybody(`/${YEAR}.csv`)).body];
  for (const one of seen) expect(one).not.toMatch(new RegExp(`${KEPT}|Gannetmole|Fire and Rescue`));
});

test('what it says stays as it was made; a later report takes its place once that is published', async () => {
  world.time.set('2023-08-01T09:30:00Z');
  officer = await world.at('officer');
  await officer.see(`/app/${YEAR}/made`);
  expect((await officer.send(`/app/${YEAR}/made`, {})).status).toBe(303);
  expect(textOf((await everybody(`/${YEAR}`)).body)).toContain('as on Wednesday 19 July');
  expect((await officer.send(`/app/${YEAR}/made/2/publication`, {})).status).toBe(303);
  expect(textOf((await everybody(`/${YEAR}`)).body)).toContain('as on Tuesday 1 August');
});

test('taken back it answers 410 with the reason everywhere, and its committee lists it no more', async () => {
  await officer.see(`/app/${YEAR}/made/2/withdrawal`);
  const without = await officer.send(`/app/${YEAR}/made/2/withdrawal`, { reason: '' });
  expect(without.status).toBe(422);
  const reason = 'It counted a meeting twice.';
  expect((await officer.send(`/app/${YEAR}/made/2/withdrawal`, { reason })).status).toBe(303);
  for (const address of ['', '.csv', '.json', '.pdf', '/rows', '/rows.csv']) {
    const { status, body } = await everybody(`/${YEAR}${address}`);
    expect([address, status, body]).toEqual([address, 410, expect.stringContaining(reason)]);
  }
  expect((await everybody('/committees/crime-and-disorder')).body).not.toContain(`/${YEAR}"`);
  const told = await world.dataSource.query<{ sentence: string }[]>(
    `SELECT sentence FROM history WHERE subject_kind = 'annual report' ORDER BY at, version`,
  );
  expect(told.map(({ sentence }) => sentence)).toEqual([
    'Report 1 of the year 2023/24 made.',
    'Report 1 of the year 2023/24 published.',
    'Report 2 of the year 2023/24 made.',
    'Report 2 of the year 2023/24 published.',
    'Report 2 of the year 2023/24 withdrawn: It counted a meeting twice.',
  ]);
});

test('a member reads the reports that were made and makes none', async () => {
  const member = await world.at('member one');
  const { body } = await member.see(`/app/${YEAR}/made`);
  expect(body).toContain('Report 1 (PDF)');
  expect(body).not.toContain('Make the report');
  expect((await member.send(`/app/${YEAR}/made`, {})).status).toBe(403);
  expect((await member.see(`/app/${YEAR}/made/1/publication`)).status).toBe(403);
});
