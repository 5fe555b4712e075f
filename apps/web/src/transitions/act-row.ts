import type { Act } from '#records/record';
import type { Action } from '#rules';
import type { FormClass } from '../http/form.js';
import type { Asking } from './transition.js';

/** The act on the meeting and its form, with what the address names beside them. */
type Asked<Beside, Fields extends object> = Beside & {
  readonly act: Act;
  readonly fields: Fields;
};

/** One thing that can be done to a part of a record, as data: its page, its route of the API and its documentation are made from it. */
export interface ActRow<Of, Desk, Beside> {
  /** The last segment of its address. */
  readonly noun: string;
  readonly who: Action;
  readonly summary: string;
  readonly form: FormClass<object>;
  asks(subject: Of): Asking;
  act(desk: Desk, asked: Asked<Beside, object>): Promise<unknown>;
}

/** The maker of rows whose `act` is given its own form; a row may say `More` than the others. */
export function actsFor<Of, Desk, Beside extends object, More extends object = object>() {
  return <Fields extends object>(
    row: Omit<ActRow<Of, Desk, Beside>, 'form' | 'act'> &
      More & {
        readonly form: FormClass<Fields>;
        act(desk: Desk, asked: Asked<Beside, Fields>): Promise<unknown>;
      },
  ): ActRow<Of, Desk, Beside> & More => {
    const { noun, form, act } = row;
    return {
      ...row,
      act: (desk, asked) => {
        const { fields } = asked;
        if (!(fields instanceof form)) throw new Error(`"${noun}" was given another form.`);
        return act(desk, { ...asked, fields });
      },
    };
  };
}
