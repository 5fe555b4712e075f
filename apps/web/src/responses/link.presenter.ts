import { answerFingerprint } from '#records/letters';
import type { OpenedLink } from '#records/links';
import type { AddresseeRecord } from '#records/recommendations';
import { ADDRESSEE, AWAITING_ANSWER, dateInWords } from '#rules';
import { answerPresenter, answerRows } from '../recommendations/answer.presenter.js';
import { clockPresenter } from '../recommendations/clock.presenter.js';
import { committeePresenter } from '../recommendations/committee.presenter.js';
import { correctedPresenter } from '../recommendations/corrected.presenter.js';
import { legalBasis } from '../recommendations/legal-basis.js';
import { progressPresenter } from '../recommendations/progress.presenter.js';
import { runningClock } from '../recommendations/running-clock.js';
import { stateBadge } from '../recommendations/state-badge.js';
import type { AddresseeSubject } from '../recommendations/transitions/addressee-subject.js';
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
    wording: addressee.wording,
    corrected: correctedPresenter(addressee.correction),
    reference: addressee.reference,
    badge: stateBadge(addressee.state),
    is: ADDRESSEE.states[addressee.state].is,
    made: madeRows(addressee),
    basis: legalBasis(addressee.regime),
    clock: clock === null ? null : clockPresenter(clock, today),
    tasks: linkTasks(link, subject),
    answering: link.purpose === 'answer' && mayNow(subject, 'respond') ? `${at}/response` : null,
    acknowledging:
      link.purpose === 'answer' && mayNow(subject, 'acknowledge')
        ? { action: `${at}/acknowledgement`, version, key: newId() }
        : null,
    returned: standing?.returnedBecause ?? null,
    wanted: wantedOf(addressee),
    receipt:
      standing === undefined
        ? null
        : { rows: answerRows(standing), fingerprint: answerFingerprint(standing) },
    before: answerPresenter(addressee)?.returned ?? [],
    committeeMade: committeePresenter(addressee),
    progress: progressPresenter(addressee),
    officers: addressee.people.filter(({ part }) => part === 'officer'),
  };
}

/** What a further answer is asked for, as long as one is owed. */
function wantedOf({ state, furtherRequests }: AddresseeRecord): string | null {
  const isOwed = AWAITING_ANSWER.some((awaiting) => awaiting === state);
  return isOwed ? (furtherRequests.at(-1)?.wanted ?? null) : null;
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
