import type { MemberLine } from '#records/partnerships';
import { MEMBER_PARTS, shortDate, type LocalDate } from '#rules';
import type { Choice, Field } from '../transitions/field.js';

const DATE = 'For example 1 April 2026';

/** The choices of a table of words. */
export const choicesOf = (table: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(table).map(([value, text]) => ({ value, text }));

/** Addresses with names as a menu that begins with a choice of none. */
export const menuOf = (
  first: string,
  lines: readonly { readonly slug: string; readonly name: string }[],
): readonly Choice[] => [
  { value: '', text: first },
  ...lines.map(({ slug, name }) => ({ value: slug, text: name })),
];

/** The name and the days of a partnership or a working group, as saved or empty for a new one. */
export function bodyFields(
  saved: {
    readonly name: string;
    readonly validFrom: LocalDate;
    readonly validTo: LocalDate | null;
  } | null,
): readonly Field[] {
  const { name, validFrom, validTo } = bodySaved(saved);
  return [
    { kind: 'line', name: 'name', label: 'Name', value: name },
    { kind: 'date', name: 'validFrom', label: 'From', hint: DATE, value: validFrom },
    {
      kind: 'date',
      name: 'validTo',
      label: 'Until',
      hint: 'Leave it empty while it goes on',
      value: validTo,
    },
  ];
}

/** What is saved of them, in the words of the form. */
export function bodySaved(
  saved: {
    readonly name: string;
    readonly validFrom: LocalDate;
    readonly validTo: LocalDate | null;
  } | null,
) {
  return {
    name: saved?.name ?? '',
    validFrom: saved === null ? '' : shortDate(saved.validFrom),
    validTo: saved === null || saved.validTo === null ? '' : shortDate(saved.validTo),
  };
}

/** When and where a meeting is. */
export function meetingFields(
  saved: {
    readonly heldOn: LocalDate;
    readonly startsAt: string;
    readonly place: string;
  } | null,
): readonly Field[] {
  const { heldOn, startsAt = '', place = '' } = saved ?? {};
  const on = heldOn === undefined ? '' : shortDate(heldOn);
  return [
    { kind: 'date', name: 'heldOn', label: 'Day', hint: DATE, value: on },
    { kind: 'line', name: 'startsAt', label: 'Time', hint: 'For example 10:00', value: startsAt },
    { kind: 'line', name: 'place', label: 'Place', value: place },
  ];
}

/** Who belongs to a body now, as a choice of one. */
export const membersNow = (members: readonly MemberLine[]): readonly Choice[] =>
  members
    .filter(({ validTo }) => validTo === null)
    .map(({ id, name, post, part }) => ({
      value: id,
      text: name,
      hint: { text: `${MEMBER_PARTS[part]}, ${post}` },
    }));
