import { createHash } from 'node:crypto';
import ical from 'ical-generator';
import type { LedgerLine } from './ledger-lines.js';

const DAY = 86_400_000;

/**
 * The ledger as iCalendar (RFC 5545), each line an event of a whole day. Days are given as midnight in UTC and
 * without a zone, so that they are the same days whatever the zone of this machine or of the reader.
 */
export function ledgerAsCalendar(lines: readonly LedgerLine[]): string {
  const calendar = ical({
    name: 'A year of scrutiny, rehearsed',
    prodId: { company: 'Critical Friend', product: 'Rehearsal', language: 'EN' },
  });
  const seen = new Map<string, number>();
  for (const line of lines) {
    const midnight = Date.parse(line.day);
    calendar.createEvent({
      id: idOf(line, seen),
      stamp: new Date(midnight),
      start: new Date(midnight),
      end: new Date(midnight + DAY),
      allDay: true,
      summary: `${line.about}: ${line.what}`,
      description: [line.to, line.why].filter((part) => part !== '').join('\n'),
      categories: [{ name: line.kind }],
    });
  }
  return calendar.toString();
}

/** The same line has the same id in every rehearsal; alike ones of a day are numbered. */
function idOf(line: LedgerLine, seen: Map<string, number>): string {
  const words = [line.day, line.kind, line.about, line.what, line.to].join('\n');
  const hash = createHash('sha256').update(words).digest('hex').slice(0, 24);
  const number = (seen.get(hash) ?? 0) + 1;
  seen.set(hash, number);
  return `${hash}-${number}@critical-friend`;
}
