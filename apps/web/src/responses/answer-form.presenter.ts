import { adequacyOf, DECISIONS, dateInWords, isLocalDate, type LocalDate } from '#rules';
import type { Typed } from '../http/form.js';
import { adequacyPresenter } from '../recommendations/adequacy.presenter.js';
import { correctedPresenter } from '../recommendations/corrected.presenter.js';
import { inARow } from '../recommendations/in-a-row.js';
import type { AddresseeSubject } from '../recommendations/transitions/addressee-subject.js';
import { ANSWER_FIELDS } from '../recommendations/transitions/response.js';
import type { ResponseForm } from '../recommendations/transitions/response-form.js';
import { clockPresenter } from '../recommendations/clock.presenter.js';
import { runningClock } from '../recommendations/running-clock.js';
import { withDate } from './three-boxes.js';

const NAMES = ANSWER_FIELDS.flatMap(({ name, kind }) =>
  kind === 'date' ? [`${name}-day`, `${name}-month`, `${name}-year`] : [name],
);

/** What every page of an answer shows around its form. */
export function answerShown({ addressee, caption, page, at, today, version }: AddresseeSubject) {
  const clock = runningClock(addressee);
  const { people, authority, wording } = addressee;
  const signatories = people.filter(({ part }) => part === 'signatory');
  return {
    caption,
    authority,
    wording,
    corrected: correctedPresenter(addressee.correction),
    back: page,
    action: `${at}/response`,
    version,
    due: clock === null ? null : clockPresenter(clock, today).due,
    signatories: inARow(signatories.map(({ name, post }) => `${name} (${post})`)),
  };
}

/** What was typed, its date put together from the three boxes. */
export const asTyped = (sent: unknown): Typed => withDate('targetDate', sent);

/** The words of an answer, to go on to the next page with. */
export const kept = (typed: Typed) =>
  NAMES.flatMap((name) => {
    const value = typed[name];
    return typeof value === 'string' && value !== '' ? [{ name, value }] : [];
  });

/** An answer as its writer checks it before it is sent. */
export function checkedRows({ decision, reason, action, owner, targetDate }: ResponseForm) {
  const rows = [
    { key: 'Decision', value: DECISIONS[decision].label },
    { key: 'Reasons', value: reason ?? '' },
    { key: 'What will be done', value: action ?? '' },
    { key: 'Responsible', value: owner ?? '' },
    {
      key: 'Done by',
      value: DECISIONS[decision].actionNeeded && targetDate ? dateInWords(targetDate) : '',
    },
  ];
  return rows.filter(({ value }) => value !== '');
}

/** What an officer will look for in an answer before it is sent. It holds nothing back. */
export function checkedAdequacy(answer: ResponseForm, today: LocalDate) {
  const { decision, reason = null, action = null, owner = null, targetDate } = answer;
  const given = targetDate !== undefined && isLocalDate(targetDate) ? targetDate : null;
  return adequacyPresenter(
    adequacyOf({ decision, reason, action, owner, targetDate: given }, today),
  );
}
