import { refuse } from '#rules';
import type { KeptFile } from '../documents/index.js';
import type { Tx } from '../transaction/index.js';
import type { EvidencePlace } from './evidence-place.js';
import type { EvidenceSaid, GivenWith } from './evidence-views.js';

/** What the row of evidence says that is not for publication: nothing of what is in it. */
export const EVIDENCE_KEPT_BACK = 'Evidence that is not for publication';

/** A row of new evidence: a file that is kept, or an address with its hash. `at` is the instant. */
export interface NewEvidence {
  readonly id: string;
  readonly number: number;
  readonly revision: number;
  readonly givenWith: GivenWith;
  readonly said: EvidenceSaid;
  readonly file: KeptFile | null;
  readonly address: string | null;
  readonly sha256: string;
  readonly by: string;
  readonly at: string;
}

/**
 * Writes a row of evidence; the words of what is not for publication only where those are kept. Refuses a last day before
 * the day it is of, at the field `expiresOn`.
 */
export async function insertEvidence(
  tx: Tx,
  { id: addresseeId, place }: EvidencePlace,
  evidence: NewEvidence,
): Promise<void> {
  const { said, file, address, givenWith } = evidence;
  const { effectiveOn, expiresOn } = said;
  if (effectiveOn !== null && expiresOn !== null && expiresOn < effectiveOn) {
    refuse('field-wrong', 'Give a last day that is not before the day it is of.', 'expiresOn');
  }
  const isKeptBack = said.keptBackReason !== null;
  const hidden = isKeptBack
    ? { title: EVIDENCE_KEPT_BACK, shows: '', fileName: null, address: null }
    : null;
  const shown = hidden ?? { ...said, fileName: file?.fileName ?? null, address };
  await tx.query(
    `INSERT INTO evidence (id, council_id, committee_id, addressee_id, number, revision, given_with, title, shows,
       effective_on, expires_on, address, file_name, media_type, bytes, sha256, storage_key, state, is_kept_back, given_at,
       added_by, added_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)`,
    [
      evidence.id,
      place.councilId,
      place.committeeId,
      addresseeId,
      evidence.number,
      evidence.revision,
      givenWith,
      shown.title,
      shown.shows,
      said.effectiveOn,
      said.expiresOn,
      shown.address,
      shown.fileName,
      file?.inspected.mediaType ?? null,
      file?.bytes ?? null,
      evidence.sha256,
      file?.key ?? null,
      file?.state ?? 'clean',
      isKeptBack,
      givenWith === 'answer' ? null : evidence.at,
      evidence.by,
      evidence.at,
    ],
  );
  if (!isKeptBack) return;
  await tx.query(
    `INSERT INTO exempt_evidence_texts (evidence_id, title, shows, file_name, address, reason)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [evidence.id, said.title, said.shows, file?.fileName ?? null, address, said.keptBackReason],
  );
}
