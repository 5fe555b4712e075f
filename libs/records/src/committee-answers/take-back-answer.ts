import type { Actor } from '#rules';
import { unseatMember } from '../committees/index.js';
import { revise } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

/** What accepting an answer added, as it was kept with the import. */
export interface AddedByAnswer {
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly versionAfter: number | null;
}

interface By {
  readonly actor: Actor;
  readonly now: string;
}

/** The kinds of what an answer adds. */
export const ADDED_BY_ANSWERS: readonly string[] = ['committee', 'person', 'seat', 'meeting'];

const HANGS = 'Something in the record rests on it.';

/** Takes away what an answer added; says why not where somebody has worked on it since, or something rests on it. */
export async function takeBackAnswer(tx: Tx, by: By, added: AddedByAnswer): Promise<string | null> {
  await tx.query('SAVEPOINT added_by_answer');
  try {
    const why = await takeAway(tx, by, added);
    await tx.query(why === null ? 'RELEASE SAVEPOINT added_by_answer' : BACK);
    return why;
  } catch (fault) {
    if (!isHeld(fault)) throw fault;
    await tx.query(BACK);
    return HANGS;
  }
}

const BACK = 'ROLLBACK TO SAVEPOINT added_by_answer';

function takeAway(tx: Tx, by: By, added: AddedByAnswer): Promise<string | null> {
  if (added.subjectKind === 'meeting') return takeMeeting(tx, by, added);
  if (added.subjectKind === 'seat') return unseatMember(tx, by, added.subjectId);
  if (added.subjectKind === 'person') return takePerson(tx, added);
  return takeCommittee(tx, by, added);
}

async function takeMeeting(tx: Tx, by: By, { subjectId: id, versionAfter }: AddedByAnswer) {
  const [found] = await tx.query<{ version: number; state: string }[]>(
    'SELECT version, state FROM meetings WHERE id = $1 FOR UPDATE',
    [id],
  );
  if (found === undefined) return 'It is there no longer.';
  if (found.version !== versionAfter)
    return `People have worked on it since: it is ${found.state}.`;
  await revise(tx, {
    kind: 'meeting',
    id,
    ...by,
    columns: {},
    event: 'meeting.taken-back',
    facts: {},
  });
  await tx.query('DELETE FROM meetings WHERE id = $1', [id]);
  return null;
}

async function takePerson(tx: Tx, { subjectId: id }: AddedByAnswer) {
  const [found] = await tx.query<{ isUsed: boolean }[]>(
    `SELECT p.password_hash IS NOT NULL OR EXISTS (SELECT FROM grants g WHERE g.person_id = p.id AND g.ended_at IS NULL)
       OR EXISTS (SELECT FROM partnership_members m WHERE m.person_id = p.id) AS "isUsed" FROM people p WHERE p.id = $1 FOR UPDATE`,
    [id],
  );
  if (found === undefined) return 'They are there no longer.';
  if (found.isUsed) return 'They have a sign-in or another role since.';
  await tx.query('DELETE FROM grants WHERE person_id = $1', [id]);
  await tx.query('DELETE FROM people WHERE id = $1', [id]);
  return null;
}

/** What this undoing itself told of the committee is no work of others. */
async function takeCommittee(tx: Tx, { now }: By, { subjectId: id, versionAfter }: AddedByAnswer) {
  const [found] = await tx.query<{ isWorkedOn: boolean }[]>(
    `SELECT EXISTS (SELECT FROM history h WHERE h.subject_kind = 'committee' AND h.subject_id = k.id
       AND h.version > $2 AND h.at <> $3) AS "isWorkedOn" FROM committees k WHERE k.id = $1 FOR UPDATE`,
    [id, versionAfter, now],
  );
  if (found === undefined) return 'It is there no longer.';
  if (found.isWorkedOn) return 'People have worked on it since.';
  await tx.query('DELETE FROM committees WHERE id = $1', [id]);
  return null;
}

/** A row that others point at, by what PostgreSQL says. */
function isHeld(fault: unknown): boolean {
  const code: unknown =
    typeof fault === 'object' && fault !== null ? Reflect.get(fault, 'code') : '';
  return code === '23503' || code === '23001';
}
