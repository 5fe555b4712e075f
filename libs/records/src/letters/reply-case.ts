import type { Decision, LocalDate, ReplyState } from '#rules';
import type { ReplyView } from '../replies/index.js';

/** One answer in a reply, by what was decided: a letter repeats none of its words. */
export interface CaseReplyAnswer {
  readonly reference: string;
  readonly decision: Decision;
}

/** Everything a letter about a whole reply may need. Dates are local, `submittedAt` is an instant; nothing here is exempt. */
export interface ReplyCase {
  readonly about: 'reply';
  readonly id: string;
  readonly councilId: string;
  readonly council: string;
  readonly committeeId: string;
  readonly committee: string;
  readonly authorityId: string;
  readonly authority: string;
  readonly state: ReplyState;
  /** What it answers: a letter, or one recommendation that was sent by itself. */
  readonly letterId: string | null;
  readonly addresseeId: string | null;
  /** The references of all it answers, and the first date by which an answer is still awaited. */
  readonly references: readonly string[];
  readonly dueOn: LocalDate | null;
  readonly submittedAt: string | null;
  readonly submittedOn: LocalDate | null;
  readonly submittedBy: string | null;
  readonly submittedHow: string | null;
  readonly hash: string | null;
  readonly answers: readonly CaseReplyAnswer[];
}

/** The case of a reply; null where there is no such reply. */
export function replyCaseOf(reply: ReplyView | null): ReplyCase | null {
  if (reply === null || reply.id === null) return null;
  const { id, tasks } = reply;
  const awaited = tasks.filter(({ isAwaited }) => isAwaited);
  const [dueOn = null] = awaited.flatMap((task) => task.dueOn ?? []).toSorted();
  return {
    about: 'reply',
    id,
    councilId: reply.councilId,
    council: reply.council,
    committeeId: reply.committeeId,
    committee: reply.committee,
    authorityId: reply.authorityId,
    authority: reply.authority,
    state: reply.state,
    letterId: reply.letterId,
    addresseeId: reply.addresseeId,
    references: tasks.map(({ reference }) => reference),
    dueOn,
    submittedAt: reply.submittedAt,
    submittedOn: reply.submittedOn,
    submittedBy: reply.submittedBy,
    submittedHow: reply.submittedHow,
    hash: reply.hash,
    answers: tasks.flatMap(({ reference, answer, isAwaited }) =>
      answer === null || isAwaited ? [] : [{ reference, decision: answer.decision }],
    ),
  };
}
