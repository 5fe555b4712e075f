import type { PublishedMeeting } from '#records/publication';
import { paths } from '#records/paths';
import { accessPeriods, dateInWords, shortDate } from '#rules';
import { meetingBadge } from '../meetings/meeting-badge.js';
import { paperLinePresenter } from './paper-item.presenter.js';

const CALLED_OFF = new Set(['cancelled', 'postponed']);

/** The agenda of a meeting as it is published, for anybody or, at `at`, for its members. */
export function publishedMeetingPresenter(meeting: PublishedMeeting, at: string) {
  const { committee, committeeSlug, council, heldOn, publications, changes, items, members } =
    meeting;
  const [agenda] = publications;
  const last = changes.at(-1);
  return {
    title: `${committee}, ${dateInWords(heldOn)}`,
    day: dateInWords(heldOn),
    committee: { name: committee, href: paths.publicCommittee(committeeSlug) },
    council,
    badge: CALLED_OFF.has(meeting.state) ? meetingBadge(meeting.state) : null,
    changed: last === undefined ? null : last.sentence,
    facts: factsOf(meeting),
    items: items.map((item) => paperLinePresenter(item, `${at}/items/${item.number}`)),
    supplements: publications.filter(({ number }) => number > 0).length,
    changes: `${paths.publicMeeting(committeeSlug, heldOn)}/changes`,
    data: `${paths.publicMeeting(committeeSlug, heldOn)}/papers.json`,
    pack: at.startsWith('/app/')
      ? paths.staffPack(committeeSlug, heldOn)
      : paths.publicPack(committeeSlug, heldOn),
    calendar: `${paths.publicMeeting(committeeSlug, heldOn)}/meeting.ics`,
    afterwards: afterwardsOf(meeting, at),
    members,
    contact: meeting.contact,
    access: accessOf(meeting),
    agenda: agenda === undefined ? null : { on: shortDate(agenda.on), hash: agenda.hash },
  };
}

function factsOf(meeting: PublishedMeeting) {
  const { startsAt, startsAfter, venue, constitutedAs, heldOn, publishedOn, reason } = meeting;
  const when =
    startsAfter === null
      ? `${dateInWords(heldOn)}, ${startsAt}`
      : `${dateInWords(heldOn)}, on the rising of the ${startsAfter} (about ${startsAt})`;
  return [
    { key: 'When', value: when },
    { key: 'Where', value: venue },
    ...(constitutedAs === null ? [] : [{ key: 'Sits as the', value: constitutedAs }]),
    { key: 'Agenda published', value: dateInWords(publishedOn) },
    ...(reason === null ? [] : [{ key: 'Reason for urgency', value: reason }]),
  ];
}

/** Where what was decided can be read: the decisions, and the latest minutes. */
function afterwardsOf({ afterwards, committeeSlug, heldOn }: PublishedMeeting, at: string) {
  const has = (kind: string) => afterwards.some((one) => one.kind === kind);
  const isConfirmed = afterwards.some(({ status }) => status === 'confirmed');
  const minutes = at.startsWith('/app/')
    ? paths.memberMinutes(committeeSlug, heldOn)
    : paths.publicMinutes(committeeSlug, heldOn);
  return [
    ...(has('decisions')
      ? [{ words: 'What was decided', href: paths.publicDecisions(committeeSlug, heldOn) }]
      : []),
    ...(has('minutes')
      ? [{ words: isConfirmed ? 'Minutes, confirmed' : 'Minutes, as a draft', href: minutes }]
      : []),
  ];
}

/** Until when the papers are open to inspection. */
export function accessOf({ heldOn }: Pick<PublishedMeeting, 'heldOn'>) {
  const { papersUntil, backgroundPapersUntil, citation } = accessPeriods(heldOn);
  return {
    papers: `Agenda, minutes and reports are open to inspection until ${dateInWords(papersUntil)}.`,
    background: `Background papers are open to inspection until ${dateInWords(backgroundPapersUntil)}.`,
    citation: citation.text,
  };
}
