import type { Told } from '#records/history';
import { paths } from '#records/paths';
import { may } from '#rules';
import { buttonsFor } from '../transitions/buttons.js';
import { noticeOf } from '../transitions/notice.js';
import { dataRequestBadge } from './assessment-badges.js';
import { answersItself } from './answer-page.js';
import { answerShown, askedRows, dateRows, timeInWords } from './data-request-facts.js';
import { DATA_REQUEST_ROWS } from './data-request-transitions.js';
import { mayAnswer, type DataRequestSubject } from './data-request.subject.js';

/** One request for data as its page shows it: what is asked, every answer as it came, and what can be done. */
export function dataRequestPresenter(
  subject: DataRequestSubject,
  { told, done }: { readonly told: readonly Told[]; readonly done: unknown },
) {
  const { request, actor, at } = subject;
  const isInside = may(actor, 'read partnership work', request.place);
  const own = { text: answersItself(subject) ? 'Give the data' : 'Write down an answer' };
  return {
    title: `Request for data ${request.reference}`,
    caption: `${request.partnership}, assessment ${request.year}`,
    back: isInside ? paths.assessment(request.partnershipSlug, request.assessmentSlug) : null,
    notice: noticeOf(told, { id: request.id, done }),
    badge: dataRequestBadge(request),
    asked: askedRows(request.asked),
    facts: dateRows(request),
    answers: request.answers.map((one) => answerShown(one, at)),
    times: request.times.map(timeInWords),
    buttons: [
      ...(mayAnswer(subject) ? [{ ...own, href: `${at}/answer` }] : []),
      ...buttonsFor(DATA_REQUEST_ROWS, subject),
    ],
    history: isInside ? told : [],
  };
}
