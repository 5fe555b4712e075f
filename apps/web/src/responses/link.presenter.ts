import { answerFingerprint } from '#records/letters';
import type { OpenedLink } from '#records/links';
import type { AddresseeRecord } from '#records/recommendations';
import { ADDRESSEE, dateInWords, shortDate } from '#rules';
import { answerPresenter, answerRows } from '../recommendations/answer.presenter.js';
import { clockPresenter } from '../recommendations/clock.presenter.js';
import { committeePresenter } from '../recommendations/committee.presenter.js';
import { correctedPresenter } from '../recommendations/corrected.presenter.js';
import { legalBasis } from '../recommendations/legal-basis.js';
import { progressPresenter } from '../recommendations/progress.presenter.js';
import { runningClock } from '../recommendations/running-clock.js';
import { stateBadge } from '../recommendations/state-badge.js';
import type { AddresseeSubject } from '../recommendations/transitions/addressee-subject.js';
import { lastReport } from '../recommendations/transitions/no-change.js';
import { newId } from '#platform/ids';
import { linkTasks, mayNow } from './link-tasks.js';

/** The first page of a signed link: what is asked, by when and why, what its holder can do, and what was received. */
export function linkPresenter(link: OpenedLink, subject: AddresseeSubject, notice: string | null) {
  const { addressee, today, at, version } = subject;
  const clock = runningClock(addressee);
  const standing = addressee.responses.at(-1);
  return {
    title: `A recommendation to ${addressee.authority}`,
    committee: `${addressee.committee}, ${addressee.council}`,
    notice,
    holder: link.actor.name,
    worksUntil: dateInWords(link.expiresOn),
    away: `${at}/away`,
    wording: addressee.wording,
    corrected: correctedPresenter(addressee.correction),
    reference: addressee.reference,
    badge: stateBadge(addressee.state),
    is: ADDRESSEE.states[addressee.state].is,
    made: madeRows(addressee),
    basis: legalBasis(addressee.regime),
    clock: clock === null ? null : clockPresenter(clock, today),
    tasks: linkTasks(subject),
    noChange: mayNow(subject, 'report-progress')
      ? noChangeOf(addressee, { action: `${at}/no-change`, version, key: newId() })
      : null,
    returned: standing?.returnedBecause ?? null,
    receipt:
      standing === undefined
        ? null
        : { rows: answerRows(standing), fingerprint: answerFingerprint(standing) },
    evidence: mayNow(subject, 'report-progress')
      ? `${at}/evidence/${encodeURIComponent(addressee.reference)}`
      : null,
    before: answerPresenter(addressee)?.returned ?? [],
    committeeMade: committeePresenter(addressee),
    progress: progressPresenter(addressee),
    officers: addressee.people.filter(({ part }) => part === 'officer'),
  };
}

interface Press {
  readonly action: string;
  readonly version: number;
  readonly key: string;
}

/** The one press that says nothing changed since the last report; null before any. */
function noChangeOf(addressee: AddresseeRecord, press: Press) {
  const last = lastReport(addressee);
  return last === null ? null : { ...press, text: `No change since ${shortDate(last.reportedOn)}` };
}

function madeRows({ committee, madeOn, minute, reference, sentOn }: AddresseeRecord) {
  return [
    { key: 'Reference', value: reference },
    { key: 'Made by', value: committee },
    ...(madeOn === null ? [] : [{ key: 'On', value: dateInWords(madeOn) }]),
    ...(minute === null ? [] : [{ key: 'Minute', value: minute }]),
    ...(sentOn === null ? [] : [{ key: 'Sent to you', value: dateInWords(sentOn) }]),
  ];
}
