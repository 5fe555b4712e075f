import type { AddresseeRecord } from '#records/recommendations';
import { ADDRESSEE, type Actor } from '#rules';
import { stanceOf, type Stance } from '../transitions/stance.js';
import { placeOf } from './place-of.js';
import type { AddresseeAct } from './transitions/addressee-row.js';
import { ADDRESSEE_TRANSITIONS } from './transitions/table.js';

/** How an addressee stands towards one person. */
export function stanceTowards(addressee: AddresseeRecord, actor: Actor): Stance {
  const { state, previousState } = addressee;
  const standing = { state, previous: previousState, place: placeOf(addressee) };
  return stanceOf(ADDRESSEE, standing, actor);
}

/** A transition somebody may take now, with the words of its button. */
export interface OfferedRow {
  readonly row: AddresseeAct;
  readonly label: string;
}

/** The transitions a person may take on an addressee as it stands: the buttons of a page, the `actions` of the API. */
export function offersTo(actor: Actor, addressee: AddresseeRecord): readonly OfferedRow[] {
  const { offers } = stanceTowards(addressee, actor);
  return ADDRESSEE_TRANSITIONS.flatMap((row) => {
    const offer = offers.find(({ command }) => row.commands.some((one) => one === command));
    const hindered = row.unless?.(addressee, actor) ?? null;
    if (offer === undefined || hindered !== null) return [];
    return [{ row, label: row.label?.(actor) ?? offer.label }];
  });
}
