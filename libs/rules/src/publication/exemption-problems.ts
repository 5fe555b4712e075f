import { dateInWords, type LocalDate } from '../calendar/index.js';
import type { PreparedExemption } from './prepared-meeting.js';
import { caution, found, problem, type Mend, type Problem } from './problem.js';

interface Placed {
  readonly at: Mend;
  readonly named: string;
  readonly today: LocalDate;
}

/** What a decision to keep something from the public lacks (Local Government Act 1972 s100I and Schedule 12A). */
export function exemptionProblems(
  { of, kind, paragraphs, reasoning, publicSummary, reviewOn }: PreparedExemption,
  { at, named, today }: Placed,
): readonly Problem[] {
  return found(
    [
      kind === 'exempt' && paragraphs.length === 0,
      problem(at, `${named}: ${of} is exempt without a paragraph of Schedule 12A. Choose one.`),
    ],
    [
      reasoning.trim() === '',
      problem(at, `${named}: ${of} is ${kind} without its reasoning. Say why.`),
    ],
    [
      publicSummary.trim() === '',
      problem(at, `${named}: ${of} is ${kind}, and nothing says what the public may know of it.`),
    ],
    [
      reviewOn !== null && reviewOn < today,
      problem(
        at,
        `${named}: whether ${of} is still ${kind} was to be looked at by ${reviewOn === null ? '' : dateInWords(reviewOn)}. Look at it again first.`,
      ),
    ],
    [
      kind === 'exempt' && reviewOn === null,
      caution(at, `${named}: no day is set to look again whether ${of} is still exempt.`),
    ],
  );
}
