import { paths } from '#records/paths';
import type { AddresseeRecord } from '#records/recommendations';
import { ADDRESSEE, ATTENDANCE_REQUEST, dateInWords, may, type Actor } from '#rules';
import { lifePicture } from '../pictures/life.picture.js';
import { adequacyFor, adequacyPresenter } from './adequacy.presenter.js';
import { answerPresenter } from './answer.presenter.js';
import type { Around } from './around.js';
import { badgesPresenter } from './badges.presenter.js';
import { clockPresenter } from './clock.presenter.js';
import { committeePresenter } from './committee.presenter.js';
import { letterOf } from './letter-of.js';
import { legalBasis } from './legal-basis.js';
import { letterPresenter } from './letter.presenter.js';
import { offersTo } from './offers.js';
import { placeOf } from './place-of.js';
import { progressPresenter } from './progress.presenter.js';
import { ratingsPresenter } from './ratings.presenter.js';
import { runningClock } from './running-clock.js';
import { slipsPresenter } from './slips.presenter.js';
import { OVERDUE, stateBadge } from './state-badge.js';
import { isPastTarget, PAST_TARGET, targetDatePresenter } from './target-date.presenter.js';

/** One authority's part of a recommendation's page. */
export function addresseePresenter(addressee: AddresseeRecord, around: Around) {
  const { id, slug, authority, state, regime } = addressee;
  const { today, actor } = around;
  const running = runningClock(addressee);
  const history = around.history.filter(({ addresseeId }) => addresseeId === id);
  const latest = history.find(({ version }) => version > 0);
  const adequacy = adequacyFor(actor, addressee);
  const clocks = running === null ? addressee.clocks.slice(-1) : [running];
  return {
    slug,
    authority,
    badge: stateBadge(state),
    why: badgesPresenter(addressee, { since: latest?.sentence ?? null, today }),
    life: lifePicture(addressee, { today, slug }),
    overdue: running !== null && running.dueOn < today ? OVERDUE : null,
    wholeReply:
      addressee.sentOn !== null && may(actor, 'read committee work', placeOf(addressee))
        ? paths.replyCheck(addressee.reference, slug)
        : null,
    evidence: addressee.sentOn === null ? null : paths.evidence(addressee.reference, slug),
    pastTarget: isPastTarget(addressee, today) ? PAST_TARGET : null,
    is: ADDRESSEE.states[state].is,
    since: latest === undefined ? null : latest.sentence,
    clock: clocks.map((clock) => clockPresenter(clock, today))[0] ?? null,
    basis: legalBasis(regime),
    facts: factsOf(addressee),
    letter: letterIsFirst(addressee) ? null : letterOf(addressee),
    answer: answerPresenter(addressee),
    adequacy: adequacy === null ? null : adequacyPresenter(adequacy),
    made: committeePresenter(addressee),
    slips: slipsPresenter(addressee),
    extensions: extensionsOf(addressee),
    target: targetDatePresenter(addressee, today),
    ratings: ratingsPresenter(addressee),
    progress: progressPresenter(addressee),
    askedToCome: askedToCome(addressee),
    askToCome: askToCome(addressee, actor),
    letters: around.letters?.filter((one) => one.addresseeId === id).map(letterPresenter) ?? null,
    history: history.map(({ at, actor: by, sentence }) => ({ at, actor: by, sentence })),
    buttons: buttonsOf(addressee, actor),
    correctStart: correctStart(addressee, actor),
  };
}

/** Where the day it was sent is corrected, while the clock that counts from it runs. */
function correctStart(addressee: AddresseeRecord, actor: Actor): string | null {
  const { reference, slug, sentOn } = addressee;
  const counts = runningClock(addressee)?.startedOn === sentOn;
  return sentOn !== null && counts && may(actor, 'correct start', placeOf(addressee))
    ? `${paths.addressee(reference, slug)}/start`
    : null;
}

