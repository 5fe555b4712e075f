import type { DataAnswerView, DataRequestView, DataTimeView } from '#records/assessments';
import { sizeInWords } from '#records/documents';
import { dateInWords, type DataAsked } from '#rules';

/** What is asked for, row by row. */
export const askedRows = (asked: readonly DataAsked[]) =>
  asked.map(({ what, period, form }) => ({
    what,
    more: [period, form].filter((part) => part !== '').join('; '),
  }));

/** When it was asked for and is due, of whom, and what is still missing. */
export function dateRows(request: DataRequestView) {
  const { authority, person, askedOn, dueOn, note, wanted, endedBecause, asAt } = request;
  return [
    { key: 'Asked', value: person === null ? authority : `${person}, for ${authority}` },
    ...(askedOn === null ? [] : [{ key: 'Asked on', value: dateInWords(askedOn) }]),
    ...(dueOn === null ? [] : [{ key: 'Due', value: dateInWords(dueOn) }]),
    ...(note === '' ? [] : [{ key: 'With it', value: note }]),
    ...(wanted === null ? [] : [{ key: 'Still missing', value: wanted }]),
    ...(endedBecause === null ? [] : [{ key: 'Reason', value: endedBecause }]),
    {
      key: 'Data set',
      value: asAt === null ? 'Still open' : `Closed as at ${dateInWords(asAt)}`,
    },
  ];
}

const GIVEN = {
  whole: 'All of it',
  part: 'Part of it',
  'cannot be provided': 'It cannot be provided',
  declined: 'Declined',
} as const satisfies Record<DataAnswerView['kind'], string>;

const CAME = {
  online: '',
  email: ', by email',
  post: ', by post',
  'in person': ', in person',
} as const satisfies Record<DataAnswerView['how'], string>;

/** One answer as it came; `at` is where its request is, for the address of its file. */
export function answerShown(answer: DataAnswerView, at: string) {
  const { number, kind, text, figures, file, how, receivedOn, givenBy, isAfterClose } = answer;
  return {
    number,
    title: `${GIVEN[kind]}, ${dateInWords(receivedOn)}`,
    byline: `From ${givenBy}${CAME[how]}${isAfterClose ? '. It came after the data set was closed, and is none of it' : ''}`,
    text,
    figures,
    file:
      file === null
        ? null
        : {
            text: `${file.name} (${sizeInWords(file.bytes)})`,
            sha256: file.sha256,
            href: file.state === 'clean' ? `${at}/answers/${number}/file` : null,
            why: file.state === 'quarantined' ? 'It waits to be scanned' : 'It was found harmful',
          },
  };
}

/** One request for more time, in a sentence. */
export function timeInWords(time: DataTimeView): string {
  const { askedOn, askedBy, fromDue, newDue, reason, agreed, decidedBy, decisionReason } = time;
  const asked = `${askedBy} asked on ${dateInWords(askedOn)} for ${dateInWords(newDue)} instead of ${dateInWords(fromDue)}: ${reason}`;
  if (agreed === null) return `${asked} (not decided)`;
  const why = decisionReason === null || decisionReason === '' ? '' : `: ${decisionReason}`;
  return `${asked} (${agreed ? 'agreed' : 'refused'} by ${decidedBy ?? 'the officer'}${why})`;
}
