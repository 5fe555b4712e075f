import { sha256 } from '#platform';
import type { ReplyView } from '../replies/index.js';

const LENGTH = 8;

/** The code printed on a form, by which a form of another letter is known: the same for every form of one reply. */
export function formCode({ letterId, addresseeId }: Pick<ReplyView, 'letterId' | 'addresseeId'>) {
  return sha256(`reply form ${letterId ?? addresseeId ?? ''}`)
    .slice(0, LENGTH)
    .toUpperCase();
}

/** The line of a form that holds its code, and how the code is found in it again. */
export const codeLine = (code: string): string => `Form ${code}`;
export const CODE_IN_LINE = /\bForm ([0-9A-F]{8})\b/;
