import { DECISIONS, fitsAnswer, OUTCOMES } from '../answers/index.js';
import { dateInWords, daysBetween } from '../calendar/index.js';
import { COUNTING_RULES } from '../counting/index.js';
import type { Facts } from '../facts/index.js';
import { missing, notReady, oneOf, when, written, wrong, type Need } from './unmet.js';

/**
 * Whether the answer came by post or mail and an officer only writes it down. It counts from the day it was received,
 * however little it says: what it lacks is found when it is checked, and then it can be returned.
 */
const cameOnPaper = ({ how }: Facts): boolean => written(how) && how !== 'online';

/** What an authority's answer, and the asking for one more, cannot do without. */
export const ANSWER_NEEDS = {
  'date received when it came on paper': (facts, today) => {
    const { on, notBefore } = facts;
    if (!cameOnPaper(facts)) return [];
    if (on === undefined) return missing('receivedOn', 'Enter the date the reply was received.');
    if (on > today) {
      return wrong('receivedOn', `The date must be today, ${dateInWords(today)}, or earlier.`);
    }
    return when(notBefore === undefined || on >= notBefore, () =>
      wrong(
        'receivedOn',
        `The date cannot be before ${notBefore ? dateInWords(notBefore) : 'it was sent'}: on that day it was asked for, or last answered.`,
      ),
    );
  },
  decision: (facts) =>
    when(facts.decision !== undefined, () =>
      missing(
        'decision',
        'Choose one: accepted, accepted in part, not accepted, or already in place.',
      ),
    ),
  'reasons for the decision': (facts) =>
    when(
      cameOnPaper(facts) ||
        facts.decision === undefined ||
        !DECISIONS[facts.decision].reasonNeeded ||
        written(facts.reason),
      () =>
        missing(
          'reason',
          'Give the reason: the law asks for one unless the recommendation is accepted in full.',
        ),
    ),
  'action, owner and date': (facts) => {
    if (facts.decision === undefined || !DECISIONS[facts.decision].actionNeeded) return [];
    if (cameOnPaper(facts)) return [];
    return [
      ...when(written(facts.action), () => missing('action', 'Say what will be done.')),
      ...when(written(facts.owner), () => missing('owner', 'Name the person or post responsible.')),
      ...when(facts.targetDate !== undefined || facts.isOngoing === true, () =>
        missing('targetDate', 'Enter the date it will be done by.'),
      ),
    ];
  },
  'an answer that accepts it': (facts) => {
    if (facts.decision === undefined) return notReady('There is no response to follow.');
    return when(facts.decision !== 'not accepted', () =>
      notReady('The recommendation was not accepted, so there is no progress to follow.'),
    );
  },
  'an outcome that fits the answer': ({ outcome, decision }) =>
    when(decision === undefined || !oneOf(OUTCOMES, outcome) || fitsAnswer(outcome, decision), () =>
      wrong(
        'outcome',
        'There is no rejection to accept: the answer does not reject the recommendation, nor a part of it.',
      ),
    ),
  'more asked for by the committee': (facts) =>
    when(facts.moreAsked === true, () =>
      notReady('The committee did not ask for more when it last considered the answer.'),
    ),
  'what is wanted': (facts) =>
    when(written(facts.wanted), () =>
      missing('wanted', 'Say what the committee wants to know, or when the authority is to come.'),
    ),
  'date for a further answer': (facts, today) => {
    const { due } = facts;
    if (due === undefined) return missing('due', 'Enter the date the further answer is asked for.');
    return when(due > today && daysBetween(today, due) <= COUNTING_RULES.DAYS_FROM.most, () =>
      wrong('due', `The date must be after today, ${dateInWords(today)}, and within a year.`),
    );
  },
} as const satisfies Record<string, Need>;
