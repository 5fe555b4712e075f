import { refuse } from '#rules';
import type { Field } from '../transitions/field.js';
import type { AttendanceSubject } from './attendance-desk.js';
import type { WhenForm } from './attendance-forms.js';

const NOT_BEGUN: readonly string[] = ['agenda published', 'supplemented'];

/** At which item, once the meeting has begun; and after it, why it is recorded only now. */
export function whenFields(subject: AttendanceSubject): readonly Field[] {
  const { meeting } = subject;
  if (NOT_BEGUN.includes(meeting.state)) return [];
  const choices = [
    { value: '', text: 'No item: before the first, or between two' },
    ...meeting.items.map(({ number, title }) => ({
      value: String(number),
      text: `Item ${number}: ${title}`,
    })),
  ];
  const during: Field = {
    kind: 'menu',
    name: 'during',
    label: 'During which item',
    alsoCalled: ['item'],
    choices,
  };
  return [during, ...lateFields(subject)];
}

/** After the meeting: why it is recorded only now. */
export const lateFields = ({ meeting }: AttendanceSubject): readonly Field[] =>
  meeting.state === 'concluded'
    ? [
        {
          kind: 'line',
          name: 'reason',
          label: 'Why it is recorded late',
          hint: 'The meeting has ended. The history keeps it',
        },
      ]
    : [];

/** The item a form names by its number, as the record wants it. Refuses a number that is not on the agenda. */
export function arrivalOf({ meeting }: AttendanceSubject, form: WhenForm) {
  const number = form.during ?? form.item;
  const { reason } = form;
  if (number === null) return { agendaItemId: null, reason };
  const item = meeting.items.find((one) => one.number === number);
  if (item === undefined) refuse('field-wrong', 'Choose an item of this agenda.', 'during');
  return { agendaItemId: item.id, reason };
}
