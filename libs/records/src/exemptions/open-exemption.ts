import type { EntityManager } from 'typeorm';
import { refuse } from '#rules';
import type { ExemptionOn, OpenExemption } from './exemption-views.js';

/** The columns of an open decision, as `OpenExemption` has them. */
export const OPEN = `e.id, e.subject_kind AS "subjectKind", e.subject_id AS "subjectId", e.meeting_id AS "meetingId",
  e.report_id AS "reportId", e.kind, e.paragraphs, e.reasoning, e.public_summary AS "publicSummary",
  e.decided_by AS "decidedBy", e.decided_on AS "decidedOn", e.review_on AS "reviewOn"`;

/** One decision that was not lifted. Refuses with `not-found` one that is not there, and one that was, with `already-done`. */
export async function openById(manager: EntityManager, id: string): Promise<OpenExemption> {
  const [row] = await manager.query<(OpenExemption & { isLifted: boolean })[]>(
    `SELECT ${OPEN}, e.lifted_on IS NOT NULL AS "isLifted" FROM exemptions e WHERE e.id::text = $1`,
    [id],
  );
  if (row === undefined) refuse('not-found', 'There is no such decision.');
  const { isLifted, ...open } = row;
  return isLifted ? refuse('already-done', 'This was lifted already: it is public.') : open;
}

/** What an open decision is about, as it is named. */
export function onOf({ subjectKind, subjectId, reportId }: OpenExemption): ExemptionOn {
  switch (subjectKind) {
    case 'agenda item':
      return { itemId: subjectId };
    case 'report':
      return { reportId: subjectId };
    case 'appendix':
      return { reportId: reportId ?? '', appendixId: subjectId };
    case 'paragraph':
      return { reportId: reportId ?? '', paragraphId: subjectId };
    case 'document':
      return { documentId: subjectId };
  }
}
