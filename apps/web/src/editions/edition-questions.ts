import type { Chapter, Theme } from '#records/editions';
import { PRIORITY_CHANGES } from '#rules';
import type { Choice, Field } from '../transitions/field.js';
import type { EditionSubject } from './edition.subject.js';
import { undecidedOf } from './undecided.js';

/** The entries of a table of words, to choose from. */
export const choicesOf = (table: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(table).map(([value, text]) => ({ value, text }));

const HINTS: Readonly<Record<string, string>> = {
  keep: 'Choose one; it stays as it is called',
  rename: 'Choose one, and give its new name',
  merge: 'Choose two or more, and give the name of the one they become',
  split: 'Choose one, and give two names or more',
  drop: 'Choose one; it ends with this edition',
  add: 'Choose none, and give its name',
};

/** What becomes of priorities of the edition before. */
export function decisionFields({ edition }: EditionSubject): readonly Field[] {
  const undecided = undecidedOf(edition);
  return [
    {
      kind: 'some of',
      name: 'from',
      label: 'Which priorities?',
      hint:
        undecided.length > 0
          ? 'Those not decided yet; none to add a new one'
          : 'All are decided: add a new one, or first take back the decision that is to be another',
      choices: undecided.map(({ slug, name }) => ({ value: slug, text: name })),
    },
    {
      kind: 'one of',
      name: 'kind',
      label: 'What becomes of it?',
      choices: Object.entries(PRIORITY_CHANGES).map(([value, { label }]) => ({
        value,
        text: label,
        hint: { text: HINTS[value] ?? '' },
      })),
    },
    {
      kind: 'long text',
      name: 'to',
      label: 'New name or names',
      hint: 'Each on a line of its own; leave it empty to keep or drop',
    },
    { kind: 'long text', name: 'reason', label: 'Why?' },
  ];
}

/** A theme and what it cuts across; filled with one that there is. */
export function themeFields({ edition }: EditionSubject, theme: Theme | null): readonly Field[] {
  return [
    { kind: 'line', name: 'name', label: 'Name', value: theme?.name ?? '' },
    { kind: 'long text', name: 'text', label: 'What it is about', value: theme?.text ?? '' },
    {
      kind: 'some of',
      name: 'priorities',
      label: 'Which priorities does it cut across?',
      value: theme?.priorities ?? [],
      choices: edition.priorities.map(({ id, name }) => ({ value: id, text: name })),
    },
  ];
}

/** A chapter; filled with one that there is. */
export function chapterFields(chapter: Chapter | null): readonly Field[] {
  return [
    { kind: 'line', name: 'title', label: 'Title', value: chapter?.title ?? '' },
    {
      kind: 'long text',
      name: 'text',
      label: 'Text',
      hint: 'Paragraphs apart by an empty line. Not for publication goes nowhere here: the edition is public',
      value: chapter?.text ?? '',
    },
    {
      kind: 'line',
      name: 'why',
      label: 'What changes, and why (if you like)',
      hint: 'Shown in the change log of this edition',
    },
  ];
}
