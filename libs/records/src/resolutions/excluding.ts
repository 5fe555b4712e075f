import {
  exclusionWording,
  groundInWords,
  refuse,
  statesExclusion,
  type Exclusion,
  type MotionDetails,
  type Schedule12A,
} from '#rules';
import type { Tx } from '../transaction/index.js';

interface Chosen {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly paragraphs: readonly Schedule12A[];
  readonly isConfidential: boolean;
}

/** What a motion to exclude the public must say, and its details: every item with the ground of its own exemptions. */
export interface MotionToExclude extends Exclusion {
  readonly details: NonNullable<MotionDetails['exclude public']>;
}

/**
 * The items a motion would exclude the public from, each with what is exempt in it or in its papers. The public is only
 * excluded where exempt information would be disclosed (Local Government Act 1972 s100A(4)): refuses, at `items`, a motion
 * that names none, one that is not on this agenda, and one that nothing marks as exempt. One statement.
 */
export async function excludingDuring(
  tx: Tx,
  meetingId: string,
  items: readonly string[],
): Promise<MotionToExclude> {
  const chosen = await tx.query<Chosen[]>(CHOSEN, [meetingId, items]);
  if (chosen.length === 0 || chosen.length < new Set(items).size) {
    refuse(
      'field-missing',
      'Choose the items on the agenda of this meeting during which the public is excluded.',
      'items',
    );
  }
  for (const { number, title, paragraphs, isConfidential } of chosen) {
    if (paragraphs.length > 0) continue;
    refuse(
      'field-wrong',
      isConfidential
        ? `Item ${number}, ${title}, is confidential: the law excludes the public from it, and no motion is needed.`
        : `Nothing in item ${number}, ${title}, is exempt. Mark it as exempt first, with the public-interest reasoning: the link is under the words of the item on its page of the agenda.`,
      'items',
    );
  }
  return {
    items: chosen.map(({ number }) => number),
    paragraphs: chosen.flatMap(({ paragraphs }) => paragraphs),
    details: {
      items: chosen.map(({ id }) => id),
      grounds: Object.fromEntries(
        chosen.map(({ id, paragraphs }) => [id, groundInWords({ kind: 'exempt', paragraphs })]),
      ),
    },
  };
}

/** The words of the motion: those made from its items while none are written. Refuses words that leave out what they must name. */
export function wordsThatExclude(wording: string, excluding: Exclusion): string {
  if (wording.trim() === '') return exclusionWording(excluding);
  if (statesExclusion(wording, excluding)) return wording.trim();
  return refuse(
    'field-wrong',
    `A motion to exclude the public names section 100A(4), the items, and the paragraphs of Schedule 12A (Local Government Act 1972 s100A(5)). It can read: “${exclusionWording(excluding)}”`,
    'wording',
  );
}

const CHOSEN = `
  SELECT i.id, i.number, i.title,
    coalesce((SELECT jsonb_agg(DISTINCT p) FROM exemptions e, jsonb_array_elements(to_jsonb(e.paragraphs)) p
      WHERE e.kind = 'exempt' AND e.lifted_on IS NULL AND (e.subject_id = i.id OR e.report_id = i.report_id
        OR e.subject_id IN (SELECT d.id FROM documents d WHERE d.agenda_item_id = i.id))), '[]') AS paragraphs,
    EXISTS (SELECT FROM exemptions e WHERE e.kind = 'confidential' AND e.lifted_on IS NULL
      AND e.subject_id IN (i.id, i.report_id)) AS "isConfidential"
  FROM agenda_items i
  WHERE i.meeting_id = $1 AND i.id::text = ANY($2) AND i.removed_on IS NULL
  ORDER BY i.number`;
