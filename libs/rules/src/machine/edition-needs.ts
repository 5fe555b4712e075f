import { dateInWords } from '../calendar/index.js';
import { missing, notReady, when, written, type Need } from './unmet.js';

/** What a new edition of an agreement cannot do without. */
export const EDITION_NEEDS = {
  'every present priority decided': ({ undecided = [] }) =>
    undecided.flatMap((one) =>
      notReady(`${one} is not decided yet: keep, rename, merge, split or drop it.`),
    ),
  'a priority to stand': (facts) =>
    when((facts.items ?? 0) > 0, () =>
      notReady('The edition has no priorities: keep or add at least one.'),
    ),
  'minute of the partnership': (facts) =>
    when(written(facts.minute), () =>
      missing('minute', 'Give the minute: only the partnership can approve an edition.'),
    ),
  'its first day has come': ({ startsOn }, today) =>
    when(startsOn === undefined || startsOn <= today, () =>
      notReady(
        `It starts on ${startsOn ? dateInWords(startsOn) : 'a later day'}: it is published on that day or after, and the edition before it stands until then.`,
      ),
    ),
} as const satisfies Record<string, Need>;
