import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { localDate } from '#rules';
import { publish } from '../packs/pack-world.js';
import { aPrinter, publishedMinutes } from '../prints/print-world.js';
import { papers } from '../support/published-papers.js';
import { block, minutesOf } from '../support/sample-minutes.js';
import { WebWorld } from '../support/web-world.js';

const CANARY = 'Kestrelwharf';
const MEETING = '/committees/crime-and-disorder/meetings/2023-07-19';
const MINUTES = `${MEETING}/minutes`;

let world: WebWorld;
let printer: Awaited<ReturnType<typeof aPrinter>>;

const printAll = async () => {
  const rows = await world.dataSource.query<{ id: string }[]>(
    `SELECT id FROM prints WHERE state = 'waiting'`,
  );
  for (const { id } of rows) await printer.prints.print(id);
};

beforeAll(async () => {
  world = await WebWorld.begin('2023-07-28T09:00:00Z');
  printer = await aPrinter(world);
  await publish(world, papers({ heldOn: localDate('2023-07-19') }));
  const exempt = block({ kind: 'text', wording: `The bid of ${CANARY} was heard.` });
  await publishedMinutes(world, minutesOf(), minutesOf({ blocks: [exempt] }));
});

afterAll(async () => {
  await printer.stop();
  await world.end();
});

describe('Draft minutes are public', () => {
  test('as a page that says they are a draft, and that its files are being prepared', async () => {
    const { status, body, headers } = await world.stranger().see(MINUTES);
    expect(status).toBe(200);
    expect(body).toContain('Draft, to be confirmed at a later meeting.');
    expect(body).toContain('are being prepared');
    expect(body).toContain('<strong>RESOLVED</strong> that:');
    expect(body).toMatch(/\(b\)<\/span> the police report on lighting by October\./);
    expect(body).not.toContain(CANARY);
    expect(headers.get('set-cookie')).toBeNull();
    const again = await world
      .stranger()
      .see(MINUTES, { 'if-none-match': headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });

  test('the meeting to come is named, and the agenda leads to the minutes', async () => {
    await world.dataSource.query(
      `INSERT INTO meetings (id, council_id, committee_id, held_on, starts_at, venue, state, version)
       VALUES (gen_random_uuid(), $1, $2, '2023-10-18', '10:00', 'Council Chamber', 'planned', 1)`,
      [world.councilId, world.committeeId],
    );
    const { body } = await world.stranger().see(MINUTES);
    expect(body).toContain('Draft, to be confirmed at the meeting of Wednesday 18 October 2023.');
    expect((await world.stranger().see(MEETING)).body).toContain(`href="${MINUTES}"`);
    const came = (state: string) =>
      world.dataSource.query(
        `UPDATE meetings SET state = $1, version = version + 1 WHERE held_on = '2023-10-18'`,
        [state],
      );
    await came('concluded');
    expect((await world.stranger().see(MINUTES)).body).toContain('confirmed at a later meeting.');
    await came('planned');
  });

  test('as PDF and Word once they are printed, with nothing exempt in them', async () => {
    const early = await world.stranger().see(`${MINUTES}.pdf`);
    expect([early.status, early.headers.get('location')]).toEqual([303, MINUTES]);
    await printAll();
    const pdf = await world.stranger().see(`${MINUTES}.pdf`);
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const word = await world.stranger().see(`${MINUTES}.docx`);
    expect(word.headers.get('content-disposition')).toContain(
      'minutes-crime-and-disorder-2023-07-19-draft.docx',
    );
    expect((await world.stranger().see(MINUTES)).body).toContain('minutes.pdf?edition=draft');
    expect((await world.stranger().see(`${MINUTES}.json`)).body).not.toContain(CANARY);
  });

  test('whoever may read what is exempt has the rest, and nobody else', async () => {
    const there = '/app/committees/crime-and-disorder/meetings/2023-07-19/papers/minutes';
    const member = await world.at('member one');
    expect((await member.see(there)).body).toContain(CANARY);
    expect((await member.see(`${there}.pdf`)).headers.get('cache-control')).toBe(
      'private, no-store',
    );
    expect((await (await world.at('police contact')).see(there)).status).not.toBe(200);
    expect((await world.stranger().see(there)).status).not.toBe(200);
  });

  test('what could not be printed is on Home, and is tried again from its page', async () => {
    const [failed] = await world.dataSource.query<[{ id: string }[], number]>(
      `UPDATE prints SET state = 'failed', problem = 'The pages could not be set.'
       WHERE kind = 'minutes' RETURNING id`,
    );
    const own = `/app/prints/${failed[0]?.id ?? ''}`;
    const officer = await world.at('officer');
    expect((await officer.see('/app')).body).toContain(`href="${own}"`);
    expect((await officer.see(own)).body).toContain('The pages could not be set.');
    expect((await (await world.at('member one')).see(own)).status).toBe(404);
    await officer.see(own);
    expect((await officer.send(`${own}/retry`, {})).headers.get('location')).toBe(own);
    await world.dataSource.query('DELETE FROM print_files WHERE print_id = $1', [failed[0]?.id]);
    await printAll();
    expect((await officer.see(own)).body).toContain('Done');
    expect((await officer.send(`${own}/retry`, {})).status).toBe(409);
  });

  test('and stay readable beside those that are confirmed', async () => {
    await publishedMinutes(
      world,
      minutesOf({
        status: 'confirmed',
        confirmed: { minute: 'CDC/61', on: localDate('2023-10-18') },
      }),
    );
    const { body } = await world.stranger().see(MINUTES);
    expect(body).toContain('Confirmed by minute CDC/61 of Wednesday 18 October 2023.');
    expect(body).toContain(`${MINUTES}?edition=draft`);
    expect((await world.stranger().see(`${MINUTES}?edition=draft`)).body).toContain(
      'Draft, to be confirmed',
    );
    expect((await world.stranger().see(`${MINUTES}?edition=first`)).status).toBe(404);
  });

  test('what is withdrawn answers 410 with the reason, in every edition', async () => {
    const officer = await world.at('officer');
    const page = `/app/committees/crime-and-disorder/meetings/2023-07-19/withdrawal`;
    const { body } = await officer.see(page);
    const what = /value="(minutes [0-9a-f-]{36})"[^>]*>\s*<label[^>]*>\s*The draft minutes/.exec(
      body,
    )?.[1];
    await officer.send(page, { what: what ?? '', reason: 'They name a child.' });
    const gone = await world.stranger().see(`${MINUTES}?edition=draft`);
    expect([gone.status, gone.body.includes('They name a child.')]).toEqual([410, true]);
    const confirmed = await world.stranger().see(MINUTES);
    expect([confirmed.status, confirmed.body.includes('They name a child.')]).toEqual([410, true]);
    const again = await officer.send(page, { what: what ?? '', reason: 'They name a child.' });
    expect(again.body).toContain('withdrawn already');
  });
});
