import type { AddresseeRecord } from '#records/recommendations';
import type { Act, Done } from '#records/record';
import type { Actor, AddresseeCommand } from '#rules';
import type { FormClass } from '../../http/form.js';
import { formTransition, plainTransition } from '../../transitions/transition.js';
import type { Asking, Transition } from '../../transitions/transition.js';
import type { AddresseeDesk } from './addressee-desk.js';
import type { AddresseeSubject } from './addressee-subject.js';

interface Described {
  /** The last segment of its address. */
  readonly noun: string;
  /** The commands it may give: one, or an answer and its opposite. */
  readonly commands: readonly [AddresseeCommand, ...AddresseeCommand[]];
  /** What its page needs beside the addressee itself. */
  readonly brings?: 'minutes' | 'due if sent today';
  /** A reason why there is nothing to do although the state allows it. */
  readonly unless?: (addressee: AddresseeRecord) => string | null;
  /** The words of its button, when they are not those of its command. */
  readonly label?: (actor: Actor) => string;
  asks(subject: AddresseeSubject): Asking;
}

/** One transition of an addressee as data: routes, buttons, documentation and pages are all made from it. */
export interface AddresseeRow extends Described {
  readonly form: FormClass<object> | null;
  at(desk: AddresseeDesk): Transition<AddresseeSubject>;
}

/** A row with a form. `act` is its `toCommand()`: what the form says, as a call of one service. */
export function formRow<Fields extends object>(
  described: Described & {
    readonly form: FormClass<Fields>;
    act(desk: AddresseeDesk, act: Act, fields: Fields): Promise<Done>;
  },
): AddresseeRow {
  const { act: toCommand, ...row } = described;
  const { noun, commands, form, asks } = row;
  return {
    ...row,
    at: (desk) => {
      const act = (one: Act, fields: Fields) => toCommand(desk, one, fields);
      return formTransition({ noun, commands, form, asks, act });
    },
  };
}

/** A row with nothing to fill in. */
export function plainRow(
  described: Described & { act(desk: AddresseeDesk, act: Act): Promise<Done> },
): AddresseeRow {
  const { act: toCommand, ...row } = described;
  const { noun, commands, asks } = row;
  return {
    ...row,
    form: null,
    at: (desk) => plainTransition({ noun, commands, asks, act: (one) => toCommand(desk, one) }),
  };
}
