import {
  answerFaults,
  DECISIONS,
  faultRefusals,
  readTarget,
  Refused,
  replyInCanonicalForm,
  type Actor,
  type DraftAnswer,
  type LocalDate,
  type Refusal,
  type ReplyAnswer,
} from '#rules';
import { newId, sha256 } from '#platform';
import { evidenceOf, giveEvidence } from '../evidence/index.js';
import { askPrint, dropUnprinted } from '../prints/index.js';
import { transition } from '../record/index.js';
import { answering, type ResponseForm } from '../responses/index.js';
import type { Tx } from '../transaction/index.js';
import type { Bundle, BundleMember } from './bundle.js';
import { isAwaited, type LockedReply } from './locked-reply.js';

/** How a reply came: online, or on paper on a local date. */
export interface HowItCame {
  readonly how: string;
  readonly receivedOn: LocalDate | null;
}

/** A whole reply on its way into the record. The bundle and the reply are locked. */
export interface Submission extends HowItCame {
  readonly actor: Actor;
  readonly bundle: Bundle;
  readonly reply: LockedReply;
  /** The answer to each recommendation that awaits one, by the addressee's id. */
  readonly answers: ReadonlyMap<string, DraftAnswer>;
  /** The version of the reply that was read; left out for one on paper. */
  readonly version?: number | undefined;
  /** The instant, and its local date. */
  readonly now: string;
  readonly today: LocalDate;
}

/**
 * Gives every answer of a reply, and the reply itself, in the caller's transaction: all or none. A reply that came
 * online is refused, all at once, for whatever any of its answers lacks; one on paper is taken as it came.
 * Returns the SHA-256 of what was said.
 */
export async function submitReply(
  tx: Tx,
  submission: Submission,
): Promise<{ readonly hash: string; readonly version: number; readonly sentence: string }> {
  const { actor, bundle, reply, answers, how, now, today } = submission;
  const wanted = bundle.members.filter(isAwaited);
  const isOnline = how === 'online';
  // What the authority keeps here unsent goes with no reply on paper: it stays its own.
  const evidence = await evidenceOf(
    tx,
    isOnline ? wanted.map(({ addresseeId }) => addresseeId) : [],
  );
  const given = wanted.flatMap((member): readonly Given[] => {
    const answer = answers.get(member.addresseeId);
    if (answer === undefined) return [];
    return [{ ...member, answer, evidence: evidence.get(member.addresseeId) ?? [] }];
  });
  if (isOnline) refuseFaults(wanted, given, today);
  const hash = sha256(replyInCanonicalForm(given.map(canonical)));
  const on = isOnline ? {} : { how, ...onDay(submission) };
  const moved = await transition(tx, {
    kind: 'reply',
    command: 'submit',
    id: reply.id,
    actor,
    now,
    version: submission.version,
    prepare: () => ({
      facts: {
        authority: bundle.authority,
        items: given.length,
        text: hash,
        unanswered: wanted
          .filter(({ addresseeId }) => !answers.has(addresseeId))
          .map(({ reference }) => reference),
        ...on,
      },
      set: { submitted_at: now, submitted_by: actor.name, submitted_how: how, hash },
    }),
  });
  for (const one of given.toSorted((a, b) => (a.addresseeId < b.addresseeId ? -1 : 1))) {
    await give(tx, submission, one);
  }
  const { councilId, committeeId } = bundle.place;
  await dropUnprinted(tx, { kind: 'reply', subjectId: reply.id });
  await askPrint(tx, { kind: 'reply', subjectId: reply.id, hash, councilId, committeeId });
  return { hash, version: moved.version, sentence: moved.sentence };
}

interface Given extends BundleMember {
  readonly answer: DraftAnswer;
  readonly evidence: readonly string[];
}

const onDay = ({ receivedOn }: HowItCame) => (receivedOn === null ? {} : { on: receivedOn });

const canonical = ({ reference, answer, evidence }: Given): ReplyAnswer => ({
  ...answer,
  reference,
  evidenceHashes: evidence,
});

/** One answer through the seam; online its draft becomes the answer, and words kept back and evidence go with it. */
async function give(tx: Tx, submission: Submission, given: Given): Promise<void> {
  const { actor, now, today, reply } = submission;
  const form = formOf(given.answer, submission);
  const move = answering({ form, now, today, by: actor.name, replyId: reply.id });
  const { prepare, responseId } = move;
  const moved = await transition(tx, {
    kind: 'addressee',
    command: 'respond',
    id: given.addresseeId,
    actor,
    now,
    prepare,
  });
  await move.also(tx, moved);
  const { addresseeId } = given;
  if (submission.how !== 'online') return keepBack(tx, { replyId: reply.id, responseId, ...given });
  await tx.query('DELETE FROM reply_answers WHERE addressee_id = $1', [addresseeId]);
  await tx.query(
    'UPDATE exempt_reply_texts SET response_id = $2 WHERE addressee_id = $1 AND response_id IS NULL',
    [addresseeId, responseId],
  );
  await giveEvidence(tx, { addresseeId, responseId, now });
}

/** Words of a reply on paper that are not for publication, in a row of their own. */
async function keepBack(
  tx: Tx,
  { replyId, responseId, addresseeId, answer }: Given & Record<'replyId' | 'responseId', string>,
): Promise<void> {
  if (answer.keptBack.trim() === '') return;
  await tx.query(
    `INSERT INTO exempt_reply_texts (id, reply_id, addressee_id, response_id, wording, reason)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [newId(), replyId, addresseeId, responseId, answer.keptBack, answer.keptBackReason],
  );
}

/** A draft as an answer: what its decision does not ask for is left out, as on its page. */
function formOf(answer: DraftAnswer, { how, receivedOn }: HowItCame): ResponseForm {
  const isPromise = answer.decision === null || DECISIONS[answer.decision].actionNeeded;
  const target = readTarget(answer.targetRaw);
  const isTold = isPromise && answer.targetRaw.trim() !== '';
  return {
    decision: answer.decision,
    reason: orNull(answer.reason),
    action: orNull(answer.action),
    owner: isPromise ? orNull(answer.owner) : null,
    targetDate: isTold ? target.end : null,
    ...(isTold && target.reading !== 'needs you' ? { target } : {}),
    evidence: orNull(answer.evidence),
    how,
    receivedOn,
  };
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

function refuseFaults(
  wanted: readonly BundleMember[],
  given: readonly Given[],
  today: LocalDate,
): void {
  const refusals = wanted.flatMap(({ addresseeId, reference }): readonly Refusal[] => {
    const found = given.find((one) => one.addresseeId === addresseeId);
    if (found === undefined) {
      const sentence = `${reference} is not answered yet.`;
      return [{ code: 'field-missing', field: reference, sentence }];
    }
    const evidenced = found.evidence.length > 0;
    return faultRefusals(reference, answerFaults(found.answer, today, { evidenced }));
  });
  if (refusals.length > 0) throw new Refused(refusals);
}
