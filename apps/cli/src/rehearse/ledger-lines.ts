import type { LedgerEvent, LedgerLetter, LedgerRung } from '#records/ledger';
import { londonClock, londonDay } from './plain-days.js';

/** One line of the ledger: what happened or was sent, when, to whom and why. */
export interface LedgerLine {
  readonly day: string;
  readonly time: string;
  readonly kind: 'event' | 'letter' | 'not sent' | 'passed over';
  readonly about: string;
  readonly what: string;
  readonly to: string;
  readonly why: string;
}

export interface LedgerRows {
  readonly events: readonly LedgerEvent[];
  readonly rungs: readonly LedgerRung[];
  readonly letters: readonly LedgerLetter[];
}

/** From so many alike at one moment on, events are told as one line. */
const MANY = 5;
const SWEEP_TIME = '09:00';

/** Every line in order of time; events before the letters they cause. */
export function ledgerLines({ events, rungs, letters }: LedgerRows): readonly LedgerLine[] {
  const lines = [
    ...eventLines(events),
    ...letters.map(letterLine),
    ...rungs.filter(({ outcome }) => outcome === 'passed over').map(passedOverLine),
  ];
  return lines.toSorted((a, b) => compare(`${a.day} ${a.time}`, `${b.day} ${b.time}`));
}

function eventLines(events: readonly LedgerEvent[]): readonly LedgerLine[] {
  const moments = new Map<string, LedgerEvent[]>();
  for (const event of events) {
    const key = `${event.at} ${event.event}`;
    moments.set(key, [...(moments.get(key) ?? []), event]);
  }
  return [...moments.values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    if (alike.length < MANY) return alike.map(eventLine);
    const what = `${first.sentence} And ${alike.length - 1} more alike.`;
    return [{ ...eventLine(first), about: `${alike.length} at once`, what }];
  });
}

function eventLine({ at, subject, sentence, by }: LedgerEvent): LedgerLine {
  return {
    day: londonDay(at),
    time: londonClock(at),
    kind: 'event',
    about: subject,
    what: sentence,
    to: '',
    why: `Done by ${by}.`,
  };
}

function letterLine(letter: LedgerLetter): LedgerLine {
  const { at, subject, notice, name, to, rung, event, state, why } = letter;
  const isSent = state === 'sent';
  const cause = rung === null ? `Because of ${event}.` : `Rung ${rung}.`;
  return {
    day: londonDay(at),
    time: londonClock(at),
    kind: isSent ? 'letter' : 'not sent',
    about: subject,
    what: letter.letter ?? notice,
    to: `${name} <${to}>`,
    why: isSent ? cause : `${cause} ${why ?? state}`,
  };
}

function passedOverLine({ subject, settledOn, rung, why }: LedgerRung): LedgerLine {
  return {
    day: settledOn,
    time: SWEEP_TIME,
    kind: 'passed over',
    about: subject,
    what: `Rung ${rung}`,
    to: '',
    why,
  };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
