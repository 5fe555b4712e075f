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
  /** Where the answer to the recommendation of a reference is written. */
  readonly taskAt: (reference: string) => string;
  /** By whom and until when the address works; null for an account. */
  readonly link: LinkHeld | null;
}
