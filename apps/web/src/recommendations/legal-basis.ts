import { REGIMES, type ResponseRegime } from '#rules';

const IN_PLAIN_WORDS: Readonly<Record<ResponseRegime, string>> = {
  CD_S19:
    'The law on crime and disorder committees asks an authority that receives a recommendation to consider it and to answer in writing, with reasons, within 28 days or as soon as reasonably possible after.',
  LGA_9FE:
    "The law asks the council's executive to consider the recommendation and to publish its answer within two months.",
  HEALTH:
    'The law on health scrutiny asks the health body to answer in writing within 28 days when a response is requested.',
  LOCAL: 'The answer is asked for under a protocol agreed locally, by the date it gives.',
  NONE: 'There is no duty in law to answer. The date is asked for as a courtesy.',
};

/** On what footing an answer is asked for: a label, a plain sentence, and the source. */
export const legalBasis = (regime: ResponseRegime) => ({
  label: REGIMES[regime].label,
  plainly: IN_PLAIN_WORDS[regime],
  citation: REGIMES[regime].citation.text,
});
