import { refuse } from '#rules';
import { attendanceAct, type AttendanceAct } from './attendance-act.js';
import type { AttendanceSubject } from './attendance-desk.js';
import { arrivalOf, lateFields, whenFields } from './attendance-fields.js';
import { ApologiesForm, WhenForm } from './attendance-forms.js';
import { ReasonForm } from '../transitions/reason-form.js';

/** What is recorded of somebody who is on the list, or has a seat. */
export const MOVING_ACTS: readonly AttendanceAct[] = [
  moving('departure', 'left', 'Records that somebody left'),
  moving('return', 'returned', 'Records that somebody returned'),
  attendanceAct({
    noun: 'striking',
    of: 'people',
    who: 'run meeting',
    summary: 'Takes off somebody recorded by mistake, with the reason',
    form: ReasonForm,
    asks: (subject) => ({
      title: `Take ${nameOf(subject)} off the list?`,
      warning: 'Only for somebody recorded by mistake. The history keeps it.',
      fields: [{ kind: 'line', name: 'reason', label: 'Reason' }],
      button: 'Take them off',
    }),
    act: (desk, { act, fields: { reason }, subject }) =>
      desk.attendance.strike(act, { attendanceId: attendanceOf(subject), reason }),
  }),
  attendanceAct({
    noun: 'presence',
    of: 'members',
    who: 'run meeting',
    summary: 'Records a member or co-optee as present; once the meeting has begun, as arrived',
    form: WhenForm,
    asks: (subject) => ({
      title: `Record ${nameOf(subject)} as present?`,
      fields: whenFields(subject),
      button: 'Record as present',
    }),
    act: (desk, { act, fields, subject }) =>
      desk.attendance.record(
        act,
        { as: 'seat', personId: personOf(subject) },
        arrivalOf(subject, fields),
      ),
  }),
  attendanceAct({
    noun: 'apologies',
    of: 'members',
    who: 'run meeting',
    summary: 'Records apologies a member gave to the officer, and who may come instead',
    form: ApologiesForm,
    asks: (subject) => ({
      title: `Apologies from ${nameOf(subject)}`,
      fields: [
        ...(lateFields(subject).length > 0
          ? lateFields(subject)
          : [
              {
                kind: 'line',
                name: 'reason',
                label: 'Reason',
                hint: 'Only if they gave one. It is not published',
              } as const,
            ]),
        {
          kind: 'menu',
          name: 'substitute',
          label: 'Who comes instead',
          choices: [
            { value: '', text: 'Nobody, or not known yet' },
            ...subject.choices.substitutes.map(({ id, name }) => ({ value: id, text: name })),
          ],
        },
      ],
      button: 'Record the apologies',
    }),
    act: (desk, { act, fields: { reason, substitute: substituteId }, subject }) =>
      desk.apologies.send(act, { personId: personOf(subject), reason, substituteId }),
  }),
  attendanceAct({
    noun: 'apologies-withdrawal',
    of: 'members',
    who: 'run meeting',
    summary: 'Takes back the apologies of a member who comes after all',
    form: WhenForm,
    asks: (subject) => ({
      title: `Does ${nameOf(subject)} come after all?`,
      button: 'Take the apologies back',
    }),
    act: (desk, { act, subject }) => desk.apologies.withdraw(act, { personId: personOf(subject) }),
  }),
];

function moving(noun: string, kind: 'left' | 'returned', summary: string): AttendanceAct {
  return attendanceAct({
    noun,
    of: 'people',
    who: 'run meeting',
    summary: `${summary}, during an item or between two`,
    form: WhenForm,
    asks: (subject) => ({
      title: kind === 'left' ? `${nameOf(subject)} left` : `${nameOf(subject)} returned`,
      fields: whenFields(subject),
      button: kind === 'left' ? 'Record the departure' : 'Record the return',
    }),
    act: (desk, { act, fields, subject }) => {
      const arrival = arrivalOf(subject, fields);
      return desk.attendance.move(act, { ...arrival, attendanceId: attendanceOf(subject), kind });
    },
  });
}

const nameOf = ({ somebody }: AttendanceSubject): string => somebody?.name ?? 'somebody';

function attendanceOf({ somebody }: AttendanceSubject): string {
  return somebody !== null && 'attendanceId' in somebody
    ? somebody.attendanceId
    : refuse('not-found', 'Nobody of that name is recorded at this meeting.');
}

function personOf({ somebody }: AttendanceSubject): string {
  return somebody?.personId ?? refuse('not-found', 'Nobody of that name sits on the committee.');
}
