import { TypesetFault } from './typeset-fault.js';

/** After so many rounds of naming signs no font has, what is left is a fault. */
const ROUNDS = 4;

/**
 * Sets something again and again, until every sign no font has is named by its number: PDF/UA refuses what nobody could
 * read. Throws the `TypesetFault` that is left.
 */
export function namingMissing<Result>(set: (missing: ReadonlySet<string>) => Result): Result {
  const missing = new Set<string>();
  for (let round = 1; ; round += 1) {
    try {
      return set(missing);
    } catch (fault) {
      if (!(fault instanceof TypesetFault) || fault.missing.length === 0 || round === ROUNDS) {
        throw fault;
      }
      for (const sign of fault.missing) missing.add(sign);
    }
  }
}
