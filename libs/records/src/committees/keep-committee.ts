import { may, refuse, type EventName, type Facts } from '#rules';
import { tell, type Act, type Done, type Recorder } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { Committee } from './committee.entity.js';

/** A change of how a committee works: what it is, and what history tells of it. `change` writes it. */
export interface Keeping {
  readonly act: Act;
  /** The words of the form, so that a repeated key with other words is noticed. */
  readonly form: unknown;
  readonly change: (
    tx: Tx,
    committee: Committee,
  ) => Promise<{ readonly event: EventName; readonly facts: Facts }>;
}

/**
 * Changes how a committee works, in one transaction: its row is locked, the change written, its version raised and one
 * entry of its history appended. Refuses who may not keep the committee, and a version that is no longer the latest.
 */
export function keepCommittee(recorder: Recorder, keeping: Keeping): Promise<Done> {
  const { act, form, change } = keeping;
  return recorder.writeOnce(act, ['committee', act.id, form], async (tx) => {
    const committee = await lockCommittee(tx, act);
    const told = await change(tx, committee);
    const { version, sentence } = await tell(tx, {
      ...told,
      councilId: committee.councilId,
      subjectKind: 'committee',
      subjectId: committee.id,
      actor: act.actor,
      now: recorder.now(),
    });
    await tx.update(Committee, { id: committee.id }, { version });
    return { id: committee.id, state: 'kept', version, sentence };
  });
}

async function lockCommittee(tx: Tx, { id, actor, version }: Act): Promise<Committee> {
  const lock = { mode: 'pessimistic_write' } as const;
  const committee = await tx.findOne(Committee, { where: { id }, lock });
  if (committee === null) refuse('not-found', 'There is no such committee.');
  const { councilId } = committee;
  if (!may(actor, 'keep committee', { councilId, committeeId: id })) {
    refuse('not-permitted', 'You do not have the role that keeps this committee.');
  }
  if (version !== undefined && version !== committee.version) {
    refuse(
      'stale-version',
      'Somebody changed this committee while you were writing. Look at what is saved now, then save yours again.',
    );
  }
  return committee;
}

/** Refuses a change that changes nothing, so that history tells only of what happened. */
export function refuseUnchanged(text: string): string {
  return text === ''
    ? refuse('not-ready', 'Nothing was changed: change something, or go back.')
    : text;
}
