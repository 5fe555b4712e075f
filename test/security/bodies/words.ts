/** Words, a fingerprint and a person that many bodies name: nobody's. */
export const REASON = { reason: 'Because the committee said so.' };
export const MARK = '0'.repeat(64);
export const MEMBER = '11111111-1111-4111-8111-111111111111';

export type Bodies = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
