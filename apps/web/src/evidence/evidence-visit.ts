import type { Actor } from '#rules';

/** Somebody at the evidence of one recommendation to one authority: by a signed link, or signed in. */
export interface EvidenceVisit {
  readonly actor: Actor;
  readonly addresseeId: string;
  /** Where its pages are, and where they lead back to. */
  readonly at: string;
  readonly back: string;
}

/** A number in an address; 0, which nothing has, for what is none. */
export const numberIn = (text: string): number => (/^\d{1,6}$/.test(text) ? Number(text) : 0);
