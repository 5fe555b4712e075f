import { OUTCOME_KINDS, type Actor, type OutcomeKind } from '#rules';
import { newId } from '#platform';
import { begin, nextNumber, transition } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { motionBehind, type MotionBehind } from './motion-behind.queries.js';
import { isSame, outcomeKindOf, whomAsked, type Asked } from './whom-asked.js';

/** A motion, who records what becomes of it, and the instant. */
export interface UnderMotion {
  readonly resolutionId: string;
  readonly actor: Actor;
  readonly now: string;
}

/** An outcome that is still drafted, with the name of whom it goes to. */
export interface DraftedOutcome extends Asked {
  readonly id: string;
}

/**
 * Drafts what a motion would bring about, one outcome for each body its details name, and lets fall those drafted for a
 * body that is named no more. What is drafted already stays. Returns all that stand drafted, in the order named.
 */
export async function draftOutcomes(tx: Tx, under: UnderMotion): Promise<DraftedOutcome[]> {
  const motion = await motionBehind(tx, under.resolutionId);
  const kind = outcomeKindOf(motion.kind);
  const before = await draftedOutcomes(tx, under.resolutionId);
  const asked = kind === null ? [] : await whomAsked(tx, motion);
  for (const one of before.filter((old) => !asked.some((now) => isSame(old, now)))) {
    await fall(tx, under, one.id);
  }
  const drafted: DraftedOutcome[] = [];
  for (const one of asked) {
    const same = before.find((old) => isSame(old, one));
    const id =
      same?.id ?? (kind === null ? '' : await draft(tx, under, { motion, kind, asked: one }));
    drafted.push({ ...one, id });
  }
  return drafted;
}

/** Lets everything drafted under a motion fall: it was lost or withdrawn. */
export async function fallOutcomes(tx: Tx, under: UnderMotion): Promise<void> {
  for (const { id } of await draftedOutcomes(tx, under.resolutionId)) await fall(tx, under, id);
}

async function draft(
  tx: Tx,
  { actor, now }: UnderMotion,
  outcome: { readonly motion: MotionBehind; readonly kind: OutcomeKind; readonly asked: Asked },
): Promise<string> {
  const { motion, kind, asked } = outcome;
  const { label, letter } = OUTCOME_KINDS[kind];
  const id = newId();
  await begin(tx, {
    kind: 'outcome',
    id,
    actor,
    now,
    event: 'outcome.drafted',
    facts: { title: asked.name === '' ? label : `${label} to ${asked.name}` },
    columns: {
      council_id: motion.councilId,
      committee_id: motion.committeeId,
      resolution_id: motion.id,
      kind,
      reference: await nextReference(tx, motion, letter),
      wording: motion.wording,
      authority_id: asked.authorityId,
      to_committee_id: asked.committeeId,
      body: asked.body,
    },
  });
  return id;
}

/** `CDC-2023-C1`, from a counter of its own: it is no recommendation's, whose number has no letter. */
async function nextReference(tx: Tx, motion: MotionBehind, letter: string): Promise<string> {
  const series = `${motion.prefix}-${motion.heldOn.slice(0, 4)}-${letter}`;
  return `${series}${await nextNumber(tx, `outcomes ${motion.councilId} ${series}`)}`;
}

async function fall(tx: Tx, { actor, now }: UnderMotion, id: string): Promise<void> {
  const prepare = () => ({ facts: {} });
  await transition(tx, { kind: 'outcome', id, actor, now, command: 'fall', prepare });
}

function draftedOutcomes(tx: Tx, resolutionId: string): Promise<DraftedOutcome[]> {
  return tx.query<DraftedOutcome[]>(
    `SELECT o.id, o.authority_id AS "authorityId", o.to_committee_id AS "committeeId", o.body,
       coalesce(a.name, c.name, o.body, '') AS name
     FROM outcomes o
     LEFT JOIN authorities a ON a.id = o.authority_id
     LEFT JOIN committees c ON c.id = o.to_committee_id
     WHERE o.resolution_id = $1 AND o.state = 'drafted' ORDER BY o.id`,
    [resolutionId],
  );
}
