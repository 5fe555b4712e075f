import { shortDate } from '#rules';
import { adequacyFor } from '../adequacy.presenter.js';
import { plainRow } from './addressee-row.js';
import { howItStands } from './how-it-stands.js';

/** Accepting an answer for consideration: it is whole enough to go to the committee. */
export const acceptance = plainRow({
  noun: 'acceptance',
  commands: ['accept'],
  unless: ({ responses }) => {
    const on = responses.at(-1)?.acceptedOn ?? null;
    return on === null ? null : `The answer was accepted for consideration on ${shortDate(on)}.`;
  },
  asks: (subject) => {
    const adequacy = adequacyFor(subject.actor, subject.addressee);
    return {
      title: `Accept the answer of ${subject.addressee.authority} for consideration?`,
      button: 'Accept it',
      rows: howItStands(subject),
      happens: [
        'It is recorded that the answer is whole enough for the committee to consider, and by whom. Whether it is right, the committee says.',
        ...(adequacy === null
          ? []
          : [`As far as its words show, the answer as it stands ${adequacy.inWords}.`]),
      ],
    };
  },
  act: (desk, act) => desk.responses.accept(act),
});
