import type { Actor, LocalDate, MinutesDocument } from '#rules';
import { canonicalJson, newId, sha256 } from '#platform';
import { askPrint } from '../prints/index.js';
import type { Tx } from '../transaction/index.js';

/** What is frozen of the minutes of a meeting. The public ones hold nothing exempt. */
export interface Freezing {
  readonly meetingId: string;
  readonly councilId: string;
  readonly committeeId: string;
  readonly publicMinutes: MinutesDocument;
  /** What of the minutes is not for publication, by itself; null when nothing is. */
  readonly exemptMinutes: MinutesDocument | null;
  readonly actor: Actor;
  /** The local date they are published on. */
  readonly on: LocalDate;
  /** An instant, as the history has it. */
  readonly now: string;
}

/**
 * Freezes the minutes of a meeting in the transaction that publishes or confirms them, the exempt ones in a row of their
 * own, and asks for their PDF and Word files. Once a status: a second draft of the same meeting is a fault. Returns the
 * publication's id. The hash is SHA-256 of the canonical JSON.
 */
export async function freezeMinutes(tx: Tx, freezing: Freezing): Promise<string> {
  const { meetingId, councilId, committeeId, publicMinutes, exemptMinutes } = freezing;
  const id = newId();
  const hash = hashOf(publicMinutes);
  await tx.query(
    `INSERT INTO minutes_publications (id, council_id, committee_id, meeting_id, status, minutes, hash, published_on,
       published_at, published_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      councilId,
      committeeId,
      meetingId,
      publicMinutes.status,
      JSON.stringify(publicMinutes),
      hash,
      freezing.on,
      freezing.now,
      freezing.actor.name,
    ],
  );
  const asked = { subjectId: id, councilId, committeeId };
  await askPrint(tx, { kind: 'minutes', hash, ...asked });
  if (exemptMinutes === null) return id;
  const exemptHash = hashOf(exemptMinutes);
  await tx.query(
    `INSERT INTO exempt_minutes_publications (publication_id, minutes, hash) VALUES ($1, $2, $3)`,
    [id, JSON.stringify(exemptMinutes), exemptHash],
  );
  await askPrint(tx, { kind: 'exempt minutes', hash: exemptHash, ...asked });
  return id;
}

const hashOf = (minutes: MinutesDocument): string => sha256(canonicalJson(minutes));
