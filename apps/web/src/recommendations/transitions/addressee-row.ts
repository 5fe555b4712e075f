import type { AddresseeRecord } from '#records/recommendations';
import type { Actor, AddresseeCommand } from '#rules';
import { rowsFor, type Row } from '../../transitions/row.js';
import type { Reading } from '../../transitions/transition.js';
import type { AddresseeDesk } from './addressee-desk.js';
import type { AddresseeSubject } from './addressee-subject.js';

interface OfAnAddressee {
  /** The commands it may give: one, or an answer and its opposite. */
  readonly commands: readonly [AddresseeCommand, ...AddresseeCommand[]];
  /** What its page needs beside the addressee itself. */
  readonly brings?: 'minutes' | 'minutes and successors' | 'open meetings' | 'due if sent today';
  /** A reason why there is nothing to do, or nothing for this person, although the state allows it. */
  readonly unless?: (addressee: AddresseeRecord, actor: Actor) => string | null;
  /** The words of its button, when they are not those of its command. */
  readonly label?: (actor: Actor) => string;
}

/** One transition of an addressee as data: routes, buttons, documentation and pages are all made from it. */
export type AddresseeRow = Row<AddresseeSubject, AddresseeDesk> & OfAnAddressee;

/** One transition as machines do it; people may meet it on a page that asks for more. */
export interface AddresseeAct
  extends Pick<AddresseeRow, 'noun' | 'form'>, Omit<OfAnAddressee, 'brings'> {
  at(desk: AddresseeDesk): Reading;
}

/** The makers of such rows: with a form, or with nothing to fill in. */
export const { form: formRow, plain: plainRow } = rowsFor<
  AddresseeSubject,
  AddresseeDesk,
  OfAnAddressee
>();
