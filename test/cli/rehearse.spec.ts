import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Rehearsal } from '../../apps/cli/src/rehearse/rehearse.js';
import { anEnvironment, run, type Ran } from './terminal.js';

describe('A year of scrutiny, rehearsed', () => {
  let folder: string;
  let ran: Ran;
  let year: Rehearsal;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'critical-friend-rehearsal-'));
    const files = ['--csv', join(folder, 'year.csv'), '--ics', join(folder, 'year.ics')];
    const env = anEnvironment(process.env['CF_TEST_DATABASE_URL'] ?? '');
    ran = await run(['rehearse', '--json', ...files], env);
    if (ran.code !== 0) throw new Error(ran.complained);
    year = JSON.parse(ran.said) as Rehearsal;
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  const daysOf = (about: RegExp, why: RegExp, kind = 'letter') => [
    ...new Set(
      year.lines
        .filter((line) => line.kind === kind && about.test(line.about) && why.test(line.why))
        .map(({ day }) => day),
    ),
  ];

  it('sends every letter the ladders owe once, and no other', () => {
    expect(ran.code).toBe(0);
    const { owed, found, voided, duplicates, missed, unexplained } = year.check;
    expect({ duplicates, missed, unexplained }).toEqual({
      duplicates: [],
      missed: [],
      unexplained: [],
    });
    expect(owed).toBeGreaterThan(80);
    expect(found + voided.length).toBe(owed);
  });

  it('imports all 50 actions of the plan in 8 groups', () => {
    expect(year.plan).toMatchObject({ rows: 50, accountedFor: 50, written: 50, groups: 8 });
  });

  it('sends to police and fire on 19 July 2023, due 16 August', () => {
    const sent = year.lines.filter(
      ({ kind, what }) => kind === 'event' && what.startsWith('Sent to'),
    );
    expect(sent.map(({ day, what }) => [day, what])).toEqual([
      [
        '2023-07-19',
        'Sent to Marrowshire Police by email on 19 July 2023; an answer is due by 16 August 2023.',
      ],
      [
        '2023-07-19',
        'Sent to Marrowshire Fire and Rescue by email on 19 July 2023; an answer is due by 16 August 2023.',
      ],
    ]);
  });

  it('takes the silent fire service up the whole ladder', () => {
    expect(daysOf(/Fire/, /Rung acknowledge/)).toEqual(['2023-07-24']);
    const before = (day: string) => day < '2023-10-01';
    expect(daysOf(/Fire/, /Rung remind/).filter(before)).toEqual([
      '2023-08-02',
      '2023-08-09',
      // 13 August is a Sunday.
      '2023-08-11',
      '2023-08-16',
      '2023-08-17',
      '2023-08-23',
      '2023-08-30',
      '2023-09-06',
    ]);
    expect(daysOf(/Fire/, /Rung escalate/)).toEqual(['2023-08-30', '2023-09-13']);
  });

  it('leaves the police alone until the day they were given, and does not send what they have answered', () => {
    const before = (day: string) => day < '2023-10-01';
    expect(daysOf(/Police/, /Rung/).filter(before)).toEqual([
      '2023-08-30',
      '2023-09-06',
      '2023-09-08',
    ]);
    expect(daysOf(/Police/, /Rung remind D/, 'not sent')).toEqual(['2023-09-13']);
    expect(year.check.voided).toHaveLength(3);
  });

  it('asks the leads in autumn and winter, chases the late one, and warns before the yearly duty runs out', () => {
    expect(daysOf(/./, /Because of review.requested/)).toEqual(['2023-09-22', '2023-12-22']);
    expect(daysOf(/^Road Safety, October/, /Rung escalate/)).toEqual(['2023-11-03', '2023-11-17']);
    expect(daysOf(/./, /Rung [\d.]+ months/)).toEqual([
      '2024-04-19',
      // 19 May is a Sunday.
      '2024-05-20',
      '2024-06-19',
      '2024-07-04',
    ]);
  });

  it('closes with a minute', () => {
    const closed = year.lines.find(({ what }) => what.startsWith('Closed by the committee'));
    expect(closed).toMatchObject({ day: '2024-04-24', about: expect.stringContaining('Police') });
  });

  it('writes the same ledger as CSV and as a calendar of whole days', () => {
    const csv = readFileSync(join(folder, 'year.csv'), 'utf8');
    expect(csv.trimEnd().split('\r\n')).toHaveLength(year.lines.length + 1);
    const calendar = new ICAL.Component(
      ICAL.parse(readFileSync(join(folder, 'year.ics'), 'utf8')) as never,
    );
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(events.map((event) => event.startDate.toString())).toEqual(
      year.lines.map(({ day }) => day),
    );
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
  });

  it('refuses dates that are none, before anything is started', async () => {
    const env = anEnvironment('');
    expect(await run(['rehearse', '--from', '1 July'], env)).toMatchObject({ code: 2, said: '' });
    expect(await run(['rehearse', '--to', '2023-06-30'], env)).toMatchObject({ code: 2 });
  });
});
