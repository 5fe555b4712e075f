import { dateInWords, type Counted } from '#rules';

/** The working of a date as a "why?" tells it: the sum, each day, the rule's source and whether anyone has read it there. */
export function whyCounted(counted: Counted, question: string) {
  const { explanation, steps, citation } = counted;
  const read =
    citation.verifiedOn === null
      ? 'Not yet checked by this council against the source itself.'
      : `Checked against the source on ${dateInWords(citation.verifiedOn)}.`;
  return {
    question,
    facts: [explanation, ...steps.map(({ date, why }) => `${dateInWords(date)}: ${why}`)],
    citation: `${citation.text}. ${read}`,
  };
}
