import { dateInWords } from '../calendar/index.js';
import { missing, notReady, when, written, type Need } from './unmet.js';

/** What following through, and asking an authority to come, cannot do without. */
export const FOLLOWING_NEEDS = {
  'a later date asked for': (facts) =>
    when(facts.laterDateAsked === true, () => notReady('Nobody has asked for a later date.')),
  'a re-check to do': (facts) =>
    when(facts.recheckDue === true, () =>
      notReady('No re-check is to be done: the committee did not ask for one, or has settled it.'),
    ),
  'reasonable notice, or shorter by agreement': ({ heldOn, earliest, reason, agreedBy }) => {
    if (heldOn === undefined || earliest === undefined || heldOn >= earliest) return [];
    return [
      ...when(written(reason), () =>
        missing(
          'reason',
          `Asked today, notice is reasonable for a meeting from ${dateInWords(earliest)} on: choose a later meeting, or give the reason for less.`,
        ),
      ),
      ...when(written(agreedBy), () =>
        missing(
          'agreedBy',
          'Less than reasonable notice needs the authority’s agreement: say who agreed.',
        ),
      ),
    ];
  },
  'who comes, and in what post': (facts) => [
    ...when(written(facts.owner), () => missing('owner', 'Say who will come.')),
    ...when(written(facts.post), () => missing('post', 'Say in what post they come.')),
  ],
  'who came': (facts) => when(written(facts.owner), () => missing('owner', 'Say who came.')),
} as const satisfies Record<string, Need>;
