import type { AttendanceChoices } from '#records/attendance-requests';
import { dateInWords } from '#rules';
import type { Field } from '../transitions/field.js';

/** What is filled in of a request: to which meeting, about what, and why at short notice. */
export interface Filled {
  readonly meeting?: string;
  readonly item?: string;
  readonly about?: string;
}

/** The fields by which an authority is asked to a meeting, for the first time or again. */
export function askingFields(
  { meetings, notice }: AttendanceChoices,
  { meeting, item = '', about = '' }: Filled,
): readonly Field[] {
  const chosen = meeting ?? meetings[0]?.heldOn;
  const items = meetings.flatMap((one) =>
    one.items.map(({ number, title }) => ({
      value: String(number),
      text: `${dateInWords(one.heldOn)}, item ${number}: ${title}`,
      heldOn: one.heldOn,
    })),
  );
  const shown = items.filter(({ heldOn }) => heldOn === chosen);
  return [
    {
      kind: 'one of',
      name: 'meeting',
      label: 'Which meeting',
      alsoCalled: ['meetingId'],
      ...(chosen === undefined ? {} : { value: chosen }),
      choices: meetings.map(({ heldOn }) => ({ value: heldOn, text: dateInWords(heldOn) })),
    },
    {
      kind: 'line',
      name: 'item',
      label: 'Number of the agenda item (optional)',
      hint:
        shown.length === 0
          ? 'Leave it empty for the whole meeting'
          : `Leave it empty for the whole meeting. ${shown.map(({ text }) => text).join('; ')}`,
      value: item,
    },
    {
      kind: 'long text',
      name: 'about',
      label: 'What the committee wants to ask about',
      alsoCalled: ['text'],
      hint: 'It goes in the letter: write nothing that is not for publication',
      value: about,
    },
    {
      kind: 'long text',
      name: 'reason',
      label: 'Reason for shorter notice',
      hint: `Only if the meeting is less than ${notice} working days away`,
    },
    {
      kind: 'line',
      name: 'agreedBy',
      label: 'Who at the authority agreed to shorter notice',
      hint: 'Only then',
    },
  ];
}
