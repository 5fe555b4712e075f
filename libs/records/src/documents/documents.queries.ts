import { Inject, Injectable } from '@nestjs/common';
import { may, refuse, type Actor } from '#rules';
import { FILES } from '#platform';
import type { FileStore } from '#platform/files';
import { Recorder } from '../record/index.js';
import { ownerOf } from './document-owner.js';
import type { DocumentOn, DocumentOwner, DocumentView } from './document-views.js';
import { NOT_FOR_PUBLICATION } from './insert-document.js';
import { IS_PUBLISHED } from './published-paper.js';

/** A document's bytes, to be sent as an attachment. */
export interface DocumentFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Papers as staff pages and the API read them. What is exempt is shown only to who may read it where it stands. */
@Injectable()
export class DocumentsQueries {
  constructor(
    private readonly recorder: Recorder,
    @Inject(FILES) private readonly files: FileStore,
  ) {}

  /** What the papers are of, for the asker to judge what may be done with them. One statement. */
  owner(on: DocumentOn): Promise<DocumentOwner> {
    return ownerOf(this.recorder.dataSource.manager, on);
  }

  /** The papers of an item or a report, in the order they were added; none to who may not see it. Two statements. */
  async of(actor: Actor, on: DocumentOn): Promise<readonly DocumentView[]> {
    return this.ofOwner(actor, await this.owner(on));
  }

  /** The same of an item or a report that was looked up already. One statement. */
  async ofOwner(actor: Actor, owner: DocumentOwner): Promise<readonly DocumentView[]> {
    return mayRead(actor, owner) ? this.views(actor, owner) : [];
  }

  /** One paper by its address. Refuses alike what is not there and what the actor may not see. Two statements. */
  async find(actor: Actor, on: DocumentOn, slug: string): Promise<DocumentView> {
    const found = (await this.of(actor, on)).find((one) => one.slug === slug);
    return found ?? refuse('not-found', 'There is no such paper.');
  }

  /**
   * A paper's bytes as they were added. Refuses one that waits for the scanner or was refused by it, and one that is
   * not for publication to who may not read it.
   */
  async file(actor: Actor, on: DocumentOn, slug: string): Promise<DocumentFile> {
    const found = await this.find(actor, on, slug);
    if (found.fileName === null) {
      refuse(
        'not-permitted',
        'This paper is not for publication, and your role does not let you read it.',
      );
    }
    if (found.state !== 'clean') {
      refuse(
        'not-ready',
        'This paper waits to be scanned, so nobody can open it yet. Try again in a few minutes.',
      );
    }
    const [row] = await this.recorder.dataSource.query<{ key: string }[]>(
      'SELECT storage_key AS key FROM documents WHERE id = $1',
      [found.id],
    );
    const bytes = await this.files.read(row?.key ?? '');
    return { fileName: found.fileName, mediaType: found.mediaType, bytes };
  }

  private async views(actor: Actor, owner: DocumentOwner): Promise<readonly DocumentView[]> {
    const sees = mayReadExempt(actor, owner);
    const rows = await this.recorder.dataSource.query<(DocumentView & { fileName: string })[]>(
      VIEWS,
      [owner.id],
    );
    return rows.map((row) => (row.keptBy === null || sees ? row : withoutWords(row)));
  }
}

const withoutWords = (row: DocumentView): DocumentView => ({
  ...row,
  title: NOT_FOR_PUBLICATION.title,
  fileName: null,
  bytes: null,
  sha256: null,
});

const mayRead = (actor: Actor, { place }: DocumentOwner): boolean =>
  may(actor, 'read committee work', place) || may(actor, 'read own report', place);

/** Officers, members and the monitoring officer; and of its own report whoever writes or clears it. */
const mayReadExempt = (actor: Actor, { place }: DocumentOwner): boolean =>
  may(actor, 'read exempt papers', place) || may(actor, 'read own report', place);

const VIEWS = `
  WITH RECURSIVE mine AS (
    SELECT d.* FROM documents d WHERE d.agenda_item_id = $1 OR d.report_id = $1),
  chain AS (
    SELECT d.id AS latest, d.id, d.replaces_id FROM mine d WHERE d.state <> 'removed'
    UNION SELECT c.latest, d.id, d.replaces_id FROM mine d JOIN chain c ON d.id = c.replaces_id),
  appendix AS (
    SELECT a ->> 'letter' AS letter, (a ->> 'id')::uuid AS id, (a ->> 'documentId')::uuid AS document_id
    FROM reports r
    JOIN report_versions v ON v.report_id = r.id AND v.number = r.current_version
    CROSS JOIN LATERAL jsonb_array_elements(v.content -> 'appendices') AS a
    WHERE r.id = $1)
  SELECT d.id, d.slug, coalesce(x.title, d.title) AS title, coalesce(x.file_name, d.file_name) AS "fileName",
    d.media_type AS "mediaType", d.bytes, d.sha256, d.pages, d.is_scanned_image AS "isScannedImage", d.state,
    d.added_by AS "addedBy", to_char(d.added_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "addedAt",
    a.letter, e.id AS "keptBy", ${IS_PUBLISHED('d.id', 'd.committee_id')} AS "isPublished",
    (SELECT count(*)::int - 1 FROM chain c WHERE c.latest = d.id) AS replaced
  FROM mine d
  LEFT JOIN exempt_document_texts x ON x.document_id = d.id
  LEFT JOIN LATERAL (
    SELECT p.letter, p.id FROM appendix p JOIN chain c ON c.id = p.document_id WHERE c.latest = d.id LIMIT 1) a ON true
  LEFT JOIN LATERAL (
    SELECT k.id FROM exemptions k
    WHERE k.lifted_on IS NULL AND (k.subject_id = $1
      OR k.subject_id IN (SELECT i.id FROM agenda_items i WHERE i.report_id = $1 AND i.removed_on IS NULL)
      OR k.subject_id IN (SELECT p.id FROM appendix p JOIN chain c ON c.id = p.document_id WHERE c.latest = d.id)
      OR k.subject_id IN (SELECT c.id FROM chain c WHERE c.latest = d.id)) LIMIT 1) e ON true
  WHERE d.state <> 'removed'
  ORDER BY a.letter, d.added_at, d.id`;
