import type { Print } from '#records/prints';
import type { ReplyTask, ReplyView } from '#records/replies';
import { dateInWords, instant, londonTime } from '#rules';
import { answerRows } from '../recommendations/answer.presenter.js';
import type { ReplyVisit } from './reply-visit.js';

const PRINTING = {
  waiting: 'The PDF is being made: look again in a minute.',
  done: null,
  failed: 'The PDF could not be made. This page is the same receipt.',
} as const satisfies Record<Print['state'], string | null>;

/** The receipt of a reply: what was received, when, from whom, and its fingerprint. */
export function replyReceiptPresenter(visit: ReplyVisit, reply: ReplyView, print: Print) {
  const { submittedAt, submittedOn, submittedBy, submittedHow, hash, tasks } = reply;
  // The hour a reply on paper was written down is not the hour it came.
  const isOnline = submittedHow === 'online';
  const day = submittedOn === null ? '' : dateInWords(submittedOn);
  const hour = !isOnline || submittedAt === null ? '' : ` at ${londonTime(instant(submittedAt))}`;
  return {
    title: 'The reply was received',
    caption: `${reply.authority} to the ${reply.committee}`,
    back: visit.at,
    facts: [
      { key: 'Received', value: `${day}${hour}` },
      { key: isOnline ? 'Submitted by' : 'Written down by', value: submittedBy ?? '' },
    ],
    hash,
    answers: tasks.flatMap(({ reference, wording, correction, answer, keptBack, isAwaited }) =>
      answer === null || isAwaited
        ? []
        : [
            {
              reference,
              wording: correction?.becomes ?? wording,
              rows: [...answerRows(answer), ...keptBackRows(keptBack)],
            },
          ],
    ),
    pdf: print.state === 'done' ? `${visit.at}/receipt/reply.pdf` : null,
    printing: PRINTING[print.state],
  };
}

/** What is not for publication, for whoever may read it. */
export const keptBackRows = (keptBack: ReplyTask['keptBack']) =>
  keptBack === null
    ? []
    : [{ key: 'Not for publication', value: `${keptBack.wording}\nWhy: ${keptBack.reason}` }];
