import { HELD, may, refuse, type Actor, type MotionAsked, type MotionSource } from '#rules';
import { newId } from '#platform';
import { begin, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { excludingDuring, wordsThatExclude } from './excluding.js';
import { itemPlace } from './motion-facts.queries.js';

/** A motion to be drafted on an item: its words, what its kind asks beside them, and the report they come from. */
export interface MotionDraft {
  readonly agendaItemId: string;
  readonly kind: MotionAsked['kind'];
  readonly wording: string;
  readonly details?: MotionAsked['details'];
  readonly source?: MotionSource | null;
}

interface Drafting {
  readonly actor: Actor;
  readonly now: string;
  readonly draft: MotionDraft;
}

/** Drafts a motion on an item of a meeting that has not ended, in the caller's transaction. */
export async function draftMotion(tx: Tx, { actor, now, draft }: Drafting): Promise<Done> {
  const at = await itemPlace(tx, draft.agendaItemId);
  const place = { councilId: at.council_id, committeeId: at.committee_id };
  if (!may(actor, 'draft resolution', place)) {
    refuse('not-permitted', 'You do not have the role that may draft a motion.');
  }
  if (ENDED.has(at.meeting_state)) {
    refuse('state-moved-on', `The meeting is ${at.meeting_state}: no motion can be added.`);
  }
  const { wording, details = null } = await asItsKindNeeds(tx, at.meeting_id, draft);
  if (wording.trim() === '') {
    refuse('field-missing', 'Enter the words of the motion.', 'wording');
  }
  const { source = null } = draft;
  const id = newId();
  await begin(tx, {
    kind: 'resolution',
    id,
    actor,
    now,
    event: 'resolution.drafted',
    facts: {},
    columns: {
      council_id: at.council_id,
      committee_id: at.committee_id,
      meeting_id: at.meeting_id,
      agenda_item_id: draft.agendaItemId,
      kind: draft.kind,
      wording: wording.trim(),
      details: asJson(details),
      source: asJson(source),
    },
  });
  return { id, state: 'drafted', version: 1, sentence: 'Motion drafted.' };
}

/** What a motion says, with the words and the grounds that one to exclude the public must have. */
export async function asItsKindNeeds(
  tx: Tx,
  meetingId: string,
  { kind, wording, details = null }: Pick<MotionDraft, 'kind' | 'wording' | 'details'>,
): Promise<Pick<MotionDraft, 'wording' | 'details'>> {
  if (kind !== 'exclude public') return { wording, details };
  const items = details !== null && 'items' in details ? details.items : [];
  const excluding = await excludingDuring(tx, meetingId, items);
  return { wording: wordsThatExclude(wording, excluding), details: excluding.details };
}

/** States of a meeting that takes no new motion. */
const ENDED: ReadonlySet<string> = new Set([...HELD, 'cancelled']);

const asJson = (value: object | null): string | null =>
  value === null ? null : JSON.stringify(value);
