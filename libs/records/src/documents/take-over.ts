import type { Actor } from '#rules';
import { currentReport } from '../reports/index.js';
import type { Tx } from '../transaction/index.js';
import { linkAppendix } from './appendix-paper.js';
import type { DocumentOwner } from './document-views.js';

/** A decision that keeps a paper from the public goes over to the one that replaces it. */
export async function takeOver(
  tx: Tx,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  await tx.query(
    'UPDATE exemptions SET subject_id = $2 WHERE subject_id = $1 AND lifted_on IS NULL',
    [from, to],
  );
}

/** The letter of the appendix whose paper a document is, itself or for one it replaced; null when it is none. */
export async function letterOf(
  tx: Tx,
  owner: DocumentOwner,
  documentId: string,
): Promise<string | null> {
  return (await appendixOf(tx, owner, documentId))?.letter ?? null;
}

/** Leaves the appendix of a document that is removed without a paper, which writes a new version of its report. */
export async function unlinkAppendix(
  tx: Tx,
  owner: DocumentOwner,
  asked: { readonly documentId: string; readonly actor: Actor; readonly now: string },
): Promise<void> {
  const appendix = await appendixOf(tx, owner, asked.documentId);
  if (appendix === null) return;
  const { actor, now } = asked;
  const linking = { reportId: owner.id, documentId: null, title: appendix.title, actor, now };
  await linkAppendix(tx, linking, { appendixId: appendix.id });
}

async function appendixOf(tx: Tx, owner: DocumentOwner, documentId: string) {
  if (owner.kind !== 'report') return null;
  const appendices = (await currentReport(tx, owner.id))?.content.appendices ?? [];
  if (appendices.every((one) => one.documentId === null)) return null;
  const rows = await tx.query<{ id: string }[]>(EARLIER, [documentId]);
  const ids = rows.map(({ id }) => id);
  return appendices.find((one) => one.documentId !== null && ids.includes(one.documentId)) ?? null;
}

/** A document and every one it replaced. */
const EARLIER = `
  WITH RECURSIVE earlier AS (
    SELECT d.id, d.replaces_id FROM documents d WHERE d.id = $1
    UNION SELECT d.id, d.replaces_id FROM documents d JOIN earlier e ON d.id = e.replaces_id)
  SELECT id FROM earlier`;
