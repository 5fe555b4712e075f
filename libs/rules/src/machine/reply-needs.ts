import { missing, notReady, when, written, type Need } from './unmet.js';

/** What a reply to everything a letter asked cannot do without. */
export const REPLY_NEEDS = {
  'every recommendation answered': ({ unanswered = [] }) =>
    unanswered.flatMap((one) => notReady(`${one} is not answered yet.`)),
  'somebody to turn to': (facts) =>
    when(written(facts.to), () => missing('to', 'Say who it is to go to.')),
  'the answers as they stand': (facts) =>
    when(facts.isCurrent === true, () =>
      notReady('The reply was changed after you opened it: read it as it stands, then decide.'),
    ),
} as const satisfies Record<string, Need>;
