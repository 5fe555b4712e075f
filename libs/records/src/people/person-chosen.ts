import { refuse } from '#rules';
import { newId } from '#platform';
import type { Tx } from '../transaction/index.js';
import { Person } from './person.entity.js';

/** Somebody of the council by id; or, with no id, a new person by name, post and address. */
export interface PersonChosen {
  readonly personId: string | null;
  readonly name: string | null;
  readonly post: string | null;
  readonly email: string | null;
}

/**
 * The person a form chose: one of the council's own, or one entered anew, who acts by signed links until they are
 * given a password. Refuses, by field, a stranger, a new person half described, and an address that is taken.
 */
export async function personChosen(
  tx: Tx,
  chosen: PersonChosen,
  at: { readonly councilId: string; readonly now: string },
): Promise<{ readonly id: string; readonly name: string }> {
  if (chosen.personId !== null) {
    const found = await tx.findOneBy(Person, { id: chosen.personId, councilId: at.councilId });
    if (found === null || found.disabledAt !== null) {
      refuse('field-wrong', 'Choose somebody from the list.', 'personId');
    }
    return found;
  }
  const name =
    chosen.name ?? refuse('field-missing', 'Choose somebody, or enter a name.', 'personId');
  const post = chosen.post ?? refuse('field-missing', 'Enter their post.', 'post');
  const given = chosen.email ?? refuse('field-missing', 'Enter their email address.', 'email');
  const email = given.toLowerCase();
  if (await tx.existsBy(Person, { email })) {
    refuse(
      'already-done',
      `${email} belongs to someone already: choose them from the list.`,
      'email',
    );
  }
  const id = newId();
  const { councilId, now } = at;
  const person = { id, councilId, name, post, email, passwordHash: null, disabledAt: null };
  await tx.insert(Person, { ...person, createdAt: new Date(now) });
  return { id, name };
}
