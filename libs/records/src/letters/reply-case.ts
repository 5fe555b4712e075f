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
  /** What was returned, and what is missing from it. */
  readonly returned: readonly CaseReturned[];
  readonly holder: string | null;
  /** To whom of the authority a letter brings it; null for a letter to all. */
  readonly colleagueId: string | null;
  readonly colleague: string | null;
  /** What somebody of the authority says with it; null where nobody says anything. */
  readonly told: CaseTold | null;
}

/** An answer that was returned: what is missing is in the words of the officer. */
export interface CaseReturned {
  readonly reference: string;
  readonly returnedBecause: string;
  readonly isKept: boolean;
}

/** A word from one of the authority to another, with the reply. A word about what is kept is in no letter. */
export interface CaseTold {
  readonly by: string;
  readonly remark: string | null;
  readonly isKept: boolean;
}

/** What belongs to one message about a reply, beside the reply itself. */
export interface ToldOfReply {
  readonly colleagueId: string | null;
  readonly colleague: string | null;
  readonly told: CaseTold | null;
  /** References of its recommendations that are kept from the public. */
  readonly kept: readonly string[];
}

/** The case of a reply; null where there is no such reply. */
export function replyCaseOf(
  reply: ReplyView | null,
  { colleagueId, colleague, told, kept }: ToldOfReply,
): ReplyCase | null {
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
    returned: tasks.flatMap(({ reference, answer, state }) =>
      state === 'returned' && answer?.returnedBecause
        ? [
            {
              reference,
              returnedBecause: answer.returnedBecause,
              isKept: kept.includes(reference),
            },
          ]
        : [],
    ),
    holder: reply.holder?.name ?? null,
    colleagueId,
    colleague,
    told,
  };
}
