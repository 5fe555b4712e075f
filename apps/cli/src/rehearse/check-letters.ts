import type { LedgerLetter, LedgerRung } from '#records/ledger';
import type { Expected } from './expected-letters.js';
import { londonDay } from './plain-days.js';

/** What the comparison of the ladders with the mailbox found; each entry is a line a person can look up. */
export interface Check {
  /** Letters the ladders owe, and how many of them lie in the mailbox exactly once. */
  readonly owed: number;
  readonly found: number;
  /** Owed, made, and then rightly not sent: it had been answered in the meantime. */
  readonly voided: readonly string[];
  /** Rungs passed over, each with its reason. */
  readonly passedOver: readonly string[];
  readonly duplicates: readonly string[];
  readonly missed: readonly string[];
  /** Letters of a ladder that no rung owes, and letters never settled. */
  readonly unexplained: readonly string[];
  /** Everything in the mailbox, letters about events too. */
  readonly messages: number;
}

/** Compares every letter the ladders owe with the messages that lie in the mailbox. */
export function checkLetters(
  expected: readonly Expected[],
  letters: readonly LedgerLetter[],
  rungs: readonly LedgerRung[],
): Check {
  const byKey = new Map<string, LedgerLetter[]>();
  for (const letter of letters.filter(({ rung }) => rung !== null)) {
    byKey.set(keyOfLetter(letter), [...(byKey.get(keyOfLetter(letter)) ?? []), letter]);
  }
  const voided: string[] = [];
  const missed: string[] = [];
  let found = 0;
  for (const one of expected) {
    const matching = byKey.get(keyOf(one)) ?? [];
    if (matching.some(({ messages }) => messages > 0)) found += 1;
    else if (one.mayBeVoid && matching.some(({ state }) => state === 'not needed')) {
      voided.push(`${inWords(one)}: ${matching[0]?.why ?? ''}`);
    } else missed.push(inWords(one));
  }
  const owed = new Set(expected.map(keyOf));
  return {
    found,
    voided,
    missed,
    owed: expected.length,
    passedOver: rungs
      .filter(({ outcome }) => outcome === 'passed over')
      .map(({ subject, rung, settledOn, why }) => `${settledOn} ${subject}, ${rung}: ${why}`),
    duplicates: duplicatesAmong(letters, byKey),
    unexplained: [
      ...[...byKey.entries()]
        .filter(([key]) => !owed.has(key))
        .flatMap(([, [letter]]) => (letter === undefined ? [] : [letterInWords(letter)])),
      ...letters
        .filter(({ state }) => state !== 'sent' && state !== 'not needed')
        .map((letter) => `${letterInWords(letter)}: ${letter.state}`),
    ],
    messages: letters
      .filter(({ isCarried }) => !isCarried)
      .reduce((sum, letter) => sum + letter.messages, 0),
  };
}

/** One letter with two messages, one rung with two letters to one person, or two mails of reminders to one person on one day. */
function duplicatesAmong(
  letters: readonly LedgerLetter[],
  byKey: ReadonlyMap<string, readonly LedgerLetter[]>,
): readonly string[] {
  const twice = letters.filter(({ messages }) => messages > 1).map(letterInWords);
  const again = [...byKey.values()].flatMap((same) =>
    same
      .filter(({ messages }) => messages > 0)
      .slice(1)
      .map(letterInWords),
  );
  return [...twice, ...again, ...crowded(letters)];
}

/** The mails of reminders that came to one person on one day after the first. */
function crowded(letters: readonly LedgerLetter[]): readonly string[] {
  const seen = new Set<string>();
  return letters
    .filter((one) => one.event === 'reminder.due' && !one.isCarried && one.messages > 0)
    .filter(({ at, to }) => {
      const key = `${londonDay(at)} ${to}`;
      const isSeen = seen.has(key);
      seen.add(key);
      return isSeen;
    })
    .map((one) => `${letterInWords(one)}: a second mail of reminders that day`);
}

function keyOf({ subjectId, rung, day, to }: Expected): string {
  return [subjectId ?? 'duty', rung, day, to].join(' | ');
}

function keyOfLetter({ event, subjectId, rung, at, to }: LedgerLetter): string {
  const subject = event === 'annual-duty.warned' ? 'duty' : subjectId;
  return [subject, rung, londonDay(at), to].join(' | ');
}

function inWords({ day, subject, rung, to }: Expected): string {
  return `${day} ${subject}, ${rung}, to ${to}`;
}

function letterInWords({ at, subject, rung, notice, to }: LedgerLetter): string {
  return `${londonDay(at)} ${subject}, ${rung ?? notice}, to ${to}`;
}
