/** What can have become of a letter, as people say it. */
export const SENT_STATES = {
  waiting: 'Waiting to be sent',
  sending: 'Being sent',
  sent: 'Sent',
  'not needed': 'Not needed',
  failed: 'Could not be sent',
} as const;
export type SentState = keyof typeof SENT_STATES;

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
  readonly messageId: string;
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
  readonly before: { readonly at: string; readonly id: string } | null;
  readonly most: number;
}
