import { may, refuse, type Actor, type LocalDate } from '#rules';
import { newId } from '#platform';
import { Committee, seatMember } from '../committees/index.js';
import { committeeToPlan, planMeeting } from '../meetings/index.js';
import { slugOf } from '../paths/index.js';
import { personByAddress } from '../people/index.js';
import { tell } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { isSeat } from './answer-cells.js';
import type { ComparedRow } from './compare-answer.js';
import { plainName } from './plain-name.js';
import { dayRead, readingOf, type AnswerRow } from './read-answer.js';

/** Who accepts an answer, when (an instant, and its local date), and for which council. */
export interface AnswerBy {
  readonly actor: Actor;
  readonly now: string;
  readonly today: LocalDate;
  readonly councilId: string;
}

/** What accepting a line added to the record. */
export interface AnswerEffect {
  readonly subjectKind: 'committee' | 'person' | 'seat' | 'meeting';
  readonly subjectId: string;
  readonly label: string;
  readonly line: number;
  readonly done: 'added';
  readonly before: null;
  readonly versionAfter: number | null;
}

/**
 * Writes the lines that are new: committees first, then people and their seats, then meetings as planned ones. Nobody is
 * given a sign-in, and nobody is written to. Refuses who may not keep the committees or plan their meetings.
 */
export async function writeAnswer(
  tx: Tx,
  by: AnswerBy,
  rows: readonly ComparedRow[],
): Promise<readonly AnswerEffect[]> {
  const added = rows.filter(({ done }) => done === 'added').map(({ row }) => row);
  const effects: AnswerEffect[] = [];
  for (const row of added.filter(({ kind }) => kind === 'committee')) {
    effects.push(await addCommittee(tx, by, row));
  }
  const ids = await committeeIds(tx, by.councilId);
  for (const row of added.filter(({ kind }) => kind === 'member')) {
    effects.push(...(await addSeat(tx, by, { row, committeeId: idOf(ids, row) })));
  }
  for (const row of added.filter(({ kind }) => kind === 'meeting')) {
    effects.push(await addMeeting(tx, by, { row, committeeId: idOf(ids, row) }));
  }
  return Promise.all(effects.map((effect) => withVersion(tx, effect)));
}

async function addCommittee(tx: Tx, by: AnswerBy, row: AnswerRow): Promise<AnswerEffect> {
  const { councilId, actor, now } = by;
  if (!may(actor, 'keep committee', { councilId })) {
    refuse('not-permitted', 'You do not have the role that adds a committee.');
  }
  const id = newId();
  const [name, referencePrefix] = [readingOf(row, 'committee'), readingOf(row, 'prefix')];
  const quorum = Number(readingOf(row, 'quorum'));
  const wanted = slugOf(name) || 'committee';
  const isTaken = await tx.existsBy(Committee, { slug: wanted });
  const slug = isTaken ? `${wanted}-${id.slice(-4)}` : wanted;
  await tx.insert(Committee, {
    id,
    councilId,
    slug,
    name,
    constitutedAs: null,
    referencePrefix,
    quorum,
  });
  const text = `begun from the council’s meeting system, with references ${referencePrefix} and a quorum of ${quorum}`;
  const subject = { councilId, subjectKind: 'committee', subjectId: id, actor, now };
  const { version } = await tell(tx, { ...subject, event: 'committee.changed', facts: { text } });
  await tx.update(Committee, { id }, { version });
  return effectOf(row, 'committee', { id, label: name });
}

interface Placed {
  readonly row: AnswerRow;
  readonly committeeId: string;
}

async function addSeat(tx: Tx, by: AnswerBy, { row, committeeId }: Placed) {
  const [name, email] = [readingOf(row, 'member'), readingOf(row, 'address')];
  const seat = readingOf(row, 'seat');
  if (!isSeat(seat)) throw new Error(`${seat} is no seat.`);
  const [before] = await tx.query<unknown[]>('SELECT 1 FROM people WHERE email = $1', [email]);
  const chosen = { personId: null, name, post: 'Councillor', email };
  const person = await personByAddress(tx, chosen, by);
  const from = dayRead(row, 'from');
  const at = { committeeId, person, kind: seat, isVoting: seat !== 'co-optee', from };
  const id = await seatMember(tx, by, at);
  return [
    ...(before === undefined ? [effectOf(row, 'person', { id: person.id, label: name })] : []),
    effectOf(row, 'seat', { id, label: `${name}, ${readingOf(row, 'committee')}` }),
  ];
}

async function addMeeting(tx: Tx, by: AnswerBy, { row, committeeId }: Placed) {
  const { actor, now } = by;
  const heldOn = dayRead(row, 'day');
  const committee = await committeeToPlan(tx, actor, committeeId);
  const when = { heldOn, startsAt: readingOf(row, 'time'), venue: readingOf(row, 'venue') };
  const id = await planMeeting(tx, { committee, actor, now }, when);
  return effectOf(row, 'meeting', { id, label: `${committee.name}, ${heldOn}` });
}

const effectOf = (
  { line }: AnswerRow,
  subjectKind: AnswerEffect['subjectKind'],
  { id, label }: { readonly id: string; readonly label: string },
): AnswerEffect => ({
  subjectKind,
  subjectId: id,
  label,
  line,
  done: 'added',
  before: null,
  versionAfter: null,
});

/** With how its history ends once everything is written. */
async function withVersion(tx: Tx, effect: AnswerEffect): Promise<AnswerEffect> {
  const [last] = await tx.query<{ version: number | null }[]>(
    'SELECT max(version) AS version FROM history WHERE subject_kind = $1 AND subject_id = $2',
    [effect.subjectKind, effect.subjectId],
  );
  return { ...effect, versionAfter: last?.version ?? null };
}

async function committeeIds(tx: Tx, councilId: string): Promise<ReadonlyMap<string, string>> {
  const found = await tx.find(Committee, {
    where: { councilId },
    select: { id: true, name: true },
  });
  return new Map(found.map(({ id, name }) => [plainName(name), id]));
}

function idOf(ids: ReadonlyMap<string, string>, row: AnswerRow): string {
  const name = readingOf(row, 'committee');
  return ids.get(plainName(name)) ?? refuse('not-found', `${name} is not in the record.`);
}
