import type { AddresseeRecord, ResponseRecord } from '#records/recommendations';
import { DECISIONS, dateInWords } from '#rules';

/** What the authority says: its standing answer, and the ones returned to it before. Null before any came. */
export function answerPresenter({ responses }: AddresseeRecord) {
  const standing = responses.at(-1);
  if (standing === undefined) return null;
  return {
    rows: answerRows(standing),
    returned: responses.flatMap((one) =>
      one.returnedBecause === null
        ? []
        : [
            `The answer of ${dateInWords(one.submittedOn)} (${DECISIONS[one.decision].label.toLowerCase()}) was returned as incomplete: ${one.returnedBecause}`,
          ],
    ),
  };
}

/** One answer as rows of a summary list. */
export function answerRows(answer: ResponseRecord) {
  const { decision, reason, action, owner, targetDate, submittedOn, submittedBy, how } = answer;
  const came = how === 'online' ? '' : `, received ${how === 'in person' ? how : `by ${how}`}`;
  return [
    { key: 'Decision', value: DECISIONS[decision].label },
    ...(reason === null ? [] : [{ key: 'Reasons', value: reason }]),
    ...(action === null ? [] : [{ key: 'What will be done', value: action }]),
    ...(owner === null ? [] : [{ key: 'Responsible', value: owner }]),
    ...(targetDate === null ? [] : [{ key: 'Done by', value: dateInWords(targetDate) }]),
    { key: 'Answered', value: `${dateInWords(submittedOn)}, ${submittedBy}${came}` },
  ];
}
