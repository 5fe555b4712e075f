import type { EntityManager } from 'typeorm';
import { shortDate, type Calendar, type LocalDate } from '#rules';
import { councilCalendar } from '../clocks/index.js';
import { knownAddresses, knownCommittees, type KnownAddress } from './known-committees.queries.js';
import type { KnownCommittee } from './known-committees.queries.js';
import { plainName } from './plain-name.js';
import { dayRead, readingOf, type AnswerRow } from './read-answer.js';

/** What accepting would do with a line, why, and what stops the whole until it is settled. */
export interface ComparedRow {
  readonly row: AnswerRow;
  readonly done: 'added' | 'unchanged' | 'left out';
  readonly why: string;
  readonly stops: string | null;
}

/** Where an answer is compared with the record, on which local date, and the lines left out by persons. */
export interface AnswerAround {
  readonly councilId: string;
  readonly today: LocalDate;
  readonly omitted: ReadonlyMap<number, string>;
}

interface Place extends AnswerAround {
  readonly calendar: Calendar;
  readonly committees: Map<string, Pick<KnownCommittee, 'name' | 'chair' | 'seats' | 'meetings'>>;
  readonly addresses: ReadonlyMap<string, KnownAddress>;
  /** Committees, seats and days that an earlier line of the answer brings. */
  readonly taken: Set<string>;
}

/**
 * Every line of an answer against the record: committees by name, seats by address or name, meetings by day. A line that
 * nobody decided about and that lacks what only a person knows is left out and says so; one half decided stops the whole.
 * Committees come before the seats and meetings on them, wherever they stand. Writes nothing. Three statements.
 */
export async function compareAnswer(
  manager: EntityManager,
  rows: readonly AnswerRow[],
  around: AnswerAround,
): Promise<readonly ComparedRow[]> {
  const emails = rows.map((row) => readingOf(row, 'address')).filter((email) => email !== '');
  const committees = await knownCommittees(manager, around);
  const addresses = await knownAddresses(manager, emails);
  const place: Place = {
    ...around,
    calendar: await councilCalendar(manager, around.councilId),
    committees: new Map(committees.map((one) => [plainName(one.name), one])),
    addresses: new Map(addresses.map((one) => [one.email, one])),
    taken: new Set(),
  };
  const first = rows.filter(({ kind }) => kind === 'committee');
  const rest = rows.filter(({ kind }) => kind !== 'committee');
  const compared = [...first, ...rest].map((row) => compareRow(row, place));
  return compared.toSorted((a, b) => a.row.line - b.row.line);
}

function compareRow(row: AnswerRow, place: Place): ComparedRow {
  const omitted = place.omitted.get(row.line);
  if (omitted !== undefined) return { row, done: 'left out', why: omitted, stops: null };
  if (row.kind === 'committee') return compareCommittee(row, place);
  return row.kind === 'member' ? compareSeat(row, place) : compareMeeting(row, place);
}

function compareCommittee(row: AnswerRow, { committees, taken }: Place): ComparedRow {
  const name = readingOf(row, 'committee');
  const key = plainName(name);
  if (taken.has(key)) return unchanged(row, 'It stands in this answer already.');
  if (name !== '' && committees.has(key)) return unchanged(row, '');
  if (/^deleted$/i.test(readingOf(row, 'status')))
    return leftOut(row, 'The answer says it is deleted.');
  const lacking = lackOf(row);
  if (lacking !== null) return lacking;
  taken.add(key);
  committees.set(key, { name, chair: null, seats: [], meetings: [] });
  return { row, done: 'added', why: '', stops: null };
}

