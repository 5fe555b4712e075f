import { refuse } from '#rules';
import type { Tx } from '../transaction/index.js';
import type { DocumentOn, DocumentState } from './document-views.js';
import { IS_FROZEN, IS_PUBLISHED } from './published-paper.js';

/** A document that is about to be replaced or removed, with its real words. */
export interface LockedDocument {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly fileName: string;
  readonly pages: number | null;
  readonly key: string;
  readonly state: DocumentState;
  readonly isPublished: boolean;
  /** Whether it went out to members, who must be able to read it as it was. */
  readonly isFrozen: boolean;
  /** Whether its words are in rows of their own, because it is not for publication. */
  readonly isExempt: boolean;
  readonly on: DocumentOn;
}

type Row = Omit<LockedDocument, 'on'> & {
  readonly itemId: string | null;
  readonly reportId: string | null;
};

/** A document with what it is of; whoever changes it has locked that. Refuses with `not-found` what is not there or was removed. */
export async function documentIn(tx: Tx, id: string): Promise<LockedDocument> {
  const [row] = await tx.query<Row[]>(
    `SELECT d.id, d.slug, coalesce(x.title, d.title) AS title, coalesce(x.file_name, d.file_name) AS "fileName",
       d.pages, d.storage_key AS key, d.state, x.document_id IS NOT NULL AS "isExempt",
       d.agenda_item_id AS "itemId", d.report_id AS "reportId",
       ${IS_PUBLISHED('d.id', 'd.committee_id')} AS "isPublished",
       ${IS_FROZEN('d.id', 'd.committee_id')} AS "isFrozen"
     FROM documents d LEFT JOIN exempt_document_texts x ON x.document_id = d.id
     WHERE d.id::text = $1 AND d.state <> 'removed'`,
    [id],
  );
  if (row === undefined) refuse('not-found', 'There is no such paper.');
  const { itemId, reportId, ...document } = row;
  const on = itemId === null ? { reportId: reportId ?? '' } : { itemId };
  return { ...document, on };
}
