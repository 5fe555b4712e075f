import type { Calendar, LocalDate } from '../calendar/index.js';
import { unread } from '../counting/citation.js';
import { count, type Citation, type Counted } from '../counting/index.js';

/** Nobody is made to attend without reasonable notice; the law sets no number of days. */
export const DUTY_TO_ATTEND: Citation = unread(
  'Police and Justice Act 2006, section 20; SI 2009/942, regulation 6',
);

/** Behind a request that no law makes a duty. */
const ASKED_TO_ATTEND: Citation = unread('Asked by the committee; no duty in law');

interface Asking {
  /** Local date on which it is asked. */
  readonly on: LocalDate;
  /** Working days that the committee takes as reasonable. */
  readonly workingDays: number;
  readonly calendar: Calendar;
}

/**
 * The first day of a meeting of which an authority asked on a local date has reasonable notice, with its working. Asked on
 * Wed 19 Jul 2023 with 10 working days it is Wed 2 Aug 2023.
 */
export function reasonableNotice({ on, workingDays, calendar }: Asking): Counted {
  const counted = count({ rule: 'WORKING_DAYS', n: workingDays, start: on, calendar });
  return { ...counted, citation: DUTY_TO_ATTEND };
}

/** An authority asked to a meeting that sat, or is to sit, as some committee; null where it sits as no other. */
export interface AskedToAttend {
  readonly authorityKind: string;
  readonly constitutedAs: string | null;
}

/** Behind a request: a duty only of responsible and co-operating authorities, and only before the crime and disorder committee. */
export function lawOfAttendance({ authorityKind, constitutedAs }: AskedToAttend): Citation {
  const isPartner = authorityKind === 'responsible' || authorityKind === 'co-operating';
  return isPartner && constitutedAs === 'crime and disorder committee'
    ? DUTY_TO_ATTEND
    : ASKED_TO_ATTEND;
}
