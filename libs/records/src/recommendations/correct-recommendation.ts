import { may, refuse, type Actor, type AddresseeState, type LocalDate } from '#rules';
import { newId } from '#platform';
import { AS_ID, appendOutbox, revise } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { lockMeetingOf, recallLetters } from './recall-letters.js';

/** The words a recommendation should have had, and the carried resolution that says so. `now` is an instant. */
export interface CorrectionAsked {
  readonly recommendationId: string;
  readonly becomes: string;
  readonly resolutionId: string;
  readonly actor: Actor;
  readonly now: string;
}

/** What was written: the number of the correction, counted from 1, and the minute it cites. */
export interface Corrected {
  readonly number: number;
  readonly minute: string;
}

interface Row {
  readonly id: string;
  readonly councilId: string;
  readonly committeeId: string;
  readonly resolutionId: string;
  readonly madeOn: LocalDate | null;
  readonly wording: string;
  readonly reference: string;
}

interface Asked {
  readonly id: string;
  readonly version: number;
  readonly state: AddresseeState;
  readonly authority: string;
}

/**
 * Corrects the words of a made recommendation by a later carried resolution of its committee, in the caller's
 * transaction. The frozen words stay; whoever it was sent to is told; no clock moves. Refuses what was never made, a
 * minute that is another committee's, older, or the very one that made it, and words that are as they stand.
 */
export async function correctRecommendation(tx: Tx, asked: CorrectionAsked): Promise<Corrected> {
  await lockMeetingOf(tx, asked.recommendationId);
  const row = await lockRecommendation(tx, asked.recommendationId);
  if (!may(asked.actor, 'correct recommendation', row)) {
    refuse('not-permitted', 'You do not have the role that may correct a recommendation.');
  }
  const { minute, decidedOn } = await citedBy(tx, row, asked.resolutionId);
  const { was, number } = await lastWords(tx, row);
  const becomes = asked.becomes.trim();
  if (becomes === '') refuse('field-missing', 'Enter the corrected words in full.', 'becomes');
  if (becomes === was) {
    refuse('field-wrong', 'These are the words as they stand: change what is wrong.', 'becomes');
  }
  await tx.query(
    `INSERT INTO recommendation_corrections (id, recommendation_id, number, was, becomes, resolution_id, corrected_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [newId(), row.id, number, was, becomes, asked.resolutionId, decidedOn],
  );
  const { reference } = row;
  const { actor, now } = asked;
  await recallLetters(tx, { recommendationId: row.id, reference, minute, actor, now });
  await tellAll(tx, asked, { row, minute, was, becomes });
  return { number, minute };
}

async function lockRecommendation(tx: Tx, id: string): Promise<Row> {
  const [row] = await tx.query<Row[]>(
    `SELECT id, council_id AS "councilId", committee_id AS "committeeId", resolution_id AS "resolutionId",
       made_on AS "madeOn", wording, reference
     FROM recommendations WHERE id = ${AS_ID('$1')} FOR UPDATE`,
    [id],
  );
  if (row === undefined) refuse('not-found', 'There is no such recommendation.');
  return row;
}

async function citedBy(
  tx: Tx,
  { committeeId, madeOn, resolutionId: madeBy }: Row,
  resolutionId: string,
): Promise<{ readonly minute: string; readonly decidedOn: LocalDate }> {
  if (madeOn === null) {
    refuse('not-ready', 'It is not made yet: change its words with the motion.');
  }
  const [cited] = await tx.query<{ minute: string; decidedOn: LocalDate }[]>(
    `SELECT s.minute, m.held_on AS "decidedOn" FROM resolutions s JOIN meetings m ON m.id = s.meeting_id
     WHERE s.id = ${AS_ID('$1')} AND s.committee_id = $2 AND s.id <> $3 AND s.minute IS NOT NULL
       AND s.state IN ('carried','minuted','confirmed') AND m.held_on >= $4`,
    [resolutionId, committeeId, madeBy, madeOn],
  );
  return (
    cited ??
    refuse(
      'field-wrong',
      'Choose the minute of a resolution this committee carried after it made the recommendation.',
      'minute',
    )
  );
}

/** The words as they stand before this correction, and its number. */
async function lastWords(
  tx: Tx,
  { id, wording }: Row,
): Promise<{ readonly was: string; readonly number: number }> {
  const [last] = await tx.query<{ becomes: string; number: number }[]>(
    'SELECT becomes, number FROM recommendation_corrections WHERE recommendation_id = $1 ORDER BY number DESC LIMIT 1',
    [id],
  );
  return { was: last?.becomes ?? wording, number: (last?.number ?? 0) + 1 };
}

interface Told {
  readonly row: Row;
  readonly minute: string;
  readonly was: string;
  readonly becomes: string;
}

const NOT_SENT_OR_OVER: readonly AddresseeState[] = ['drafted', 'fallen', 'made', 'closed'];

/** History of every addressee, and a letter to those it was sent to; the copies go with the first of them. */
async function tellAll(tx: Tx, { actor, now }: CorrectionAsked, told: Told): Promise<void> {
  const addressees = await tx.query<Asked[]>(
    `SELECT a.id, a.version, a.state, o.name AS authority
     FROM addressees a JOIN authorities o ON o.id = a.authority_id
     WHERE a.recommendation_id = $1 ORDER BY a.id FOR UPDATE OF a`,
    [told.row.id],
  );
  let copies = 1;
  for (const { id, version, state, authority } of addressees) {
    const { minute, was: before, becomes: after } = told;
    const event = 'recommendation.corrected';
    const facts = { minute, before, after, authority };
    await revise(tx, { kind: 'addressee', id, actor, now, columns: {}, event, facts });
    if (NOT_SENT_OR_OVER.includes(state)) continue;
    await appendOutbox(tx, {
      councilId: told.row.councilId,
      event,
      subjectKind: 'addressee',
      subjectId: id,
      payload: { version: version + 1, actor: actor.id, copies },
      at: now,
    });
    copies = 0;
  }
}
