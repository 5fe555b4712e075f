import { dateInWords, type Counted } from '#rules';

/** The working of a date as a "why?" tells it: the sum, each day, the rule's source and whether anyone has read it there. */
export function whyCounted(
  counted: Pick<Counted, 'explanation' | 'steps' | 'citation'>,
  question: string,
) {
  const { citation } = counted;
  const read =
    citation.verifiedOn === null
      ? 'Not yet checked by this council against the source itself.'
      : `Checked against the source on ${dateInWords(citation.verifiedOn)}.`;
  return {
    question,
    ...whyDays(counted),
    citation: `${citation.text}. ${read}`,
  };
}

/** The sum of a date and each of its days, as sentences. */
export const whyDays = ({ explanation, steps }: Pick<Counted, 'explanation' | 'steps'>) => ({
  facts: [explanation, ...steps.map(({ date, why }) => `${dateInWords(date)}: ${why}`)],
});
