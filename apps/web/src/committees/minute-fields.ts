import type { CommitteeSettings } from '#records/committees';
import {
  furtherMinute,
  MINUTE_PARTS,
  MINUTE_PERIODS,
  MINUTED_BY,
  minuteReference,
  type LocalDate,
} from '#rules';
import type { Choice, Field } from '../transitions/field.js';

type MinuteForm = Pick<
  CommitteeSettings,
  'minutePattern' | 'minutePeriod' | 'minutedBy' | 'minuteParts'
>;

interface Numbering {
  readonly settings: MinuteForm;
  readonly today: LocalDate;
}

/** A minute of today as the committee numbers it: the seventeenth, and what a second resolution of the item would be. */
export function patternExample({ settings, today }: Numbering): string {
  const { minutePattern, minutePeriod: period, minutedBy } = settings;
  const minute = minuteReference(minutePattern, { number: 17, heldOn: today, period });
  return minutedBy === 'item' ? `${minute}, then ${furtherMinute(minute, 2)}` : minute;
}

/** How minutes are numbered and their resolutions lettered, as fields, with an example in the committee's own form. */
export function minuteFields(numbering: Numbering): readonly Field[] {
  const { minutePattern } = numbering.settings;
  return [
    {
      kind: 'line',
      name: 'minutePattern',
      label: 'Minute numbers',
      hint: `{n} is the running number; {yy} or {yyyy} the year, {mm} the month and {dd} the day of the meeting. ${minutePattern} gives ${patternExample(numbering)}. OSC{yy}/{n} would give OSC13/16, {n}.OS.{yy} would give 18.OS.25, and D{dd}{mm}{yy}, which has no running number, D100113`,
    },
    {
      kind: 'one of',
      name: 'minutePeriod',
      label: 'When minute numbers begin again',
      hint: 'The municipal year is counted from 1 May; a year in the number is then the one in which it began',
      choices: choicesOf(MINUTE_PERIODS),
    },
    {
      kind: 'one of',
      name: 'minutedBy',
      label: 'What has a minute number',
      choices: choicesOf(MINUTED_BY),
    },
    {
      kind: 'one of',
      name: 'minuteParts',
      label: 'Parts of a resolution',
      choices: choicesOf(MINUTE_PARTS),
    },
  ];
}

/** What is saved of it, by the names of the fields. */
export const savedMinuteForm = (settings: MinuteForm): Readonly<Record<string, string>> => ({
  minutePattern: settings.minutePattern,
  minutePeriod: settings.minutePeriod,
  minutedBy: settings.minutedBy,
  minuteParts: settings.minuteParts,
});

const choicesOf = (table: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(table).map(([value, text]) => ({ value, text }));
