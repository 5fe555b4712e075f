import type { DraftAnswer } from './draft-answer.js';

/** One answer in a reply, with the SHA-256 of each file of evidence that goes with it. */
export interface ReplyAnswer extends DraftAnswer {
  readonly reference: string;
  readonly evidenceHashes: readonly string[];
}

/**
 * The canonical form of a reply: a JSON array of one array an answer, by reference, of reference, decision, reason,
 * action, owner, target as typed, evidence, words kept back, why, and the hashes of its evidence in order. Its SHA-256
 * tells whether two replies say the same.
 */
export const replyInCanonicalForm = (answers: readonly ReplyAnswer[]): string =>
  JSON.stringify(
    answers
      .toSorted((a, b) => (a.reference < b.reference ? -1 : 1))
      .map((one) => [
        one.reference,
        one.decision ?? '',
        one.reason,
        one.action,
        one.owner,
        one.targetRaw,
        one.evidence,
        one.keptBack,
        one.keptBackReason,
        one.evidenceHashes.toSorted(),
      ]),
  );
