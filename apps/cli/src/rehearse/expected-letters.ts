import type { Audience } from '#rules';
import type { LedgerEvent } from '#records/ledger';
import { clockRuns, type Run } from './clock-runs.js';
import { DUTY_AGAIN, LADDERS_AGAIN, type PlainRung } from './ladders-again.js';
import {
  daysFrom,
  isWorking,
  londonClock,
  londonDay,
  monthsLater,
  plus,
  workingDaysAfter,
  workingOnOrAfter,
  workingOnOrBefore,
} from './plain-days.js';

/** A letter that must be in the mailbox. `subjectId` is null for the yearly duty, which is the committee's. */
export interface Expected {
  readonly subjectId: string | null;
  readonly subject: string;
  readonly rung: string;
  readonly day: string;
  readonly audience: Audience;
  readonly to: string;
  /** Its clock ended in the very hour it was made, so it may have been found not needed. */
  readonly mayBeVoid: boolean;
}

/** The story letters are expected of: its local dates from first to last, and who is written to in it. */
export interface Story {
  readonly from: string;
  readonly to: string;
  /** The mail addresses a letter to an audience about a subject must reach; the subject is null for the yearly duty. */
  readonly addressesOf: (audience: Audience, subject: string | null) => readonly string[];
  /** The local dates of sittings that meet the yearly duty; empty in a story that does not follow it. */
  readonly sittings: readonly string[];
  /** The local dates of every meeting of the committee. */
  readonly meetings: readonly string[];
}

const SWEEP_TIME = '09:00';
const SHORT_WINDOW = 21;

/** Every letter the ladders owe in a period: each day is walked and each rung of each clock asked whether it is its day. */
export function expectedLetters(events: readonly LedgerEvent[], story: Story): readonly Expected[] {
  const runs = clockRuns(events);
  const expected: Expected[] = [];
  for (let day = story.from; day <= story.to; day = plus(day, 1)) {
    if (!isWorking(day)) continue;
    for (const run of runs) expected.push(...lettersOf(story, run, day));
    expected.push(...warningsOn(story, day));
  }
  return expected;
}

function lettersOf(story: Story, run: Run, day: string): readonly Expected[] {
  if (!isRunning(run, day)) return [];
  const rungs: readonly PlainRung[] = LADDERS_AGAIN[run.ladder];
  const { meetings } = story;
  const today = rungs
    .filter((rung) => isItsDay(rung, run, { day, meetings }))
    .filter((rung) => !rungs.some((other) => isBroughtBefore(other, rung, { run, meetings })));
  return today
    .filter((rung, index) => !today.slice(index + 1).some((later) => track(later) === track(rung)))
    .flatMap(({ rung, to }) =>
      to.flatMap((audience) => addressed(story, run, { rung, day, audience })),
    );
}

/** Running when the clocks are looked at; what ends at that very minute ends after it. */
function isRunning({ since, until }: Run, day: string): boolean {
  const isBegun = londonDay(since) < day;
  const isOver =
    until !== null &&
    (londonDay(until) < day || (londonDay(until) === day && londonClock(until) < SWEEP_TIME));
  return isBegun && !isOver;
}

function isItsDay(
  rung: PlainRung,
  run: Run,
  { day, meetings }: { readonly day: string; readonly meetings: readonly string[] },
): boolean {
  if (rung.unlessShort && daysFrom(run.start, run.due) < SHORT_WINDOW) return false;
  if (rung.unlessAcknowledged && run.acknowledgedAt !== null && londonDay(run.acknowledgedAt) < day)
    return false;
  const its = dayOf(rung, run, meetings);
  return its === day && its > run.start && its > londonDay(run.since);
}

/** A further rung of the track that a missed meeting brought before this one leaves it without its day. */
function isBroughtBefore(
  other: PlainRung,
  rung: PlainRung,
  { run, meetings }: { readonly run: Run; readonly meetings: readonly string[] },
): boolean {
  if (other.orMeetings === undefined || track(other) !== track(rung)) return false;
  return other.days > rung.days && dayOf(other, run, meetings) < dayOf(rung, run, meetings);
}

function dayOf(rung: PlainRung, run: Run, meetings: readonly string[]): string {
  const counted = countedDay(rung, run);
  if (rung.orMeetings === undefined) return counted;
  const missed = meetings.filter((held) => held > run.due)[rung.orMeetings - 1];
  if (missed === undefined) return counted;
  const after = workingOnOrAfter(plus(missed, 1));
  return after < counted ? after : counted;
}

function countedDay({ from, days }: PlainRung, { start, due }: Run): string {
  if (from === 'start') return workingDaysAfter(start, days);
  return days <= 0 ? workingOnOrBefore(plus(due, days)) : workingOnOrAfter(plus(due, days));
}

function track({ rung }: PlainRung): string {
  return rung.split(' ')[0] ?? '';
}

function addressed(
  story: Story,
  run: Run,
  { rung, day, audience }: { rung: string; day: string; audience: Audience },
): readonly Expected[] {
  const { subjectId, subject, until } = run;
  const mayBeVoid = until !== null && londonDay(until) === day && londonClock(until) === SWEEP_TIME;
  return story.addressesOf(audience, subject).map((to) => ({
    subjectId,
    subject,
    rung,
    day,
    audience,
    to,
    mayBeVoid,
  }));
}

/** The warnings that fall on a day, or on days since the last working one. */
function warningsOn({ sittings, addressesOf }: Story, day: string): readonly Expected[] {
  const lastHeld = sittings.findLast((sitting) => sitting < day);
  if (lastHeld === undefined) return [];
  return DUTY_AGAIN.filter(
    ({ months, days }) => workingOnOrAfter(plus(monthsLater(lastHeld, months), days)) === day,
  ).flatMap(({ rung, to }) =>
    to.flatMap((audience) =>
      addressesOf(audience, null).map((address) => ({
        subjectId: null,
        subject: 'The yearly duty',
        rung,
        day,
        audience,
        to: address,
        mayBeVoid: false,
      })),
    ),
  );
}
