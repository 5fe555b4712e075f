/** What kind of "no" it is; the web room maps each to one status (403, 404, 409, 410, 422). */
export type RefusalKind = 'forbidden' | 'absent' | 'conflict' | 'gone' | 'unmet';

/** Closed list of refusals. A code is stable for ever: machines and letters may rely on it. */
export const REFUSAL_KINDS = {
  'not-permitted': 'forbidden',
  'not-found': 'absent',
  'link-not-valid': 'absent',
  'state-moved-on': 'conflict',
  'stale-version': 'conflict',
  'already-done': 'conflict',
  'key-reused': 'conflict',
  withdrawn: 'gone',
  'field-missing': 'unmet',
  'field-wrong': 'unmet',
  'not-ready': 'unmet',
} as const satisfies Record<string, RefusalKind>;

export type RefusalCode = keyof typeof REFUSAL_KINDS;

/** One reason why something was not done: a stable code, a plain sentence and, where there is one, the form field it is about. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly sentence: string;
  readonly field?: string;
}

/**
 * Thrown, never returned, so that nothing half-commits. Carries every refusal at once.
 * The strongest kind decides the status: forbidden, absent, gone, conflict, then unmet.
 */
export class Refused extends Error {
  constructor(readonly refusals: readonly Refusal[]) {
    super(refusals.map((refusal) => refusal.sentence).join(' '));
    this.name = 'Refused';
  }

  get kind(): RefusalKind {
    const kinds = new Set(this.refusals.map((refusal) => REFUSAL_KINDS[refusal.code]));
    const order: readonly RefusalKind[] = ['forbidden', 'absent', 'gone', 'conflict', 'unmet'];
    return order.find((kind) => kinds.has(kind)) ?? 'unmet';
  }
}

/** Throws one refusal. Worked example: `refuse('not-found', 'There is no such meeting.')`. */
export function refuse(code: RefusalCode, sentence: string, field?: string): never {
  throw new Refused([field === undefined ? { code, sentence } : { code, sentence, field }]);
}
