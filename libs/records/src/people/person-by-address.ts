import { Refused } from '#rules';
import type { Tx } from '../transaction/index.js';
import { Person } from './person.entity.js';
import { personChosen, type PersonChosen } from './person-chosen.js';

/**
 * The person a form chose, as `personChosen` finds them, where an address that is known already means whoever has it:
 * a contact of another authority, or somebody who held a part before. Refuses by field as that does.
 */
export async function personByAddress(
  tx: Tx,
  chosen: PersonChosen,
  at: { readonly councilId: string; readonly now: string },
): Promise<{ readonly id: string; readonly name: string }> {
  const email = chosen.email?.trim().toLowerCase() ?? '';
  if (chosen.personId !== null || email === '') return personChosen(tx, chosen, at);
  const known = await tx.findOneBy(Person, { email, councilId: at.councilId });
  const isOneOfUs = known !== null && known.disabledAt === null && known.post !== 'subscriber';
  if (!isOneOfUs && chosen.name === null) {
    const sentence = 'Nobody is recorded with this address: enter their name.';
    const name = { code: 'field-missing', field: 'personId', sentence } as const;
    const post = { code: 'field-missing', field: 'post', sentence: 'Enter their post.' } as const;
    throw new Refused(chosen.post === null ? [name, post] : [name]);
  }
  return personChosen(tx, isOneOfUs ? { ...chosen, personId: known.id } : chosen, at);
}