/** To be sent, it goes in the letter of its meeting before it goes by itself. */
function buttonsOf(addressee: AddresseeRecord, actor: Actor) {
  const { reference, slug } = addressee;
  const offers = offersTo(actor, addressee).map(({ row, label }) => ({
    text: label,
    // Whoever does not answer for the authority writes its whole reply down, with all that one letter asked.
    href:
      row.noun === 'response'
        ? paths.replyOnPaper(reference, slug)
        : `${paths.addressee(reference, slug)}/${row.noun}`,
  }));
  const letter = letterIsFirst(addressee) ? letterOf(addressee) : null;
  const own = replyOf(addressee, actor);
  if (own !== null)
    return [own, ...offers.filter(({ href }) => href !== paths.replyOnPaper(reference, slug))];
  return letter === null || offers.length === 0 ? offers : [letter, ...offers];
}

/** The authority answers in its reply to all that the letter asked; null for anybody else. */
function replyOf(addressee: AddresseeRecord, actor: Actor) {
  const { reference, slug, sentOn } = addressee;
  return sentOn !== null && may(actor, 'draft response', placeOf(addressee))
    ? { text: 'Open the reply', href: paths.ownReply(reference, slug) }
    : null;
}

const letterIsFirst = ({ state }: AddresseeRecord): boolean => state === 'made';

function factsOf({ sentOn, sentHow, acknowledgedOn, owner, people, ...of }: AddresseeRecord) {
  const signatories = people.filter(({ part }) => part === 'signatory');
  return [
    ...(of.madeTo === null
      ? []
      : [{ key: 'Made to', value: `${of.madeTo}; ${of.authority} answers for it now` }]),
    {
      key: 'Sent',
      value: sentOn === null ? 'Not yet' : `${dateInWords(sentOn)}, by ${sentHow ?? 'letter'}`,
    },
    ...(sentOn === null
      ? []
      : [
          {
            key: 'Acknowledged',
            value: acknowledgedOn === null ? 'Not yet' : dateInWords(acknowledgedOn),
          },
        ]),
    {
      key: 'Answered for by',
      value:
        signatories.length === 0
          ? 'Nobody is recorded: name a signatory before it is sent'
          : signatories.map(({ name, post }) => `${name}, ${post}`).join('; '),
    },
    ...(owner === null ? [] : [{ key: 'Responsible', value: owner }]),
  ];
}

/** Where its authority is asked to come and answer questions about it: once it was sent, until it is closed. */
function askToCome(addressee: AddresseeRecord, actor: Actor): string | null {
  const { committeeSlug, slug, reference, state, sentOn } = addressee;
  if (sentOn === null || state === 'closed') return null;
  if (!may(actor, 'ask attendance', placeOf(addressee))) return null;
  const named = new URLSearchParams({ authority: slug, recommendation: reference });
  return `${paths.newAttendanceRequest(committeeSlug)}?${named.toString()}`;
}

function askedToCome({ askedToCome: requests }: AddresseeRecord) {
  return requests.map(({ reference, heldOn, state, who }) => ({
    href: paths.attendanceRequest(reference),
    reference,
    words: `${dateInWords(heldOn)}: ${ATTENDANCE_REQUEST.states[state].is}${who === null ? '' : `, ${who}`}`,
  }));
}

function extensionsOf({ extensions }: AddresseeRecord): readonly string[] {
  return extensions.map((one) => {
    const asked = `${one.askedBy} asked on ${dateInWords(one.askedOn)} to answer by ${dateInWords(one.newDue)} instead of ${dateInWords(one.currentDue)}: ${one.reason}`;
    if (one.agreed === null) return `${asked} The chair has not decided yet.`;
    const decided = `${one.agreed ? 'Agreed' : 'Refused'} by ${one.decidedBy ?? 'the chair'}`;
    const because = one.decisionReason === null ? '.' : `: ${one.decisionReason}`;
    return `${asked} ${decided}${one.decidedOn === null ? '' : ` on ${dateInWords(one.decidedOn)}`}${because}`;
  });
}
