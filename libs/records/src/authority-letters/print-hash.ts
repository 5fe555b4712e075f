import { sha256 } from '#platform';

/** What a print of a letter is known by: once sent, its words never change again. */
export const printHash = (letterId: string): string => sha256(`letter ${letterId}`);
