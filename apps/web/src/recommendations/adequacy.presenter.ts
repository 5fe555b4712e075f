import type { AddresseeRecord } from '#records/recommendations';
import { adequacyOf, may, type Actor, type Adequacy } from '#rules';
import { placeOf } from './place-of.js';

/** How complete the standing answer is, for whoever checks it while it waits to be checked; null otherwise. */
export function adequacyFor(actor: Actor, addressee: AddresseeRecord): Adequacy | null {
  const standing = addressee.responses.at(-1);
  const isChecked = addressee.state === 'responded' && standing !== undefined;
  if (!isChecked || !may(actor, 'return response', placeOf(addressee))) return null;
  return adequacyOf(standing, standing.submittedOn);
}

/** What is looked for in an answer as rows of a summary list, and the sentence over them. */
export function adequacyPresenter({ findings, answers, of, inWords }: Adequacy) {
  return {
    isComplete: answers === of,
    sentence: `As far as its words show, it ${inWords}.`,
    rows: findings.map(({ looksFor, is, sentence }) => ({
      key: looksFor,
      value: is === 'ok' ? sentence : `Missing. ${sentence}`,
    })),
  };
}
