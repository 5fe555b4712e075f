import type { Decision } from '#rules';
import { FORM_DECISIONS } from './form-rows.js';

/** How sure a cell was read. `why` says what was found where it is not plainly what the form asks for. */
export interface Read<Value> {
  readonly is: 'ok' | 'guess' | 'needs you';
  readonly value: Value;
  readonly why: string | null;
}

const CROSSED = /^[[(]?\s*[xX✓✔✗✘☒☑]\s*[\])]?\s*/u;
const EMPTY = /^(?:\[\s*\]|\(\s*\)|☐|□)\s*/u;

/**
 * The decision whose box is crossed. None is crossed: nothing was decided, unless the cell was left with one decision
 * alone, which is a guess. Two are crossed: a person must say which.
 */
export function readDecision(text: string): Read<Decision | null> {
  const lines = text.split('\n');
  const crossed = lines.filter((line) => CROSSED.test(line)).flatMap(decisionIn);
  const [only] = crossed;
  if (crossed.length > 1) {
    return { is: 'needs you', value: null, why: 'More than one box is crossed: choose one.' };
  }
  if (only !== undefined) return { is: 'ok', value: only, why: null };
  const boxed = lines.filter((line) => EMPTY.test(line));
  const [alone] = lines.flatMap(decisionIn);
  if (lines.length === 1 && boxed.length === 0 && alone !== undefined) {
    const why = 'No box is crossed, and this is the only decision that was left.';
    return { is: 'guess', value: alone, why };
  }
  if (boxed.length === FORM_DECISIONS.length || text === '') {
    return { is: 'ok', value: null, why: null };
  }
  return {
    is: 'needs you',
    value: null,
    why: 'It cannot be told which box is crossed: choose one.',
  };
}

function decisionIn(line: string): readonly Decision[] {
  const words = line.replace(CROSSED, '').replace(EMPTY, '').trim().toLowerCase();
  return FORM_DECISIONS.filter(({ label }) => label.toLowerCase() === words).map(
    ({ decision }) => decision,
  );
}
