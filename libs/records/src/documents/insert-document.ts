import type { Tx } from '../transaction/index.js';
import type { DocumentOwner, DocumentState } from './document-views.js';
import type { Inspected } from './inspected.js';

/** A row of a new document. `at` is the instant it was added. */
export interface NewDocument {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly key: string;
  readonly inspected: Inspected;
  readonly state: DocumentState;
  readonly replacesId: string | null;
  /** Whether its words go into rows of their own, because what it replaces is not for publication. */
  readonly isExempt: boolean;
  readonly by: string;
  readonly at: string;
}

/** What the row of a document says that is not for publication: nothing of what is in it. */
export const NOT_FOR_PUBLICATION = {
  title: 'A paper that is not for publication',
  fileName: 'paper',
} as const;

/** Writes a document's row; the words of an exempt one only where those are kept. */
export async function insertDocument(
  tx: Tx,
  owner: DocumentOwner,
  document: NewDocument,
): Promise<void> {
  const { id, title, fileName, inspected, isExempt } = document;
  const shown = isExempt
    ? { ...NOT_FOR_PUBLICATION, text: null }
    : { title, fileName, text: inspected.text };
  await tx.query(
    `INSERT INTO documents (id, council_id, committee_id, meeting_id, agenda_item_id, report_id, slug, title, file_name,
       media_type, bytes, sha256, storage_key, pages, text_found, is_scanned_image, state, replaces_id, added_by, added_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)`,
    [
      id,
      owner.place.councilId,
      owner.place.committeeId,
      owner.kind === 'item' ? owner.meetingId : null,
      owner.kind === 'item' ? owner.id : null,
      owner.kind === 'report' ? owner.id : null,
      document.slug,
      shown.title,
      shown.fileName,
      inspected.mediaType,
      document.bytes,
      document.sha256,
      document.key,
      inspected.pages,
      shown.text,
      inspected.isScannedImage,
      document.state,
      document.replacesId,
      document.by,
      document.at,
    ],
  );
  if (!isExempt) return;
  await tx.query(
    'INSERT INTO exempt_document_texts (document_id, title, file_name, text_found) VALUES ($1, $2, $3, $4)',
    [id, title, fileName, inspected.text],
  );
}

/** The next address of a paper of an item or a report: `paper-3`. It says nothing of what is in it. */
export async function nextSlug(tx: Tx, { id }: DocumentOwner): Promise<string> {
  const [row] = await tx.query<{ count: number }[]>(
    `SELECT count(DISTINCT slug)::int AS count FROM documents WHERE agenda_item_id = $1 OR report_id = $1`,
    [id],
  );
  return `paper-${(row?.count ?? 0) + 1}`;
}
