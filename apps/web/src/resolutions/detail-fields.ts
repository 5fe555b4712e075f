import type { DirectoryEntry } from '#records/authorities';
import type { MeetingView } from '#records/meetings';
import type { MotionAsked, ResolutionKind } from '#rules';
import type { Field } from '../transitions/field.js';

/** What there is to choose from: the directory of the council, and the agenda of the meeting. */
export interface DetailChoices {
  readonly directory: readonly DirectoryEntry[];
  readonly meeting: Pick<MeetingView, 'items'>;
}

/** The kinds of motion that ask something beside their words. */
export const ASKS_MORE: ReadonlySet<ResolutionKind> = new Set<ResolutionKind>([
  'comment',
  'request information',
  'standing request',
  'refer',
  'defer',
  'appoint',
  'exclude public',
]);

/** The fields a motion of a kind has beside its words, filled with what it says now. */
export function detailFields(
  { kind, details }: { readonly kind: ResolutionKind; readonly details: MotionAsked['details'] },
  choices: DetailChoices,
): readonly Field[] {
  switch (kind) {
    case 'comment':
    case 'request information':
    case 'standing request':
      return [...bodies(details, choices), dueOn(kind, details)];
    case 'refer':
      return bodies(details, choices);
    case 'defer':
      return [
        {
          kind: 'date',
          name: 'toMeeting',
          label: 'To the meeting on',
          hint: 'Such as 11 October 2026. Leave it empty if that is not known yet',
          value: valueOf(details, 'toMeeting'),
        },
      ];
    case 'appoint':
      return [
        { kind: 'line', name: 'who', label: 'Who is appointed', value: valueOf(details, 'who') },
        { kind: 'line', name: 'appointedTo', label: 'To what', value: valueOf(details, 'to') },
      ];
    case 'exclude public':
      return exclusion(details, choices);
    case 'note':
    case 'thank':
    case 'approve':
    case 'recommend':
      return [];
  }
}

function bodies(details: MotionAsked['details'], { directory }: DetailChoices): readonly Field[] {
  const asked = details !== null && 'to' in details ? [details.to].flat() : [];
  const known = directory.map(({ slug }) => slug);
  return [
    {
      kind: 'some of',
      name: 'to',
      label: 'To whom',
      value: asked.filter((one) => known.includes(one)),
      choices: directory.map(({ slug, name }) => ({ value: slug, text: name })),
    },
    {
      kind: 'long text',
      name: 'bodies',
      label: 'Other bodies',
      hint: 'Those that are not in the list, one a line',
      value: asked.filter((one) => !known.includes(one)).join('\n'),
    },
  ];
}

const dueOn = (kind: ResolutionKind, details: MotionAsked['details']): Field => ({
  kind: 'date',
  name: 'dueOn',
  label: 'An answer is asked for by',
  hint:
    kind === 'comment'
      ? 'No law sets a date. A day asked for as a courtesy, such as 11 October 2026'
      : 'Such as 11 October 2026',
  value: valueOf(details, 'dueOn'),
});

function exclusion(details: MotionAsked['details'], { meeting }: DetailChoices): readonly Field[] {
  const chosen = details !== null && 'items' in details ? details.items : [];
  return [
    {
      kind: 'some of',
      name: 'items',
      label: 'During which items',
      hint: 'Only items that are marked as exempt, or have exempt papers. The ground is the paragraph of Schedule 12A each is marked with',
      value: meeting.items
        .filter(({ id }) => chosen.includes(id))
        .map(({ number }) => String(number)),
      choices: meeting.items.map(({ number, title }) => ({
        value: String(number),
        text: `${number}. ${title}`,
      })),
    },
  ];
}

function valueOf(details: MotionAsked['details'], name: string): string {
  const found: unknown = details === null ? '' : Reflect.get(details, name);
  return typeof found === 'string' ? found : '';
}
