import { Inject, Injectable } from '@nestjs/common';
import { may, refuse, type Actor } from '#rules';
import { FILES } from '#platform';
import type { FileStore } from '#platform/files';
import type { DocumentFile } from '../documents/index.js';
import { Recorder } from '../record/index.js';
import { evidencePlace, type EvidencePlace } from './evidence-place.js';
import type { EvidenceView } from './evidence-views.js';
import { EVIDENCE_KEPT_BACK } from './insert-evidence.js';

/** The evidence of an addressee with what it is of. */
export interface EvidenceShown {
  readonly at: EvidencePlace;
  /** The latest first, then by revision. */
  readonly evidence: readonly EvidenceView[];
}

/** Evidence as people may read it. A draft is the authority's own; what is kept back has no words for who may not read them. */
@Injectable()
export class EvidenceQueries {
  constructor(
    private readonly recorder: Recorder,
    @Inject(FILES) private readonly files: FileStore,
  ) {}

  /** Two statements. Refuses with `not-found` what the actor may not see. */
  async of(actor: Actor, addresseeId: string): Promise<EvidenceShown> {
    const at = await evidencePlace(this.recorder.dataSource.manager, addresseeId);
    const isOwn = may(actor, 'read own requests', at.place);
    if (!isOwn && !may(actor, 'read committee work', at.place)) {
      refuse('not-found', 'There is no such recommendation.');
    }
    const isCleared = isOwn || may(actor, 'read exempt papers', at.place);
    const rows = await this.recorder.dataSource.query<Omit<EvidenceView, 'isReadable'>[]>(
      `SELECT e.id, e.number, e.revision, e.given_with AS "givenWith", e.state, e.bytes, e.is_kept_back AS "isKeptBack",
         coalesce(x.title, e.title) AS title, coalesce(x.shows, e.shows) AS shows, x.reason AS "keptBackReason",
         coalesce(x.file_name, e.file_name) AS "fileName", coalesce(x.address, e.address) AS address,
         e.sha256, e.effective_on AS "effectiveOn", e.expires_on AS "expiresOn", e.added_by AS "addedBy",
         (e.added_at AT TIME ZONE 'Europe/London')::date AS "addedOn", e.given_at IS NOT NULL AS "isGiven",
         e.revision = max(e.revision) OVER (PARTITION BY e.number) AS "isLatest",
         coalesce(e.expires_on < $3::date, false) AS "isExpired"
       FROM evidence e LEFT JOIN exempt_evidence_texts x ON x.evidence_id = e.id
       WHERE e.addressee_id = $1 AND ($2 OR e.given_at IS NOT NULL)
       ORDER BY e.number DESC, e.revision DESC`,
      [at.id, isOwn, this.recorder.today()],
    );
    return { at, evidence: rows.map((row) => readable(row, isCleared || !row.isKeptBack)) };
  }

  /** The bytes of one revision. Refuses alike what is not there and what the actor may not read. */
  async file(
    actor: Actor,
    addresseeId: string,
    { number, revision }: { readonly number: number; readonly revision: number },
  ): Promise<DocumentFile> {
    const { evidence } = await this.of(actor, addresseeId);
    const found = evidence.find((one) => one.number === number && one.revision === revision);
    if (found === undefined || !found.isReadable || found.fileName === null) {
      return refuse('not-found', 'There is no such file.');
    }
    if (found.state !== 'clean') {
      return refuse('not-ready', 'The file waits to be scanned, or was found harmful.');
    }
    const [row] = await this.recorder.dataSource.query<{ key: string; mediaType: string }[]>(
      'SELECT storage_key AS key, media_type AS "mediaType" FROM evidence WHERE id = $1',
      [found.id],
    );
    if (row === undefined) return refuse('not-found', 'There is no such file.');
    const { mediaType, key } = row;
    return { fileName: found.fileName, mediaType, bytes: await this.files.read(key) };
  }
}

const readable = (row: Omit<EvidenceView, 'isReadable'>, isReadable: boolean): EvidenceView =>
  isReadable
    ? { ...row, isReadable }
    : {
        ...row,
        isReadable,
        title: EVIDENCE_KEPT_BACK,
        shows: '',
        keptBackReason: null,
        fileName: null,
        address: null,
        bytes: null,
        sha256: null,
      };
