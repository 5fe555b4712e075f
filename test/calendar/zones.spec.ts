import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';

const SCRIPT = fileURLToPath(new URL('./in-zone.mjs', import.meta.url));
const ZONES = ['UTC', 'America/New_York', 'Pacific/Auckland'];

interface Read {
  readonly zone: string;
  readonly text: string;
  readonly icalJs: readonly string[];
  readonly nodeIcal: readonly string[];
  readonly sequence: number;
}

async function inZone(zone: string, date: string, time: string): Promise<Read> {
  const env = { PATH: process.env['PATH'], TZ: zone };
  const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT, date, time], { env });
  return JSON.parse(stdout) as Read;
}

describe('A meeting in a calendar', () => {
  test.each([
    ['in July', '2026-07-15', '10:00', '2026-07-15T09:00:00.000Z', '20260715T100000'],
    ['in January', '2027-01-20', '18:30', '2027-01-20T18:30:00.000Z', '20270120T183000'],
    [
      'on the day the clocks go back',
      '2026-10-25',
      '10:00',
      '2026-10-25T10:00:00.000Z',
      '20261025T100000',
    ],
  ])(
    '%s begins at the same instant, whichever zone the server is in and whoever reads it',
    async (_, date, time, begins, written) => {
      const read = await Promise.all(ZONES.map((zone) => inZone(zone, date, time)));
      expect(read.map(({ zone }) => zone)).toEqual(ZONES);
      for (const { text, icalJs, nodeIcal, sequence } of read) {
        expect(icalJs[0]).toBe(begins);
        expect(nodeIcal).toEqual(icalJs);
        expect(Date.parse(icalJs[1] ?? '') - Date.parse(begins)).toBe(90 * 60_000);
        expect(text).toContain(`DTSTART;TZID=Europe/London:${written}`);
        expect(text).toContain('BEGIN:VTIMEZONE');
        expect(text).toMatch(/^DTSTAMP:\d{8}T\d{6}Z\r$/m);
        expect(sequence).toBe(3);
      }
      expect(new Set(read.map(({ text }) => text)).size).toBe(1);
    },
    30_000,
  );
});
