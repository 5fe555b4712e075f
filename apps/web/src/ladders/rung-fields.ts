import {
  audiencesAllowed,
  letterInWords,
  letterPlace,
  lettersOf,
  placeInWords,
  type LadderName,
  type Rung,
} from '#rules';
import type { Choice, Field } from '../transitions/field.js';
import { SIDES, UNITS, UNLESS } from './rung-form.js';

const choices = (table: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(table).map(([value, text]) => ({ value, text }));

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** The fields of one rung of a ladder, filled with the one that is changed; empty for a new one. */
export function rungFields(name: LadderName, rung: Rung | null): readonly Field[] {
  return [
    {
      kind: 'number',
      name: 'days',
      label: 'How many days',
      hint: 'From 0, on the day itself, to 180',
      value: rung === null ? '' : String(Math.abs(rung.offset)),
      alsoCalled: ['offset'],
    },
    {
      kind: 'one of',
      name: 'side',
      label: 'Before or after the day it counts from',
      choices: choices(SIDES),
      value: rung === null || rung.offset <= 0 ? 'before' : 'after',
    },
    {
      kind: 'one of',
      name: 'unit',
      label: 'Counted in',
      choices: choices(UNITS),
      value: rung?.unit ?? 'days',
    },
    {
      kind: 'one of',
      name: 'letter',
      label: 'Which letter',
      alsoCalled: ['anchor', 'track'],
      choices: lettersOf(name).map((letter) => ({
        value: letter,
        text: capital(letterInWords(letter)),
        hint: { text: `True ${placeInWords(letterPlace(name, letter))}` },
      })),
      value: rung?.letter ?? '',
    },
    {
      kind: 'some of',
      name: 'to',
      label: 'To whom',
      choices: audiencesAllowed(name).map((one) => ({ value: one, text: capital(one) })),
      value: rung?.to ?? [],
    },
    {
      kind: 'one of',
      name: 'unless',
      label: 'When it is left out',
      choices: choices(UNLESS).filter(
        ({ value }) => value !== 'acknowledged' || name === 'response',
      ),
      value: rung?.unless ?? 'never',
    },
    ...(name === 'response' ? [meetingsField(rung)] : []),
  ];
}

const meetingsField = (rung: Rung | null): Field => ({
  kind: 'number',
  name: 'orMeetings',
  label: 'Or sooner, once so many meetings of the committee were missed',
  hint: 'Counted from the due date, 1 to 6. Leave it empty if meetings make no difference.',
  value: rung?.orMeetings === undefined ? '' : String(rung.orMeetings),
});

/** What each field of a rung holds as saved: shown beside what was typed when somebody saved in between. */
export function savedRung({
  offset,
  unit,
  letter,
  unless,
  orMeetings,
}: Rung): Record<string, string> {
  const side = offset <= 0 ? 'before' : 'after';
  return {
    days: String(Math.abs(offset)),
    side,
    unit,
    letter,
    unless: unless ?? 'never',
    orMeetings: orMeetings === undefined ? '' : String(orMeetings),
  };
}
