import { refuse } from '#rules';
import { newId } from '#platform';
import type { Tx } from '../transaction/index.js';
import { isMereSubscriber } from './mere-subscriber.js';
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
 * given a password. Whoever only subscribed to papers from that address becomes the person entered. Refuses, by field, a
 * stranger, a new person half described, and an address that is taken.
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
  const known = await tookOver(tx, { councilId: at.councilId, email, name, post });
  if (known !== null) return { id: known, name };
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

/** Gives a mere subscriber of the council at an address the name and post entered. Returns who that is; null if nobody. */
async function tookOver(
  tx: Tx,
  entered: Readonly<Record<'councilId' | 'email' | 'name' | 'post', string>>,
): Promise<string | null> {
  const { councilId, email, name, post } = entered;
  const [person] = await tx.query<{ id: string }[]>(
    `WITH taken AS (
       UPDATE people p SET name = $3, post = $4
       WHERE p.council_id = $1 AND p.email = $2 AND p.disabled_at IS NULL AND ${isMereSubscriber('p')}
       RETURNING p.id)
     SELECT id FROM taken`,
    [councilId, email, name, post],
  );
  return person?.id ?? null;
}
