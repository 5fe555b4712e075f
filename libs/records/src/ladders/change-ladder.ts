import { LADDERS, may, refuse, type Ladder } from '#rules';
import type { Act, Done, Recorder } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { ladderPlace, type LadderPlace } from './ladder-place.js';

/** A ladder as a change finds it, its council locked. */
export interface LockedLadder extends LadderPlace {
  /** What is switched on. */
  readonly on: Ladder;
  readonly isOwn: boolean;
  readonly draft: Ladder | null;
  readonly version: number;
}

/** What a change leaves: null rungs are the default, a null draft none. */
export interface LadderChange {
  readonly rungs: Ladder | null;
  readonly draft: Ladder | null;
  readonly done: Pick<Done, 'version' | 'sentence'>;
}

interface Changing {
  readonly act: Act;
  /** The words of the form, so that a repeated key with other words is noticed. */
  readonly form: unknown;
  readonly before?: (tx: Tx) => Promise<void>;
  readonly change: (tx: Tx, ladder: LockedLadder) => Promise<LadderChange> | LadderChange;
}

/**
 * Changes one ladder of a council, in one transaction: its council is locked, the change judged and written, its version
 * raised by one. Refuses who may not, and a version that is no longer the latest.
 */
export function changeLadder(recorder: Recorder, changing: Changing): Promise<Done> {
  const { act, form, before, change } = changing;
  const place = ladderPlace(act.id);
  if (!may(act.actor, 'keep ladders', { councilId: place.councilId })) {
    refuse('not-permitted', 'You do not have the role that keeps the ladders.');
  }
  return recorder.writeOnce(act, ['ladder', act.id, form], async (tx) => {
    await before?.(tx);
    const ladder = await lockLadder(tx, place);
    if (act.version !== undefined && act.version !== ladder.version) {
      refuse(
        'stale-version',
        'Somebody changed this ladder while you were looking at it. Look at what is saved now, then save yours again.',
      );
    }
    const { rungs, draft, done } = await change(tx, ladder);
    await tx.query(
      `INSERT INTO council_ladders (council_id, name, rungs, draft, version, changed_at, changed_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (council_id, name) DO UPDATE
       SET rungs = $3, draft = $4, version = $5, changed_at = $6, changed_by = $7`,
      [
        place.councilId,
        place.name,
        rungs === null ? null : JSON.stringify(rungs),
        draft === null ? null : JSON.stringify(draft),
        ladder.version + 1,
        recorder.now(),
        act.actor.name,
      ],
    );
    return { id: act.id, state: 'kept', ...done };
  });
}

async function lockLadder(tx: Tx, place: LadderPlace): Promise<LockedLadder> {
  const found = await tx.query<unknown[]>(
    'SELECT 1 FROM councils WHERE id = $1 FOR NO KEY UPDATE',
    [place.councilId],
  );
  if (found.length === 0) refuse('not-found', 'There is no such ladder.');
  const [row] = await tx.query<{ rungs: Ladder | null; draft: Ladder | null; version: number }[]>(
    'SELECT rungs, draft, version FROM council_ladders WHERE council_id = $1 AND name = $2',
    [place.councilId, place.name],
  );
  return {
    ...place,
    on: row?.rungs ?? LADDERS[place.name],
    isOwn: row !== undefined && row.rungs !== null,
    draft: row?.draft ?? null,
    version: row?.version ?? 0,
  };
}
