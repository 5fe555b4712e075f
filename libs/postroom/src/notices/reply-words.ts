import type { ReplyCase } from '#records/letters';

/** What every letter about an unsent reply says: what it answers, and who brings it with which word. */
export const replyWords = ({ references, told }: ReplyCase) => ({
  what: references.length === 1 ? 'a recommendation' : `${references.length} recommendations`,
  by: told?.by ?? 'A colleague',
  told,
});

/** Why a letter about an unsent reply need not go any more; null while it is unsent. */
export const settledAlready = ({ state }: ReplyCase): string | null =>
  state === 'submitted' ? 'The reply has been submitted.' : null;
