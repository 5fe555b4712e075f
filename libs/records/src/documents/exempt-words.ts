import type { Tx } from '../transaction/index.js';
import { NOT_FOR_PUBLICATION } from './insert-document.js';

/** Puts the titles, file names and words of documents into rows of their own; those that are there already stay. */
export async function hideWords(tx: Tx, documentIds: readonly string[]): Promise<void> {
  const { title, fileName } = NOT_FOR_PUBLICATION;
  await tx.query(
    `WITH put AS (
       INSERT INTO exempt_document_texts (document_id, title, file_name, text_found)
       SELECT d.id, d.title, d.file_name, d.text_found FROM documents d WHERE d.id = ANY($1)
       ON CONFLICT DO NOTHING RETURNING document_id)
     UPDATE documents d SET title = $2, file_name = $3, text_found = NULL FROM put WHERE d.id = put.document_id`,
    [documentIds, title, fileName],
  );
}

/** The same of every document of an item or a report, with those that were replaced. */
export async function hideWordsOf(tx: Tx, ownerId: string): Promise<void> {
  await hideWords(tx, await documentsOf(tx, ownerId));
}

/** Puts the words of documents back, but for those that an open decision of their own keeps from the public. */
export async function showWords(tx: Tx, documentIds: readonly string[]): Promise<void> {
  await tx.query(
    `WITH taken AS (
       DELETE FROM exempt_document_texts x
       USING documents d
       WHERE d.id = x.document_id AND d.id = ANY($1)
         AND NOT EXISTS (SELECT 1 FROM exemptions e WHERE e.lifted_on IS NULL
           AND (e.subject_id IN (d.id, d.agenda_item_id, d.report_id) OR e.subject_id = ANY (${APPENDICES})))
       RETURNING x.*)
     UPDATE documents d SET title = taken.title, file_name = taken.file_name, text_found = taken.text_found
     FROM taken WHERE d.id = taken.document_id`,
    [documentIds],
  );
}

/** The same of every document of an item or a report. */
export async function showWordsOf(tx: Tx, ownerId: string): Promise<void> {
  await showWords(tx, await documentsOf(tx, ownerId));
}

/** Whether an item, a report or an appendix is kept from the public, and with it what is added to it. */
export async function isKept(tx: Tx, ...subjectIds: readonly string[]): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    'SELECT 1 FROM exemptions WHERE lifted_on IS NULL AND subject_id::text = ANY($1) LIMIT 1',
    [subjectIds],
  );
  return rows.length > 0;
}

/** The appendices of a document's report whose paper it is, itself or for one it replaced or that replaced it, by their ids. */
const APPENDICES = `ARRAY(
  WITH RECURSIVE earlier AS (
    SELECT d.id, d.replaces_id
    UNION SELECT b.id, b.replaces_id FROM documents b JOIN earlier e ON b.id = e.replaces_id),
  later AS (
    SELECT d.id
    UNION SELECT n.id FROM documents n JOIN later l ON n.replaces_id = l.id)
  SELECT (a ->> 'id')::uuid FROM reports r
  JOIN report_versions v ON v.report_id = r.id AND v.number = r.current_version
  CROSS JOIN LATERAL jsonb_array_elements(v.content -> 'appendices') a
  WHERE r.id = d.report_id AND a ->> 'documentId' IN (
    SELECT id::text FROM earlier UNION SELECT id::text FROM later))`;

async function documentsOf(tx: Tx, ownerId: string): Promise<readonly string[]> {
  const rows = await tx.query<{ id: string }[]>(
    'SELECT id FROM documents WHERE agenda_item_id = $1 OR report_id = $1',
    [ownerId],
  );
  return rows.map(({ id }) => id);
}
