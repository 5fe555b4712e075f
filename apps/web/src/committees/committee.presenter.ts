import type { CommitteeView } from '#records/committees';
import type { MeetingLine } from '#records/meetings';
import { paths } from '#records/paths';
import { may, municipalYearOf, shortDate, type Actor, type LocalDate } from '#rules';
import { seatInWords } from '../meetings/meeting-questions.js';
import { meetingLinePresenter } from '../meetings/meeting.presenter.js';
import { annualDutyPresenter } from './annual-duty.presenter.js';

interface Shown {
  readonly actor: Actor;
  readonly committee: CommitteeView;
  readonly today: LocalDate;
  readonly next: readonly MeetingLine[];
  readonly past: readonly MeetingLine[];
}

/** A committee as its page shows it. */
export function committeePresenter({ actor, committee, today, next, past }: Shown) {
  const { slug, name, council, constitutedAs, quorum, members, councilId, id } = committee;
  const place = { councilId, committeeId: id };
  const mayPlan = may(actor, 'plan meeting', place);
  return {
    title: name,
    council,
    facts: [
      ...(constitutedAs === null ? [] : [{ key: 'Sits as the', value: constitutedAs }]),
      { key: 'Quorum', value: `${quorum} ${quorum === 1 ? 'voting member' : 'voting members'}` },
    ],
    duty: annualDutyPresenter(committee, today),
    next: next.map(meetingLinePresenter),
    past: past.map(meetingLinePresenter),
    members: members.map((member) => ({
      name: member.name,
      seat: seatInWords(member),
      since: shortDate(member.since),
    })),
    links: [
      { text: 'Reports', href: paths.reports(slug) },
      { text: 'Work programme', href: paths.programme(slug) },
      { text: 'Annual report', href: paths.annualReport(slug, municipalYearOf(today)) },
      { text: 'Members, now and before', href: paths.members(slug) },
      ...(may(actor, 'keep committee', place)
        ? [{ text: 'Settings', href: paths.committeeSettings(slug) }]
        : []),
    ],
    plan: mayPlan ? paths.planning(slug) : null,
    planYear: mayPlan ? paths.year(slug) : null,
    calendar: paths.publicCommitteeCalendar(slug),
  };
}

/** A committee as the list shows it. */
export function committeeLinePresenter(
  { slug, name, council, members, nextHeldOn, ...committee }: CommitteeView,
  today: LocalDate,
) {
  return {
    name,
    council,
    href: paths.committee(slug),
    members: members.length === 1 ? '1 member' : `${members.length} members`,
    next: nextHeldOn === null ? 'None planned' : shortDate(nextHeldOn),
    duty: annualDutyPresenter(committee, today)?.due ?? null,
  };
}
