import type { RecommendationRecord } from '#records/recommendations';
import { may, type Actor, type LocalDate } from '#rules';
import { addresseeResource, EXAMPLE_ADDRESSEE } from './addressee.resource.js';
import { overallOfRecord } from './overall.presenter.js';
import { placeOf } from './place-of.js';

/** A recommendation with its addressees as JSON. */
export function recommendationResource(
  { source, addressees }: RecommendationRecord,
  reading: { readonly actor: Actor; readonly today: LocalDate },
) {
  return {
    recommendation: source.reference,
    wording: source.wording,
    corrections: source.corrections,
    madeOn: source.madeOn,
    source: {
      council: source.council,
      committee: { slug: source.committeeSlug, name: source.committee, satAs: source.satAs },
      meeting: source.heldOn,
      item: { number: source.item, title: source.itemTitle },
      minute: source.minute,
      paragraph: source.sourceParagraph,
      earlier: source.earlier,
    },
    supersedes: source.supersedes,
    overall: addressees.some((one) => may(reading.actor, 'read committee work', placeOf(one)))
      ? overallOfRecord(addressees, reading.today)
      : null,
    addressees: addressees.map((addressee) => addresseeResource(addressee, reading)),
  };
}

/** A recommendation as the documentation shows it. */
export const EXAMPLE_RECOMMENDATION = {
  recommendation: 'CDC-2023-1',
  wording: 'That a joint plan for road safety outside schools be published by December.',
  corrections: [],
  madeOn: '2023-07-19',
  source: {
    council: 'Marchfield County Council',
    committee: {
      slug: 'crime-and-disorder',
      name: 'Crime and Disorder Committee',
      satAs: 'crime and disorder committee',
    },
    meeting: '2023-07-19',
    item: { number: 1, title: 'Community Safety Agreement' },
    minute: '1',
    paragraph: '4.1',
    earlier: null,
  },
  supersedes: [],
  overall: {
    answered: {
      is: 'none',
      because: [
        'Marchfield Police has not answered: it is sent, awaiting an answer, due 16 August 2023.',
      ],
    },
    accepted: { is: 'none', because: ['Marchfield Police has not answered.'] },
  },
  addressees: [EXAMPLE_ADDRESSEE],
};
