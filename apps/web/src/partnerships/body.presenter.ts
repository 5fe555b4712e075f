import type { Told } from '#records/history';
import type { ItemLine } from '#records/partnership-meetings';
import type { MemberLine, PartnershipLine } from '#records/partnerships';
import { paths } from '#records/paths';
import { MEMBER_PARTS, shortDate, type LocalDate } from '#rules';
import type { Button } from '../transitions/buttons.js';
import { noticeOf } from '../transitions/notice.js';
import { meetingBadge } from './meeting-badges.js';
import type { BodySubject } from './partnership-desk.js';

/** One line of the list of partnerships. */
export function partnershipLine(line: PartnershipLine) {
  const { slug, name, council, chair, members, nextMeetingOn, validTo } = line;
  return {
    name,
    href: paths.partnership(slug),
    council,
    chair: chair ?? 'No chair',
    members: members === 1 ? '1 member' : `${members} members`,
    next: nextMeetingOn === null ? 'None planned' : shortDate(nextMeetingOn),
    ended: validTo === null ? null : `Until ${shortDate(validTo)}`,
  };
}

/** So much of what happened stands on the page of a body; all of it has a page of its own. */
export const LATEST = 10;

/** What the pages of a partnership and of a working group have alike. */
export function bodyPresenter(
  subject: BodySubject,
  given: {
    readonly told: readonly Told[];
    readonly waiting: readonly ItemLine[];
    readonly buttons: readonly Button[];
    readonly done: unknown;
    readonly planned: unknown;
  },
) {
  const { body, id, page, today } = subject;
  const { told, waiting, buttons, done, planned } = given;
  const members = body.members.map((member) => memberLine(member, today));
  return {
    title: body.name,
    notice: planned === 'yes' ? 'The meeting is planned.' : noticeOf(told, { id, done }),
    since: daysInWords(body),
    page,
    termsHref: `${page}/terms`,
    terms: body.terms,
    members: members.filter(({ isOver }) => !isOver),
    former: members.filter(({ isOver }) => isOver),
    meetings: body.meetings.map((meeting) => ({
      href: `${page}/meetings/${meeting.heldOn}`,
      day: shortDate(meeting.heldOn),
      time: meeting.startsAt,
      place: meeting.place,
      badge: meetingBadge(meeting.state),
      items: itemsInWords(meeting),
    })),
    calendar: body.meetings.length === 0 ? null : `${page}/meetings.ics`,
    waiting: waiting.map(({ number, title }) => ({
      title,
      href: paths.partnershipItem(partnershipSlugOf(page), number),
    })),
    acts: Object.fromEntries(buttons.map((button) => [button.noun, button])),
    history: told,
    historyHref: told.length < LATEST ? null : `${page}/history`,
  };
}

/** The address of the partnership a page belongs to, as its paths begin. */
const partnershipSlugOf = (page: string): string => page.split('/')[3] ?? '';

function memberLine(member: MemberLine, today: LocalDate) {
  const { name, post, part, authority, validFrom, validTo, successor } = member;
  const since = validFrom > today ? 'From' : 'Since';
  return {
    name,
    post,
    part: MEMBER_PARTS[part],
    authority,
    isOver: validTo !== null && validTo < today,
    days:
      validTo === null
        ? `${since} ${shortDate(validFrom)}`
        : `${shortDate(validFrom)} to ${shortDate(validTo)}`,
    successor,
  };
}

function daysInWords({
  validFrom,
  validTo,
}: {
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}): string {
  return validTo === null
    ? `Since ${shortDate(validFrom)}`
    : `${shortDate(validFrom)} to ${shortDate(validTo)}`;
}

function itemsInWords({
  items,
  undecided,
  state,
}: {
  readonly items: number;
  readonly undecided: number;
  readonly state: string;
}): string {
  const all = items === 1 ? '1 item' : `${items} items`;
  return state === 'held' && undecided > 0 ? `${all}, ${undecided} without an outcome` : all;
}
