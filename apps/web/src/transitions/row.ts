import type { Act, Done } from '#records/record';
import type { Action, Machine } from '#rules';
import type { FormClass } from '../http/form.js';
import {
  formTransition,
  plainTransition,
  type Asking,
  type Subject,
  type Transition,
} from './transition.js';

interface Told<Of extends Subject> {
  /** The last segment of its address. */
  readonly noun: string;
  /** The commands it may come to. */
  readonly commands: readonly [string, ...string[]];
  /** What its button says, when not what the lifecycle calls the command. */
  readonly says?: string;
  /** What must be so beside the state; always, when left out. */
  when?(subject: Of): boolean;
  asks(subject: Of): Asking;
}

/** One transition as data, before there are services: routes, buttons and documentation are made from it. */
export interface Row<Of extends Subject, Desk> extends Told<Of> {
  readonly form: FormClass<object> | null;
  at(desk: Desk): Transition<Of>;
}

/** The makers of rows for one kind of subject and the services behind it; a row may say `More` than the others. */
export function rowsFor<Of extends Subject, Desk, More extends object = object>() {
  return {
    /** A row with a form. `act` is its `toCommand()`: what the form says, as a call of one service. */
    form: <Fields extends object>(
      row: Told<Of> &
        More & {
          readonly form: FormClass<Fields>;
          act(desk: Desk, act: Act, fields: Fields): Promise<Done>;
        },
    ): Row<Of, Desk> & More => ({
      ...row,
      at: (desk) => {
        const { noun, commands, form } = row;
        const asks = (subject: Of) => row.asks(subject);
        const act = (one: Act, fields: Fields) => row.act(desk, one, fields);
        return formTransition({ noun, commands, form, asks, act });
      },
    }),
    /** A row with nothing to fill in. */
    plain: (
      row: Told<Of> & More & { act(desk: Desk, act: Act): Promise<Done> },
    ): Row<Of, Desk> & More => ({
      ...row,
      form: null,
      at: (desk) => {
        const { noun, commands } = row;
        const asks = (subject: Of) => row.asks(subject);
        return plainTransition({ noun, commands, asks, act: (one) => row.act(desk, one) });
      },
    }),
  };
}

/** What a row asks of the permission table, by the lifecycle's own row for its first command, and what that calls it. */
export function commandOf(
  machine: Machine,
  { noun, commands }: { noun: string; commands: readonly string[] },
): {
  readonly who: Action;
  readonly label: string;
} {
  const found = machine.transitions.find(({ command }) => command === commands[0]);
  if (found === undefined) throw new Error(`"${noun}" stands for no command of a ${machine.name}.`);
  return found;
}
