import type { AddresseeRecord } from '#records/recommendations';
import { ADDRESSEE, slipOf, type Actor, type LocalDate } from '#rules';
import { adequacyFor } from './adequacy.presenter.js';
import { legalBasis } from './legal-basis.js';
import { offersTo } from './offers.js';
import { isPastTarget } from './target-date.presenter.js';
import { movesOf } from './transitions/later-date-decision.js';
import { runningClock } from './running-clock.js';

interface Reading {
  readonly actor: Actor;
  readonly today: LocalDate;
}

/**
 * One recommendation to one authority as JSON. Dates are local dates of Europe/London, `submittedAt` is an instant.
 * What the authority says (`responses`) and what the committee accepts (`considerations`) stay apart.
 */
export function addresseeResource(addressee: AddresseeRecord, { actor, today }: Reading) {
  const { reference, slug, authority, state, version, regime } = addressee;
  const clock = runningClock(addressee);
  const address = `/api/v1/recommendations/${encodeURIComponent(reference)}/addressees/${encodeURIComponent(slug)}`;
  return {
    recommendation: reference,
    authority: { slug, name: authority },
    state,
    stateInWords: ADDRESSEE.states[state].is,
    version,
    legalBasis: { regime, ...legalBasis(regime) },
    sentOn: addressee.sentOn,
    sentHow: addressee.sentHow,
    acknowledgedOn: addressee.acknowledgedOn,
    owner: addressee.owner,
    due: clock?.dueOn ?? null,
    originalDue: clock?.originalDueOn ?? null,
    isOverdue: clock !== null && clock.dueOn < today,
    clocks: addressee.clocks.map((one) => ({ ...one, slip: slipOf(one.moves) })),
    responses: addressee.responses.map(({ id: _, ...response }) => response),
    adequacy: adequacyFor(actor, addressee),
    extensions: addressee.extensions,
    considerations: addressee.considerations,
    furtherRequests: addressee.furtherRequests,
    targetOn: addressee.targetOn,
    isPastTarget: isPastTarget(addressee, today),
    targetSlip: slipOf(movesOf(addressee)),
    laterDates: addressee.laterDates,
    askedToCome: addressee.askedToCome,
    progress: addressee.progress,
    closures: addressee.closures,
    address,
    actions: offersTo(actor, addressee).map(({ row, label }) => ({
      action: row.noun,
      label,
      method: 'POST',
      address: `${address}/${row.noun}`,
    })),
  };
}

/** An answer as the documentation shows it. */
export const EXAMPLE_ADDRESSEE = {
  recommendation: 'CDC-2023-1',
  authority: { slug: 'police', name: 'Marchfield Police' },
  state: 'sent',
  stateInWords: 'sent, awaiting an answer',
  version: 3,
  legalBasis: { regime: 'CD_S19', ...legalBasis('CD_S19') },
  sentOn: '2023-07-19',
  sentHow: 'email',
  acknowledgedOn: null,
  owner: null,
  due: '2023-08-16',
  originalDue: '2023-08-16',
  isOverdue: false,
  clocks: [],
  responses: [],
  adequacy: null,
  extensions: [],
  considerations: [],
  furtherRequests: [],
  targetOn: null,
  isPastTarget: false,
  targetSlip: null,
  laterDates: [],
  askedToCome: [],
  progress: [],
  closures: [],
  address: '/api/v1/recommendations/CDC-2023-1/addressees/police',
  actions: [
    {
      action: 'acknowledgement',
      label: 'Acknowledge receipt',
      method: 'POST',
      address: '/api/v1/recommendations/CDC-2023-1/addressees/police/acknowledgement',
    },
  ],
};
