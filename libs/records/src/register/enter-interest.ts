import type { Actor, RegisterCategory } from '#rules';
import { newId } from '#platform';
import { todayInLondon } from '../clocks/index.js';
import { tell } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import type { LockedRegister } from './open-register.js';

/** What is entered in a register of interests. */
export interface NewEntry {
  readonly category: RegisterCategory;
  /** What the interest is, in words. */
  readonly nature: string;
  /** Its details are withheld (Localism Act 2011, section 32). */
  readonly isSensitive: boolean;
}

interface Entering {
  readonly register: LockedRegister;
  readonly entry: NewEntry;
  readonly actor: Actor;
  /** The instant, from the time source. */
  readonly now: string;
}

/** Enters an interest in a locked register, dated today; its history tells of it without its words. */
export async function enterInterest(
  tx: Tx,
  entering: Entering,
): Promise<{ readonly id: string; readonly version: number; readonly sentence: string }> {
  const { register, entry, actor, now } = entering;
  const id = newId();
  await tx.query(
    `INSERT INTO registered_interests (id, register_id, number, category, nature, is_sensitive, registered_on)
     SELECT $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6 FROM registered_interests WHERE register_id = $2`,
    [id, register.id, entry.category, entry.nature, entry.isSensitive, todayInLondon(now)],
  );
  const { councilId, id: subjectId, owner } = register;
  const told = await tell(tx, {
    councilId,
    subjectKind: 'register',
    subjectId,
    actor,
    now,
    event: 'register.entered',
    facts: { owner },
  });
  return { id, ...told };
}
