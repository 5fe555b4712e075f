import {
  annualDuty,
  dateInWords,
  dayKind,
  preElectionCaution,
  type Calendar,
  type Counted,
  type LocalDate,
} from '#rules';
import { publicationDeadline } from './last-day-to-publish.js';

/** Another committee of the council that meets on the same day. */
export interface Clash {
  readonly committee: string;
  readonly startsAt: string;
  /** Who sits on both that day, by name. */
  readonly inCommon: readonly string[];
}

/** One day that is proposed for a meeting, with everything that speaks against it. */
export interface YearDay {
  readonly heldOn: LocalDate;
  /** Why no meeting can be planned on it; null when one can. */
  readonly blocked: string | null;
  /** What to think about, as sentences. */
  readonly cautions: readonly string[];
  readonly clashes: readonly Clash[];
  /** The last lawful day to publish its agenda, with its working; null beyond the years whose holidays are known. */
  readonly publish: Counted | null;
  /** Whether the committee would have sat within twelve months before; null when it has no such duty. */
  readonly duty: { readonly isMet: boolean; readonly explanation: string } | null;
}

interface Known {
  readonly calendar: Calendar;
  readonly today: LocalDate;
  readonly meets: boolean;
  readonly clashes: readonly Clash[];
  /** The last day before this one on which it sits as the crime and disorder committee; null without that duty, or before its first. */
  readonly satOn: LocalDate | null;
}

/** Looks at one proposed day. Bank holidays, weekends and closures are cautions: no law forbids a meeting on them. */
export function yearDay(heldOn: LocalDate, known: Known): YearDay {
  const { calendar, today, clashes } = known;
  if (!calendar.covers(heldOn)) {
    const blocked = `The bank holidays of ${heldOn.slice(0, 4)} are not known yet.`;
    return { heldOn, blocked, cautions: [], clashes, publish: null, duty: null };
  }
  const { kind, why } = dayKind(calendar, heldOn);
  const election = preElectionCaution(heldOn);
  const publish = publicationDeadline(heldOn, calendar);
  const isTooLate = publish.due < today;
  return {
    heldOn,
    blocked: blockedBecause(heldOn, known),
    cautions: [
      ...(kind === 'working day' ? [] : [`No working day: ${why}.`]),
      ...(election === null ? [] : [`${election}.`]),
      ...(isTooLate
        ? [
            `Five clear days are no longer to be had: the agenda had to be public by ${dateInWords(publish.due)}.`,
          ]
        : []),
    ],
    clashes,
    publish,
    duty: dutyOn(heldOn, known.satOn),
  };
}

function blockedBecause(heldOn: LocalDate, { today, meets }: Known): string | null {
  if (meets) return 'The committee meets on this day already.';
  return heldOn < today ? 'This day has gone by.' : null;
}

function dutyOn(heldOn: LocalDate, satOn: LocalDate | null): YearDay['duty'] {
  if (satOn === null) return null;
  const { due } = annualDuty({ lastHeld: satOn, today: heldOn });
  const isMet = heldOn <= due;
  const explanation = `It sits on ${dateInWords(satOn)}, so again by ${dateInWords(due)}`;
  return { isMet, explanation: `${explanation}: this day is ${isMet ? 'in time' : 'too late'}.` };
}
