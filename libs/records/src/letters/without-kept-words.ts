import { answerFingerprint } from './answer-fingerprint.js';
import type { LetterCase } from './letter-case.js';

/** What stands in a case in place of words that are kept from the public. */
const KEPT = 'Kept from the public, so in no letter.';

/** The fields of a case in which somebody writes of the matter itself; dates, states, names and references are not among them. */
const WRITTEN: ReadonlySet<string> = new Set([
  'wording',
  'becomes',
  'reason',
  'decisionReason',
  'returnedBecause',
  'action',
  'answer',
  'remark',
  'wanted',
  'evidence',
  'successor',
  'dissent',
  'asks',
  'shorterBecause',
  'declinedBecause',
]);

/**
 * A case as a letter may tell it. Whatever part of it `isKept`, for its item is kept from the public, loses every word
 * written of the matter, whoever reads the letter: mail is read by others on its way. An answer keeps its fingerprint.
 */
export function withoutKeptWords(found: LetterCase): LetterCase {
  if (found.about === 'authority letter') {
    const isKept = found.recommendations.some((one) => one.isKept);
    const chairsRemark = isKept && found.chairsRemark !== null ? KEPT : found.chairsRemark;
    return told({ ...found, chairsRemark }, false);
  }
  if (found.about !== 'recommendation' || !found.isKept || found.answer === null) {
    return told(found, false);
  }
  const answer = { ...found.answer, fingerprint: answerFingerprint(found.answer) };
  return told({ ...found, answer }, false);
}

function told<Value>(value: Value, isKept: boolean): Value;
function told(value: unknown, isKept: boolean): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => told(one, isKept));
  if (typeof value !== 'object' || value === null) return value;
  const below = isKept || ('isKept' in value && value.isKept === true);
  const fields: [string, unknown][] = Object.entries(value);
  return Object.fromEntries(
    fields.map(([name, field]) => [
      name,
      below && typeof field === 'string' && WRITTEN.has(name) ? KEPT : told(field, below),
    ]),
  );
}
