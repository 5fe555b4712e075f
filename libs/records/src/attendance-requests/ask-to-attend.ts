import {
  askedBy,
  COUNTING_RULES,
  daysBetween,
  lawOfAttendance,
  reasonableNotice,
  refuse,
  type Calendar,
  type LocalDate,
} from '#rules';
import type { Prepared } from '../record/index.js';
import type { AskedTo } from './asked-to.queries.js';

/** What is asked, and why with less than reasonable notice. */
export interface Asking {
  readonly about: string;
  readonly reason: string | null;
  readonly agreedBy: string | null;
}

interface Around {
  readonly authority: string;
  readonly authorityKind: string;
  readonly to: AskedTo;
  readonly today: LocalDate;
  readonly calendar: Calendar;
}

/** What asking, for the first time or again, brings to the rules, the row and the clock, which is due on the day of the meeting. */
export function prepareAsking({ about, reason, agreedBy }: Asking, around: Around): Prepared {
  const { authority, authorityKind, to, today, calendar } = around;
  const { heldOn, constitutedAs } = to;
  refuseTooSoonOrLate(today, heldOn);
  const earliest = reasonableNotice({ on: today, workingDays: to.notice, calendar }).due;
  const isShort = heldOn < earliest;
  const counted = askedBy({ start: today, due: heldOn, calendar });
  return {
    facts: {
      authority,
      heldOn,
      earliest,
      text: to.isExempt && about !== '' ? 'its words are on its page.' : about,
      ...(isShort && reason !== null
        ? { reason: to.isExempt ? 'the reason is on its page' : reason }
        : {}),
      ...(isShort && agreedBy !== null ? { agreedBy } : {}),
    },
    set: {
      about,
      meeting_id: to.meetingId,
      agenda_item_id: to.itemId,
      asked_on: today,
      earliest_on: earliest,
      shorter_because: isShort ? reason : null,
      shorter_agreed_by: isShort ? agreedBy : null,
      who: null,
      post: null,
      answered_on: null,
      answered_by: null,
      declined_because: null,
    },
    clock: {
      do: 'start',
      counted: { ...counted, citation: lawOfAttendance({ authorityKind, constitutedAs }) },
      startEvent: 'the day it was asked',
      edge: 'none',
    },
  };
}

function refuseTooSoonOrLate(today: LocalDate, heldOn: LocalDate): void {
  if (heldOn <= today) {
    refuse('field-wrong', 'Choose a meeting after today: a letter has to arrive first.', 'meeting');
  }
  if (daysBetween(today, heldOn) > COUNTING_RULES.DAYS_FROM.most) {
    refuse('field-wrong', 'Choose a meeting within a year.', 'meeting');
  }
}
