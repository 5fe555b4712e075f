/**
 * A letter that did not leave. `for good`: the server refuses this letter or this address. `for now`: it did not
 * leave, and may another time. `unknown`: the connection broke after the letter was handed over.
 */
export class MailFault extends Error {
  constructor(
    readonly kind: 'for good' | 'for now' | 'unknown',
    sentence: string,
    /** Whether the server refuses the address itself: the letter has come back before it left. */
    readonly refusesAddress = false,
  ) {
    super(sentence);
    this.name = 'MailFault';
  }
}
