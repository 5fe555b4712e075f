import { newId } from '#platform';
import { todayInLondon } from '../clocks/index.js';
import type { Act } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

/** What was said of an action at an instant, and how it was rated; null when it was not. */
interface Said {
  readonly text: string;
  readonly rating: string | null;
  readonly now: string;
}

/** Keeps one update of a locked action, with who gave it and on which local day, later than every other. One statement. */
export async function keepUpdate(tx: Tx, act: Act, { text, rating, now }: Said): Promise<void> {
  await tx.query(
    `INSERT INTO action_updates (id, action_id, text, rating, made_on, made_at, made_by)
     SELECT $1, $2, $3, $4, $5, greatest($6::timestamptz, max(u.made_at) + interval '1 microsecond'), $7
     FROM action_updates u WHERE u.action_id = $2`,
    [newId(), act.id, text, rating, todayInLondon(now), now, act.actor.name],
  );
}
