import { MARKS, Refused, type Section } from '#rules';
import type { Tx } from '../transaction/index.js';
import { currentReport } from './versions.queries.js';
import type { ReportText } from './written-report.js';

/**
 * Refuses, by the section, a text that would show a paragraph somebody decided to keep from the public: as itself, or
 * word for word as another. What is marked exempt without a decision may be shown again. At most two statements.
 */
export async function refuseShown(
  tx: Tx,
  reportId: string,
  { content }: Pick<ReportText, 'content'>,
): Promise<void> {
  const before = await currentReport(tx, reportId);
  const kept = Object.entries(before?.exemptTexts ?? {});
  if (kept.length === 0) return;
  const idOf = new Map(kept.map(([id, text]) => [text.trim(), id]));
  const keptIds = new Set(kept.map(([id]) => id));
  const shown = content.sections.flatMap((section) =>
    section.paragraphs
      .filter(({ isExempt }) => !isExempt)
      .map(({ id, text }) => ({ section, id: keptIds.has(id) ? id : idOf.get(text.trim()) }))
      .filter(({ id }) => id !== undefined),
  );
  if (shown.length === 0) return;
  const rows = await tx.query<{ id: string }[]>(
    `SELECT subject_id AS id FROM exemptions
     WHERE report_id = $1 AND subject_kind = 'paragraph' AND subject_id = ANY($2) AND lifted_on IS NULL`,
    [reportId, shown.map(({ id }) => id)],
  );
  const decided = new Set(rows.map(({ id }) => id));
  const wrong = shown.filter(({ id }) => id !== undefined && decided.has(id));
  if (wrong.length > 0) throw new Refused(wrong.map(({ section }) => refusalAt(section)));
}

const refusalAt = ({ key, id }: Section) => ({
  code: 'field-wrong' as const,
  field: `section.${key ?? id}`,
  sentence: `A paragraph here is kept from the public by decision: write ${MARKS.exempt} before it again, or have that lifted first.`,
});
