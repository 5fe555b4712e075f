import { derivedToken } from '#platform';

/** What a code is for: one person's submission of one reply, as it was asked for at an instant. */
export interface CodeFor {
  readonly replyId: string;
  readonly personId: string;
  readonly sentAt: string;
}

const DIGITS = 6;

/**
 * The six digits of a code. They are made from the product's secret each time they are needed, so that they stand in no
 * row, message or log: only whoever holds the secret can make them again.
 */
export function sixDigitCode(secret: string, { replyId, personId, sentAt }: CodeFor): string {
  const token = derivedToken(secret, `reply code ${replyId} ${personId} ${sentAt}`);
  const number = Buffer.from(token, 'base64url').readUIntBE(0, 6) % 10 ** DIGITS;
  return String(number).padStart(DIGITS, '0');
}

/** What is kept of a code: nothing that can be turned back into it without the secret. */
export const codeHash = (
  secret: string,
  code: string,
  { replyId, personId, sentAt }: CodeFor,
): string => derivedToken(secret, `hash of ${code} for ${replyId} ${personId} ${sentAt}`);
