import { refuse, type Actor } from '#rules';
import { takeContactPart, tellOfAuthority } from '../authorities/index.js';
import { personByAddress, type PersonChosen } from '../people/index.js';
import type { Recorder } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import type { Bundle } from './bundle.js';

/** A colleague a reply goes to. `isNew` to the people of the authority: they became its contact or approver by it. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly isNew: boolean;
}

interface Choosing {
  readonly bundle: Bundle;
  readonly actor: Actor;
  readonly recorder: Recorder;
  /** As what somebody new comes to the authority. */
  readonly as: 'contact' | 'approver';
}

interface Known {
  readonly id: string;
  readonly name: string;
  readonly isOfAuthority: boolean;
  readonly isOfCouncil: boolean;
}

/**
 * The colleague a form chose: one of the people of the authority, by id or by mail address, or somebody new, who becomes
 * a contact of it, or an approver who is written to about nothing else; its history says so. Refuses, by field, oneself, a stranger by id, somebody of the council's own side,
 * and one half described.
 */
export async function colleagueOf(
  tx: Tx,
  chosen: PersonChosen,
  { bundle, actor, recorder, as }: Choosing,
): Promise<Colleague> {
  const { councilId, authorityId } = bundle.place;
  const known = await knownAs(tx, chosen, bundle);
  if (known?.id === actor.id)
    refuse('field-wrong', 'Choose somebody else than you.', fieldOf(chosen));
  if (known?.isOfAuthority === true) return { id: known.id, name: known.name, isNew: false };
  if (chosen.personId !== null) {
    refuse('field-wrong', `Choose somebody of ${bundle.authority} from the list.`, 'personId');
  }
  if (known?.isOfCouncil === true) {
    refuse('field-wrong', `Give the address of somebody at ${bundle.authority}.`, 'email');
  }
  const now = recorder.now();
  const person = await personByAddress(tx, chosen, { councilId, now });
  const part = { authorityId, personId: person.id, kind: as } as const;
  const [authority] = await tx.query<{ id: string; councilId: string; version: number }[]>(
    'SELECT id, council_id AS "councilId", version FROM authorities WHERE id = $1 FOR UPDATE',
    [authorityId],
  );
  await takeContactPart(tx, part, { now, today: recorder.today() });
  if (authority !== undefined) {
    const facts = { owner: person.name, kind: as };
    await tellOfAuthority(tx, { authority, actor, now, told: [{ event: 'contact.named', facts }] });
  }
  return { ...person, isNew: true };
}

const fieldOf = ({ personId }: PersonChosen): string => (personId === null ? 'email' : 'personId');

async function knownAs(tx: Tx, chosen: PersonChosen, { place }: Bundle): Promise<Known | null> {
  const [known] = await tx.query<Known[]>(
    `SELECT p.id, p.name,
       EXISTS (SELECT FROM contacts k WHERE k.person_id = p.id AND k.authority_id = $2
         AND k.kind IN ('contact','signatory','approver') AND k.valid_to IS NULL) AS "isOfAuthority",
       EXISTS (SELECT FROM grants g WHERE g.person_id = p.id AND g.ended_at IS NULL
         AND g.scope_kind <> 'authority') AS "isOfCouncil"
     FROM people p
     WHERE p.council_id = $1 AND p.disabled_at IS NULL AND (p.id::text = $3 OR ($3 IS NULL AND p.email = $4))`,
    [place.councilId, place.authorityId, chosen.personId, chosen.email?.trim().toLowerCase() ?? ''],
  );
  return known ?? null;
}
