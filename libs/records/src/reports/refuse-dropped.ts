import { Refused, type Appendix } from '#rules';
import type { Tx } from '../transaction/index.js';
import { currentReport } from './versions.queries.js';
import type { ReportText } from './written-report.js';

/**
 * Refuses a text that leaves out an appendix somebody decided to keep from the public, or gives it another paper: the
 * decision hangs on the appendix, and its paper would be left without one. A paper that was removed or replaced may go.
 * At most three statements.
 */
export async function refuseDropped(
  tx: Tx,
  reportId: string,
  { content }: Pick<ReportText, 'content'>,
): Promise<void> {
  const before = (await currentReport(tx, reportId))?.content.appendices ?? [];
  const changed = before.filter((one) => !content.appendices.some((after) => isSame(one, after)));
  if (changed.length === 0) return;
  const decided = await tx.query<{ id: string }[]>(
    `SELECT subject_id AS id FROM exemptions
     WHERE report_id = $1 AND subject_kind = 'appendix' AND subject_id::text = ANY($2) AND lifted_on IS NULL`,
    [reportId, changed.map(({ id }) => id)],
  );
  const kept = changed.filter(({ id }) => decided.some((one) => one.id === id));
  if (kept.length === 0) return;
  const left = await papersLeft(tx, kept, content.appendices);
  const wrong = kept.filter(({ id }) => left.includes(id) || !isIn(id, content.appendices));
  if (wrong.length > 0) throw new Refused(wrong.map(refusalOf));
}

const isSame = (before: Appendix, after: Appendix): boolean =>
  before.id === after.id && before.documentId === after.documentId;

const isIn = (id: string, appendices: readonly Appendix[]): boolean =>
  appendices.some((one) => one.id === id);

/** Which of some appendices would leave a paper behind that is still there: theirs, or what replaced it. One statement. */
async function papersLeft(
  tx: Tx,
  kept: readonly Appendix[],
  after: readonly Appendix[],
): Promise<readonly string[]> {
  const pairs = kept.flatMap(({ id, documentId }) => [
    { id, was: documentId, is: after.find((one) => one.id === id)?.documentId ?? null },
  ]);
  const rows = await tx.query<{ id: string }[]>(LEFT_BEHIND, [JSON.stringify(pairs)]);
  return rows.map(({ id }) => id);
}

const LEFT_BEHIND = `
  WITH RECURSIVE pair AS (
    SELECT p.id, p.was, p."is" FROM jsonb_to_recordset($1::jsonb) AS p(id text, was text, "is" text)),
  was AS (
    SELECT p.id, p.was AS paper FROM pair p
    UNION SELECT w.id, d.id::text FROM was w JOIN documents d ON d.replaces_id::text = w.paper),
  now AS (
    SELECT p.id, p."is" AS paper FROM pair p
    UNION SELECT n.id, d.id::text FROM now n JOIN documents d ON d.replaces_id::text = n.paper)
  SELECT DISTINCT w.id FROM was w JOIN documents d ON d.id::text = w.paper AND d.state <> 'removed'
  WHERE NOT EXISTS (SELECT FROM now n WHERE n.id = w.id AND n.paper = w.paper)`;

const refusalOf = ({ letter }: Appendix) => ({
  code: 'field-wrong' as const,
  field: 'appendices',
  sentence: `Appendix ${letter} is kept from the public by decision: keep it with its paper, or lift the exemption first.`,
});
