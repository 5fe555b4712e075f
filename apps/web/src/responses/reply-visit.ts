import type { Actor } from '#rules';

/** Whose a signed link is, until when it works, and where its holder says that they are away. */
interface LinkHeld {
  readonly holder: string;
  readonly worksUntil: string;
  readonly away: string;
}

/** Somebody at work on a reply: by a signed link, or with an account. */
export interface ReplyVisit {
  readonly actor: Actor;
  /** The letter's id, or an addressee's: the reply is the one that answers it. */
  readonly subjectId: string;
  /** The address everything of the reply hangs under. */
  readonly at: string;
  /** By whom and until when the address works; null for an account. */
  readonly link: LinkHeld | null;
}

/** Where the answer to one recommendation is written. */
export const taskAt = ({ at }: Pick<ReplyVisit, 'at'>, reference: string): string =>
  `${at}/answers/${encodeURIComponent(reference)}`;
