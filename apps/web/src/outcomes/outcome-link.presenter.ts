import { dateInWords, lawOfDate, OUTCOME_KINDS } from '#rules';
import { duePresenter } from '../layout/due.presenter.js';
import { outcomeBadge } from './outcome-badge.js';
import { bothTexts } from './outcome.presenter.js';
import type { OutcomeSubject } from './outcome.subject.js';

interface Opened {
  readonly holder: string;
  readonly worksUntil: string;
  readonly isDone: boolean;
}

/** The page of a signed link: what the committee said, by when an answer is asked for, and the box for it. */
export function outcomeLinkPresenter(subject: OutcomeSubject, opened: Opened) {
  const { outcome, today, at, version, stance } = subject;
  const { kind, committee, council, reference, state, dueOn, heldOn, minute } = outcome;
  const mayAnswer = stance.offers.some(({ command }) => command === 'answer');
  return {
    title: `${OUTCOME_KINDS[kind].label} of the ${committee}`,
    caption: `${council}, ${reference}`,
    notice: opened.isDone && state === 'answered' ? 'Your answer has been received.' : null,
    badge: outcomeBadge(outcome),
    due: dueOn === null || state !== 'sent' ? null : duePresenter(dueOn, { today }),
    lawOfDate: lawOfDate(outcome),
    words: bothTexts(outcome),
    facts: [
      { key: 'Reference', value: reference },
      { key: 'Resolved', value: dateInWords(heldOn) },
      ...(minute === null ? [] : [{ key: 'Minute', value: minute }]),
    ],
    asks: kind === 'information request' ? 'Your answer' : 'What did you do with it?',
    hint:
      kind === 'information request'
        ? 'Give the information, or say why you cannot'
        : 'For example: paragraph 4 now says so; or: not taken up, because…',
    answering: mayAnswer ? { action: `${at}/answer`, version } : null,
    holder: opened.holder,
    worksUntil: opened.worksUntil,
  };
}
