import { may, refuse, type EventName, type Facts } from '#rules';
import { tell, type Act, type Done, type Recorder } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { Authority } from './authority.entity.js';

/** A change of what is kept of an authority: what it is, and what history tells of it. `change` writes it. */
export interface KeepingAuthority {
  readonly act: Act;
  /** The words of the form, so that a repeated key with other words is noticed. */
  readonly form: unknown;
  readonly change: (
    tx: Tx,
    authority: Authority,
  ) => Promise<readonly { readonly event: EventName; readonly facts: Facts }[]>;
}

/**
 * Changes what is kept of an authority, in one transaction: its row is locked, the change written, its history told and
 * its version raised to that of the last entry. Refuses who may not keep it, and a version that is no longer the latest.
 */
export function keepAuthority(recorder: Recorder, keeping: KeepingAuthority): Promise<Done> {
  const { act, form, change } = keeping;
  return recorder.writeOnce(act, ['authority', act.id, form], async (tx) => {
    const authority = await lockAuthority(tx, act);
    const told = await change(tx, authority);
    return tellOfAuthority(tx, { authority, told, actor: act.actor, now: recorder.now() });
  });
}

/** Tells the history of a locked authority what happened, and raises its version by as much. */
export async function tellOfAuthority(
  tx: Tx,
  {
    authority,
    told,
    actor,
    now,
  }: {
    readonly authority: Pick<Authority, 'id' | 'councilId' | 'version'>;
    readonly told: readonly { readonly event: EventName; readonly facts: Facts }[];
    readonly actor: Act['actor'];
    readonly now: string;
  },
): Promise<Done> {
  const { id, councilId } = authority;
  const about = { councilId, subjectKind: 'authority', subjectId: id, actor, now };
  let done: Done = { id, state: 'kept', version: authority.version, sentence: '' };
  for (const entry of told) {
    const { version, sentence } = await tell(tx, { ...about, ...entry });
    done = { ...done, version, sentence };
  }
  await tx.update(Authority, { id }, { version: done.version });
  return done;
}

async function lockAuthority(tx: Tx, { id, actor, version }: Act): Promise<Authority> {
  const lock = { mode: 'pessimistic_write' } as const;
  const authority = await tx.findOne(Authority, { where: { id }, lock });
  if (authority === null) refuse('not-found', 'There is no such authority.');
  const { councilId } = authority;
  if (!may(actor, 'keep authority', { councilId })) {
    refuse('not-permitted', 'You do not have the role that keeps the authorities.');
  }
  if (version !== undefined && version !== authority.version) {
    refuse(
      'stale-version',
      'Somebody changed this authority while you were writing. Look at what is saved now, then save yours again.',
    );
  }
  return authority;
}
