import { groundInWords, refuse, type Actor, type MotionDetails } from '#rules';
import { newId } from '#platform';
import { revise } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

/** A motion to exclude the public that was just carried. */
export interface Excluding {
  readonly resolutionId: string;
  /** The items and their grounds; null when the motion names none: then every exempt item still to come. */
  readonly details: MotionDetails['exclude public'];
  readonly actor: Actor;
  /** The present instant. */
  readonly now: string;
}

interface Excluded {
  readonly id: string;
  readonly number: number;
  readonly ground: string;
}

/**
 * The public is excluded during the items a carried motion names, each with the ground that the resolution must state in
 * terms of Schedule 12A (Local Government Act 1972 s100A(4), (5)); an item whose ground the motion leaves out has that of
 * its own exemption. In the transaction that carries the motion. Refuses items of another meeting, and a motion that
 * names none when nothing on the agenda is exempt.
 */
export async function beginExclusion(tx: Tx, excluding: Excluding): Promise<void> {
  const { resolutionId, actor, now } = excluding;
  const [motion] = await tx.query<{ meetingId: string; minute: string | null }[]>(
    'SELECT meeting_id AS "meetingId", minute FROM resolutions WHERE id = $1',
    [resolutionId],
  );
  if (motion === undefined) throw new Error(`There is no motion ${resolutionId}.`);
  const { meetingId, minute } = motion;
  await tx.query('SELECT 1 FROM meetings WHERE id = $1 FOR UPDATE', [meetingId]);
  const items = await itemsToExclude(tx, meetingId, excluding.details);
  await insertExclusion(tx, { meetingId, resolutionId, items, now });
  const ground = [...new Set(items.map((one) => one.ground))].join('; ');
  await revise(tx, {
    kind: 'meeting',
    id: meetingId,
    actor,
    now,
    columns: {},
    event: 'public.excluded',
    facts: { ...(minute === null ? {} : { minute }), title: numbersInWords(items), ground },
  });
}

/** Writes that the public is excluded during some items; without a resolution, because the law says so. */
export async function insertExclusion(
  tx: Tx,
  exclusion: {
    readonly meetingId: string;
    readonly resolutionId: string | null;
    readonly items: readonly Omit<Excluded, 'number'>[];
    readonly now: string;
  },
): Promise<void> {
  const { meetingId, resolutionId, items, now } = exclusion;
  const id = newId();
  await tx.query(
    'INSERT INTO exclusions (id, meeting_id, resolution_id, began_at) VALUES ($1, $2, $3, $4)',
    [id, meetingId, resolutionId, now],
  );
  await tx.query(
    `INSERT INTO excluded_items (exclusion_id, agenda_item_id, ground)
     SELECT $1, n.id, n.ground FROM unnest($2::uuid[], $3::text[]) AS n (id, ground)`,
    [id, items.map((one) => one.id), items.map(({ ground }) => ground)],
  );
}

async function itemsToExclude(
  tx: Tx,
  meetingId: string,
  details: Excluding['details'],
): Promise<readonly Excluded[]> {
  const rows = await tx.query<
    { id: string; number: number; exemption: Parameters<typeof groundInWords>[0] | null }[]
  >(
    `SELECT i.id, i.number,
       (SELECT jsonb_build_object('kind', e.kind, 'paragraphs', e.paragraphs) FROM exemptions e
        WHERE e.lifted_on IS NULL AND (e.subject_id = i.id OR e.report_id = i.report_id
          OR e.subject_id IN (SELECT d.id FROM documents d WHERE d.agenda_item_id = i.id))
        ORDER BY e.subject_id = i.id DESC, e.decided_on, e.id LIMIT 1) AS exemption
     FROM agenda_items i WHERE i.meeting_id = $1 AND i.removed_on IS NULL ORDER BY i.number`,
    [meetingId],
  );
  const named = details?.items ?? [];
  const chosen =
    named.length === 0
      ? rows.filter(({ exemption }) => exemption !== null)
      : rows.filter(({ id }) => named.includes(id));
  if (chosen.length === 0 || chosen.length < named.length) {
    refuse(
      'not-ready',
      'Name the items of this meeting during which the public is excluded.',
      'items',
    );
  }
  return chosen.map(({ id, number, exemption }) => {
    const ground = details?.grounds[id] ?? (exemption === null ? null : groundInWords(exemption));
    if (ground !== null) return { id, number, ground };
    return refuse(
      'field-missing',
      `Say on what ground the public is excluded during item ${number}.`,
      'grounds',
    );
  });
}

const numbersInWords = (items: readonly Excluded[]): string =>
  `${items.length === 1 ? 'item' : 'items'} ${items.map(({ number }) => number).join(', ')}`;
