import { may, refuse, type EventName, type Facts } from '#rules';
import { tell, type Act, type Done, type Recorder } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { Partnership } from './partnership.entity.js';
import { WorkingGroup } from './working-group.entity.js';

/** A partnership or one of its working groups: whatever has members and terms of reference. */
export interface Body {
  readonly kind: 'partnership' | 'working group';
  readonly id: string;
  readonly councilId: string;
  readonly partnershipId: string;
  readonly workingGroupId: string | null;
  readonly name: string;
  readonly version: number;
}

/** One thing that history tells of a body. */
export interface ToldOfBody {
  readonly event: EventName;
  readonly facts: Facts;
}

/** A change of what is kept of a body: the words of its form, and what writes it and says what history tells. */
export interface KeepingBody {
  readonly act: Act;
  readonly kind: Body['kind'];
  /** The words of the form, so that a repeated key with other words is noticed. */
  readonly form: unknown;
  readonly change: (tx: Tx, body: Body) => Promise<readonly ToldOfBody[] | Kept>;
}

/** Columns of the body's own row to set, with what history tells of it. */
interface Kept {
  readonly set: BodyColumns;
  readonly told: readonly ToldOfBody[];
}

/** What is kept in the row itself; only a partnership stands under another. */
type BodyColumns = Partial<
  Pick<Partnership, 'name' | 'parentId' | 'termsOfReference' | 'validFrom' | 'validTo'>
>;

/**
 * Changes what is kept of a partnership or a working group, in one transaction: its row is locked, the change written,
 * its history told and its version raised with each entry. Refuses who may not keep it, and a version that is no longer
 * the latest.
 */
export function keepBody(recorder: Recorder, keeping: KeepingBody): Promise<Done> {
  const { act, kind, form, change } = keeping;
  return recorder.writeOnce(act, [kind, act.id, form], async (tx) => {
    const body = await lockBody(tx, kind, act);
    const changed = await change(tx, body);
    const kept = 'told' in changed ? changed : { set: {}, told: changed };
    return tellOfBody(tx, { body, ...kept, actor: act.actor, now: recorder.now() });
  });
}

/** Tells the history of a locked body what happened, and raises its version by as much. */
export async function tellOfBody(
  tx: Tx,
  {
    body,
    told,
    set = {},
    actor,
    now,
  }: {
    readonly body: Pick<Body, 'kind' | 'id' | 'councilId' | 'version'>;
    readonly told: readonly ToldOfBody[];
    readonly set?: BodyColumns;
    readonly actor: Act['actor'];
    readonly now: string;
  },
): Promise<Done> {
  const { kind, id, councilId } = body;
  const about = { councilId, subjectKind: kind, subjectId: id, actor, now };
  let done: Done = { id, state: 'kept', version: body.version, sentence: '' };
  for (const [index, entry] of told.entries()) {
    const { version, sentence } = await tell(tx, { ...about, ...entry });
    await writeBody(tx, body, { ...(index === 0 ? set : {}), version: body.version + index + 1 });
    done = { ...done, version, sentence };
  }
  return done;
}

async function lockBody(tx: Tx, kind: Body['kind'], { id, actor, version }: Act): Promise<Body> {
  const body = await found(tx, kind, id);
  if (body === null) refuse('not-found', `There is no such ${kind}.`);
  if (!may(actor, 'keep partnership', { councilId: body.councilId })) {
    refuse('not-permitted', 'You do not have the role that keeps the partnership.');
  }
  if (version !== undefined && version !== body.version) {
    refuse(
      'stale-version',
      `Somebody changed this ${kind} while you were writing. Look at what is saved now, then save yours again.`,
    );
  }
  return body;
}

/** A partnership or a working group by its id, locked; null when there is none. */
export async function found(tx: Tx, kind: Body['kind'], id: string): Promise<Body | null> {
  const lock = { mode: 'pessimistic_write' } as const;
  if (kind === 'partnership') {
    const row = await tx.findOne(Partnership, { where: { id }, lock });
    return row && { ...row, kind, partnershipId: row.id, workingGroupId: null };
  }
  const row = await tx.findOne(WorkingGroup, { where: { id }, lock });
  return row && { ...row, kind, workingGroupId: row.id };
}

/** Writes columns of a locked body. Its version rises by one: a trigger refuses any other step. */
async function writeBody(
  tx: Tx,
  { kind, id }: Pick<Body, 'kind' | 'id'>,
  columns: BodyColumns & { readonly version: number },
): Promise<void> {
  if (kind === 'partnership') {
    await tx.update(Partnership, { id }, columns);
    return;
  }
  const { parentId: _, ...own } = columns;
  await tx.update(WorkingGroup, { id }, own);
}
