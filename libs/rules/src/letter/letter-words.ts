import { dateInWords, type LocalDate } from '../calendar/index.js';
import { RESPONSE_REGIMES, type ResponseRegime } from '../counting/index.js';
import { NOTICES_OF_LAW } from './notices-of-law.js';

/** What a letter is about: who writes to whom, after which meeting, and the regime of each recommendation in it. */
export interface LetterAbout {
  readonly council: string;
  readonly committee: string;
  readonly authority: string;
  /** The local date of the meeting that made the recommendations. */
  readonly heldOn: LocalDate;
  readonly regimes: readonly ResponseRegime[];
}

/** The words around the recommendations of a letter, which the officer may change before the chair approves them. */
export interface LetterWords {
  readonly opening: string;
  readonly closing: string;
}

/**
 * The words the product proposes for a letter to an authority. The opening says what was decided and what is asked;
 * the closing gives the notice of each regime that occurs, once and in a fixed order, and says what is published.
 * Two recommendations under CD_S19 to the police, made on 19 Jul 2023, give one notice of the law.
 */
export function letterWords(about: LetterAbout): LetterWords {
  const { council, committee, authority, heldOn, regimes } = about;
  const what = regimes.length === 1 ? 'a recommendation' : `${regimes.length} recommendations`;
  const [each, its] =
    regimes.length === 1 ? ['It is', 'the date given with it'] : ['Each is', 'its own date'];
  const notices = RESPONSE_REGIMES.filter((regime) => regimes.includes(regime));
  return {
    opening: `At its meeting on ${dateInWords(heldOn)} the ${committee} of ${council} made ${what} to ${authority}. ${each} set out in full below. The committee asks you to answer in writing by ${its}, to say what you will do, who will do it and by when, and to give your reasons for whatever you do not accept.`,
    closing: [...notices.map((regime) => NOTICES_OF_LAW[regime]), PUBLISHED].join('\n\n'),
  };
}

const PUBLISHED =
  'Your answer is reported to the committee at its next meeting and published with its papers, as the recommendations are. Please tell us if any part of it should not be made public, and why.';
