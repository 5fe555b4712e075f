import type { AddresseeRecord, ResponseRecord } from '#records/recommendations';
import {
  DECISIONS,
  dateInWords,
  instant,
  londonDate,
  londonTime,
  shortDate,
  targetInWords,
} from '#rules';

/** What the authority says: its standing answer, and the ones returned to it before. Null before any came. */
export function answerPresenter({ responses }: AddresseeRecord) {
  const standing = responses.at(-1);
  if (standing === undefined) return null;
  return {
    rows: answerRows(standing),
    earlier: responses.slice(0, -1).map((one) => ({
      title: `Answer ${one.number}, of ${shortDate(one.submittedOn)}`,
      rows: answerRows(one),
    })),
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
  const { decision, reason, action, owner, targetDate, targetRaw, evidence } = answer;
  const { submittedOn, submittedBy, how } = answer;
  const target = targetInWords({ raw: targetRaw, end: targetDate });
  return [
    { key: 'Decision', value: DECISIONS[decision].label },
    ...(reason === null ? [] : [{ key: 'Reasons', value: reason }]),
    ...(action === null ? [] : [{ key: 'What will be done', value: action }]),
    ...(owner === null ? [] : [{ key: 'Responsible', value: owner }]),
    ...(target === '' ? [] : [{ key: 'Done by', value: target }]),
    ...(evidence === null ? [] : [{ key: 'Where to see it', value: evidence }]),
    ...(how === 'online'
      ? [{ key: 'Answered', value: `${dateInWords(submittedOn)}, ${submittedBy}` }]
      : onPaper(answer)),
  ];
}

/** A reply on paper: the date it counts on, and when and by whom it was written down. */
function onPaper({ how, submittedOn, submittedAt, submittedBy }: ResponseRecord) {
  const came = how === 'in person' ? how : `by ${how}`;
  const logged = instant(submittedAt);
  return [
    { key: 'Answered', value: `${dateInWords(submittedOn)}, received ${came}` },
    {
      key: 'Logged',
      value: `${dateInWords(londonDate(logged))} at ${londonTime(logged)}, by ${submittedBy}`,
    },
  ];
}
