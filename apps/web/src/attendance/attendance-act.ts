import type { Action } from '#rules';
import type { FormClass } from '../http/form.js';
import type { Asking } from '../transitions/transition.js';
import type { AttendanceDesk, AttendanceSubject } from './attendance-desk.js';
import type { Act } from '#records/record';

/** One thing that can be recorded of an attendance, as data: its page, its route of the API and its documentation are made from it. */
export interface AttendanceAct {
  /** The last segment of its address. */
  readonly noun: string;
  /** What its address names before that: nothing, somebody recorded, or somebody with a seat. */
  readonly of: 'meeting' | 'people' | 'members';
  readonly who: Action;
  readonly summary: string;
  readonly form: FormClass<object>;
  asks(subject: AttendanceSubject): Asking;
  act(desk: AttendanceDesk, asked: AttendanceAsked): Promise<unknown>;
}

/** The act on the meeting, its form, and what the address names. */
export interface AttendanceAsked {
  readonly act: Act;
  readonly fields: object;
  readonly subject: AttendanceSubject;
}

/** A row whose `act` is given its own form. */
export function attendanceAct<Fields extends object>(
  row: Omit<AttendanceAct, 'form' | 'act'> & {
    readonly form: FormClass<Fields>;
    act(
      desk: AttendanceDesk,
      asked: Omit<AttendanceAsked, 'fields'> & { readonly fields: Fields },
    ): Promise<unknown>;
  },
): AttendanceAct {
  const { form, act } = row;
  return {
    ...row,
    act: (desk, { fields, ...asked }) => {
      if (!(fields instanceof form)) throw new Error(`"${row.noun}" was given another form.`);
      return act(desk, { ...asked, fields });
    },
  };
}

/** Where in the address of an attendance an act is. */
export const addressOf = ({ of, noun }: Pick<AttendanceAct, 'of' | 'noun'>): string =>
  of === 'meeting' ? noun : `${of}/:id/${noun}`;
