/** A letter as it is written: one line of subject, plain text, and the HTML made from it. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}
