import type { EntityManager } from 'typeorm';
import { refuse, type LocalDate, type TopicState } from '#rules';
import type { Tx } from '../transaction/index.js';

/** A topic locked until the transaction ends. */
export interface LockedTopic {
  readonly id: string;
  readonly councilId: string;
  readonly committeeId: string;
  readonly title: string;
  readonly reason: string;
  readonly state: TopicState;
  readonly version: number;
}

/** Locks a topic. Refuses with `not-found` when there is none, and one that was considered. */
export async function lockTopic(tx: Tx, id: string): Promise<LockedTopic> {
  const [topic] = await tx.query<LockedTopic[]>(
    `SELECT id, council_id AS "councilId", committee_id AS "committeeId", title, reason, state, version
     FROM topics WHERE id = $1 FOR UPDATE`,
    [id],
  );
  if (topic === undefined) refuse('not-found', 'There is no such topic.');
  if (topic.state === 'considered') {
    refuse('state-moved-on', 'The committee has considered this topic: it stays as it was.');
  }
  return topic;
}

/** A meeting of a committee by its day that is still to be held; null when there is none. One statement. */
export async function meetingOn(
  manager: EntityManager,
  committeeId: string,
  heldOn: LocalDate,
): Promise<{ readonly id: string; readonly isOpen: boolean } | null> {
  const [meeting] = await manager.query<{ id: string; isOpen: boolean }[]>(
    `SELECT id, state IN ('planned','convened') AS "isOpen" FROM meetings
     WHERE committee_id = $1 AND held_on = $2
       AND state IN ('planned','convened','agenda published','supplemented')`,
    [committeeId, heldOn],
  );
  return meeting ?? null;
}

/** The meeting a topic is placed on, and whether it was called off; null when it is on none. One statement. */
export async function meetingOf(
  manager: EntityManager,
  topicId: string,
): Promise<{ readonly heldOn: LocalDate; readonly isLost: boolean } | null> {
  const [meeting] = await manager.query<{ heldOn: LocalDate; isLost: boolean }[]>(
    `SELECT m.held_on AS "heldOn", m.state IN ('postponed','cancelled') AS "isLost"
     FROM topics t JOIN meetings m ON m.id = t.meeting_id WHERE t.id = $1`,
    [topicId],
  );
  return meeting ?? null;
}

/** Where a placed topic is to be found on an agenda; `itemId` null when it is not on it. One statement. */
export async function agendaOf(
  manager: EntityManager,
  topicId: string,
): Promise<{
  readonly meetingId: string;
  readonly title: string;
  readonly isOpen: boolean;
  readonly itemId: string | null;
} | null> {
  const [found] = await manager.query<
    { meetingId: string; title: string; isOpen: boolean; itemId: string | null }[]
  >(
    `SELECT t.meeting_id AS "meetingId", t.title, m.state IN ('planned','convened') AS "isOpen",
       (SELECT i.id FROM agenda_items i WHERE i.meeting_id = t.meeting_id AND i.topic_id = t.id
          AND i.removed_on IS NULL ORDER BY i.number LIMIT 1) AS "itemId"
     FROM topics t JOIN meetings m ON m.id = t.meeting_id WHERE t.id = $1`,
    [topicId],
  );
  return found ?? null;
}
