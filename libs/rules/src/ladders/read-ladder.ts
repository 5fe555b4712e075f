import { audiencesAllowed, lettersOf } from './ladder-terms.js';
import type { LadderName } from './ladders.js';
import { letterPlace, placeInWords } from './letter-place.js';
import type { LetterName } from './letters.js';
import { keyOf, rungName, type Ladder, type Rung } from './rung.js';
import { letterInWords } from './rung-in-words.js';

/** A rung as somebody asked for it; nothing of it is trusted yet. */
export interface RungAsked {
  readonly offset: number;
  readonly unit: string;
  readonly letter: string;
  readonly to: readonly string[];
  readonly anchor?: string;
  readonly track?: string;
  readonly unless?: string;
  readonly orMeetings?: number;
}

/** What is wrong with one rung, from 1, and what would be right; 0 for the ladder as a whole. */
export interface RungFault {
  readonly rung: number;
  readonly field: keyof RungAsked;
  readonly sentence: string;
}

export type ReadLadder =
  | { readonly ok: true; readonly ladder: Ladder }
  | { readonly ok: false; readonly faults: readonly RungFault[] };

const MOST_RUNGS = 24;
const FARTHEST = 180;
const MOST_MEETINGS = 6;
const UNITS = ['days', 'working days'] as const;
const UNLESS = ['window under 21 days', 'acknowledged'] as const;

/**
 * Reads a ladder somebody put together: every rung is checked against what this ladder may send and to whom, and all
 * faults come at once. Anchor and track may be left out: each letter has its own. Rungs come back in the order they fall.
 * A `response-overdue` seven days before the due date is refused: it would say what is not true yet.
 */
export function readLadder(name: LadderName, asked: readonly RungAsked[]): ReadLadder {
  const read = asked.map((one, index) => readRung(name, one, index + 1));
  const rungs = read.flatMap(({ rung }) => rung ?? []);
  const names = read.map(({ rung }) => (rung === null ? '' : rungName(rung)));
  const faults = [
    ...sizeFaults(asked.length),
    ...read.flatMap((one) => one.faults),
    ...twiceFaults(names),
  ];
  if (faults.length > 0) return { ok: false, faults };
  const order = ({ anchor, offset }: Rung): number => (anchor === 'start' ? -1000 : 0) + offset;
  return { ok: true, ladder: rungs.toSorted((a, b) => order(a) - order(b)) };
}

function sizeFaults(many: number): readonly RungFault[] {
  const fault = (sentence: string): RungFault[] => [{ rung: 0, field: 'offset', sentence }];
  if (many === 0) return fault('A ladder has at least one rung: add one.');
  return many > MOST_RUNGS ? fault(`A ladder has at most ${MOST_RUNGS} rungs.`) : [];
}

function twiceFaults(names: readonly string[]): readonly RungFault[] {
  return names.flatMap((name, index): RungFault[] => {
    const first = names.indexOf(name);
    if (name === '' || first === index) return [];
    const sentence = `Rung ${index + 1} stands where rung ${first + 1} does: choose another day, or change that one.`;
    return [{ rung: index + 1, field: 'offset', sentence }];
  });
}

function readRung(
  name: LadderName,
  asked: RungAsked,
  number: number,
): { readonly rung: Rung | null; readonly faults: readonly RungFault[] } {
  const letter = lettersOf(name).find((one) => one === asked.letter);
  const to = [...new Set(asked.to)].flatMap((one) =>
    audiencesAllowed(name).filter((allowed) => allowed === one),
  );
  const unit = UNITS.find((one) => one === asked.unit);
  const unless = UNLESS.find((one) => one === asked.unless);
  const faults = faultsOf(name, asked, letter).map(([field, sentence]): RungFault => ({
    rung: number,
    field,
    sentence: `Rung ${number}: ${sentence}`,
  }));
  if (faults.length > 0 || letter === undefined || unit === undefined) {
    return { rung: null, faults };
  }
  const { anchor, track } = letterPlace(name, letter);
  const { offset, orMeetings } = asked;
  const sooner = orMeetings === undefined ? {} : { orMeetings };
  const key = keyOf({ anchor, offset });
  return {
    rung: { key, anchor, offset, unit, letter, to, track, ...(unless && { unless }), ...sooner },
    faults: [],
  };
}

type Fault = readonly [keyof RungAsked, string];

function faultsOf(
  name: LadderName,
  asked: RungAsked,
  letter: LetterName | undefined,
): readonly Fault[] {
  const { offset, unit, to, unless } = asked;
  const audiences: readonly string[] = audiencesAllowed(name);
  const strangers = to.filter((one) => !audiences.includes(one));
  const faults: Fault[] = [];
  if (!Number.isInteger(offset) || Math.abs(offset) > FARTHEST) {
    faults.push(['offset', `give a whole number of days, at most ${FARTHEST}.`]);
  }
  if (!UNITS.some((one) => one === unit)) faults.push(['unit', 'choose days or working days.']);
  if (letter === undefined) {
    const letters = lettersOf(name).map(letterInWords).join(', ');
    faults.push(['letter', `this ladder sends ${letters}: choose one of them.`]);
  } else {
    faults.push(...placeFaults(name, asked, letter));
  }
  if (to.length === 0) faults.push(['to', 'choose at least one reader.']);
  if (strangers.length > 0) {
    faults.push([
      'to',
      `${strangers.join(', ')} cannot be reached by this ladder: choose among ${audiences.join(', ')}.`,
    ]);
  }
  if (unless !== undefined && !UNLESS.some((one) => one === unless)) {
    faults.push(['unless', `leave this out, or choose ${UNLESS.join(' or ')}.`]);
  }
  if (unless === 'acknowledged' && name !== 'response') {
    faults.push(['unless', 'only a recommendation is acknowledged: leave this out.']);
  }
  faults.push(...meetingFaults(name, asked));
  return faults;
}

function meetingFaults(name: LadderName, { offset, orMeetings }: RungAsked): readonly Fault[] {
  if (orMeetings === undefined) return [];
  const say = (sentence: string): Fault[] => [['orMeetings', sentence]];
  if (name !== 'response') return say('only an answer is missed by a meeting: leave this out.');
  if (offset <= 0) return say('meetings are missed after the due date: leave this out.');
  return Number.isInteger(orMeetings) && orMeetings >= 1 && orMeetings <= MOST_MEETINGS
    ? []
    : say(`give a whole number of meetings, 1 to ${MOST_MEETINGS}, or leave this out.`);
}

function placeFaults(name: LadderName, asked: RungAsked, letter: LetterName): readonly Fault[] {
  const place = letterPlace(name, letter);
  const { offset } = asked;
  const stands = offset < 0 ? place.before : offset > 0 ? place.after : place.on;
  const faults: Fault[] = [];
  if (!stands) {
    faults.push([
      'offset',
      `"${letterInWords(letter)}" is true only ${placeInWords(place)}: change the day or the letter.`,
    ]);
  }
  if (asked.anchor !== undefined && asked.anchor !== place.anchor) {
    faults.push(['anchor', `"${letterInWords(letter)}" counts from the ${place.anchor} date.`]);
  }
  if (asked.track !== undefined && asked.track !== place.track) {
    faults.push(['track', `"${letterInWords(letter)}" belongs on the track "${place.track}".`]);
  }
  return faults;
}
