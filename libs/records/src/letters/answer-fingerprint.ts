import { sha256 } from '#platform';
import type { CaseAnswer } from './recommendation-case.js';

/**
 * The fingerprint a receipt gives of an answer: SHA-256, in hexadecimal, of the JSON list of its decision, reason,
 * action, owner, target date and the instant it was submitted. Whoever holds both can see that nothing was changed.
 * An answer without its kept words carries the fingerprint of the whole.
 */
export function answerFingerprint(answer: CaseAnswer): string {
  if (answer.fingerprint !== undefined) return answer.fingerprint;
  const { decision, reason, action, owner, targetDate, submittedAt } = answer;
  return sha256(JSON.stringify([decision, reason, action, owner, targetDate, submittedAt]));
}
