/**
 * What a client knows of a request. `ok`: it was told so. `fail`: it was told no. `unknown`: the connection broke, or
 * the server spoke of a fault, and it may have been done or not.
 */
export type Outcome = 'ok' | 'fail' | 'unknown';

export interface Attempt {
  readonly subject: string;
  readonly key: string;
  readonly outcome: Outcome;
  /** The code of the refusal, or the status. */
  readonly told: string;
}

/** What every client asked and was told. */
export class ClientHistory {
  readonly attempts: Attempt[] = [];

  note(attempt: Attempt): Attempt {
    this.attempts.push(attempt);
    return attempt;
  }

  count(outcome: Outcome): number {
    return this.attempts.filter((attempt) => attempt.outcome === outcome).length;
  }

  /** `ok 50, fail 4950, unknown 0`. */
  inWords(): string {
    return (['ok', 'fail', 'unknown'] as const)
      .map((outcome) => `${outcome} ${this.count(outcome)}`)
      .join(', ');
  }
}