function compareSeat(row: AnswerRow, place: Place): ComparedRow {
  const [name, email] = [readingOf(row, 'member'), readingOf(row, 'address')];
  const committee = place.committees.get(plainName(readingOf(row, 'committee')));
  const isSeated = committee?.seats.some(
    (seat) => (email !== '' && seat.email === email) || plainName(seat.name) === plainName(name),
  );
  if (isSeated === true) return unchanged(row, '');
  const lacking = lackOf(row);
  if (lacking !== null) return lacking;
  if (committee === undefined) return strange(row);
  const known = place.addresses.get(email);
  if (known !== undefined && (known.isDisabled || known.councilId !== place.councilId)) {
    return stopping(row, `${email} belongs to somebody who cannot be seated here.`);
  }
  if (known !== undefined && plainName(known.name) !== plainName(name)) {
    return stopping(row, `${email} belongs to ${known.name}: correct the address or the name.`);
  }
  const key = `${plainName(committee.name)} ${email}`;
  if (place.taken.has(key)) return unchanged(row, 'The seat stands in this answer already.');
  const chair = `${plainName(committee.name)} chair`;
  const isChair = readingOf(row, 'seat') === 'chair';
  if (isChair && (committee.chair !== null || place.taken.has(chair))) {
    const who = committee.chair ?? 'Somebody else of this answer';
    return stopping(
      row,
      `${who} has the chair: correct the seat, and change the chair afterwards.`,
    );
  }
  place.taken.add(key);
  if (isChair) place.taken.add(chair);
  return { row, done: 'added', why: 'Nobody is written to, and no sign-in is made.', stops: null };
}

function compareMeeting(row: AnswerRow, place: Place): ComparedRow {
  const [day, time] = [readingOf(row, 'day'), readingOf(row, 'time')];
  const committee = place.committees.get(plainName(readingOf(row, 'committee')));
  const there = committee?.meetings.find(({ on }) => on === day);
  if (there !== undefined) {
    const differs = time !== '' && time !== there.at;
    return unchanged(row, differs ? `The record says ${there.at}, and the answer ${time}.` : '');
  }
  if (/cancel|abandon|postpone/i.test(readingOf(row, 'status'))) {
    return leftOut(row, `The answer says: ${readingOf(row, 'status')}.`);
  }
  if (day !== '' && day < place.today) {
    return leftOut(row, 'It has gone by: only meetings to come are planned.');
  }
  if (committee === undefined) return strange(row);
  const wrong = [...row.cells].find(
    ([part, { state }]) => part !== 'status' && state === 'needs you',
  );
  if (wrong !== undefined) return stopping(row, wrong[1].why);
  const heldOn = dayRead(row, 'day');
  if (!place.calendar.covers(heldOn)) {
    return leftOut(row, `${shortDate(heldOn)} lies beyond the bank holidays that are known.`);
  }
  const key = `${plainName(committee.name)} ${day}`;
  if (place.taken.has(key)) {
    return stopping(row, 'The answer has a second meeting of the committee on that day.');
  }
  place.taken.add(key);
  return { row, done: 'added', why: '', stops: null };
}

/** What a line lacks: nothing, or a reason to leave it out, which stops the whole where a person decided half of it. */
function lackOf(row: AnswerRow): ComparedRow | null {
  const whys = [...row.cells.values()].filter(({ state }) => state === 'needs you');
  if (whys.length === 0) return null;
  const why = whys.map((cell) => cell.why).join(' ');
  return row.isDecided ? stopping(row, why) : leftOut(row, why);
}

const strange = (row: AnswerRow): ComparedRow => {
  const why = 'Its committee is not in the record, and is not brought in by this answer.';
  return row.kind === 'member' && row.isDecided ? stopping(row, why) : leftOut(row, why);
};
const unchanged = (row: AnswerRow, why: string): ComparedRow => ({
  row,
  done: 'unchanged',
  why,
  stops: null,
});
const leftOut = (row: AnswerRow, why: string): ComparedRow => ({
  row,
  done: 'left out',
  why,
  stops: null,
});
const stopping = (row: AnswerRow, why: string): ComparedRow => ({
  row,
  done: 'left out',
  why,
  stops: why,
});
