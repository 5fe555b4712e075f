import type { SeatOnRecord, Sitting } from '#records/committees';
import type { Told } from '#records/history';
import { paths } from '#records/paths';
import { dateInWords, shortDate, type LocalDate } from '#rules';
import { seatInWords } from '../meetings/meeting-questions.js';
import type { Button } from '../transitions/buttons.js';
import type { MembersSubject } from './members-desk.js';

interface Shown {
  readonly subject: MembersSubject;
  /** The local date the page is asked about. */
  readonly on: LocalDate;
  readonly told: readonly Told[];
  readonly buttons: readonly Button[];
}

/** Who sat on a committee on a day, who is to sit, and everybody who ever did. */
export function membersPresenter({ subject, on, told, buttons }: Shown) {
  const { committee, today } = subject;
  const isToday = on === today;
  const { seats, substitutes } = committee;
  return {
    title: 'Members',
    committee: { name: committee.name, href: paths.committee(committee.slug) },
    action: paths.members(committee.slug),
    on: shortDate(on),
    isToday,
    heading: isToday
      ? 'Who sits on it today'
      : `Who ${on < today ? 'sat' : 'is to sit'} on it on ${dateInWords(on)}`,
    sitting: seats.filter((seat) => isOn(seat, on)).map(seatLine),
    substitutes: substitutes.filter((one) => isOn(one, on)).map(substituteLine),
    later: isToday ? seats.filter(({ from }) => from > today).map(seatLine) : [],
    record: seats.toSorted((a, b) => (a.from < b.from ? 1 : -1)).map(seatLine),
    buttons,
    history: told,
  };
}

const isOn = ({ from, to }: Sitting, on: LocalDate): boolean =>
  from <= on && (to === null || to >= on);

const datesOf = ({ from, to }: Sitting) => ({
  from: shortDate(from),
  to: to === null ? null : shortDate(to),
});

const seatLine = (seat: SeatOnRecord) => ({
  name: seat.name,
  post: seat.post,
  seat: seatInWords(seat),
  ...datesOf(seat),
});

const substituteLine = (one: Sitting) => ({ name: one.name, post: one.post, ...datesOf(one) });
