/** What can have become of a letter, as people say it. */
export const SENT_STATES = {
  gathering: 'Waiting for the mail of the day',
  waiting: 'Waiting to be sent',
  sending: 'Being sent',
  sent: 'Sent',
  'not needed': 'Not needed',
  failed: 'Could not be sent',
} as const;
export type SentState = keyof typeof SENT_STATES;

/** That a letter came back. Instants in UTC. */
export interface SentBounce {
  readonly kind: 'hard' | 'soft';
  readonly diagnostic: string;
  readonly receivedAt: string;
  /** How an officer saw to it; null while nobody has. */
  readonly settledHow: string | null;
  readonly settledBecause: string | null;
  readonly settledBy: string | null;
}

/** One letter to one person, as the ledger lists it. Instants in UTC. */
export interface SentLetter {
  readonly id: string;
  readonly at: string;
  readonly notice: string;
  readonly name: string;
  readonly post: string;
  readonly email: string;
  /** What it is about, in words that hold nothing exempt. */
  readonly subject: string;
  /** The rung of its ladder; null for a letter about something that happened. */
  readonly rung: string | null;
  readonly state: SentState;
  readonly why: string | null;
  readonly attempts: number;
  /** That of the mail it left in. */
  readonly messageId: string;
  /** The mail of the day that carried it; null for a letter by itself. */
  readonly carriedBy: string | null;
  /** The ladder and the rule of the clock it reminds of; null for a letter about something that happened. */
  readonly ladder: string | null;
  readonly rule: string | null;
  readonly bounce: SentBounce | null;
  readonly settledAt: string | null;
  /** How often this letter was sent again to this person: the version a page shows. */
  readonly repeats: number;
  /** Why it was sent again; null for the letter itself. */
  readonly repeatedBecause: string | null;
}

/** What the ledger is narrowed by. `before` is where the page before ended. */
export interface SentAsked {
  readonly state: SentState | null;
  /** In the name or address of the person, or in the name of the letter. */
  readonly text: string | null;
  /** A rung, such as `remind D+1`. */
  readonly rung: string | null;
  /** `open`: came back and nobody has seen to it; `any`: came back. */
  readonly bounced: 'open' | 'any' | null;
  readonly messageId: string | null;
  /** The slug of an authority: letters to its people, or about what it was asked. */
  readonly authority: string | null;
  /** The mail of the day: what it carried. */
  readonly carriedBy: string | null;
  readonly before: { readonly at: string; readonly id: string } | null;
  readonly most: number;
}
