import { WITHDRAWN_OF, type Papers } from '../publication/index.js';
import type { Tx } from '../transaction/index.js';
import type { PackAudience, PageMark } from './pack.js';
import type { PackOrder, Withdrawn } from './pack-order.js';

/** What is to be built; or that it waits for the pack before it, which may have to be asked for; or that it never can be. */
export type Ordered =
  | { readonly kind: 'ready'; readonly order: PackOrder }
  | {
      readonly kind: 'wait';
      readonly ask: { readonly publicationId: string; readonly audience: PackAudience } | null;
    }
  | { readonly kind: 'never'; readonly why: string };

interface Row {
  readonly publicationId: string;
  readonly audience: PackAudience;
  readonly number: number;
  readonly publishedAt: string;
  readonly publicPapers: Papers;
  readonly exemptPapers: Papers | null;
  readonly withdrawn: readonly Withdrawn[];
  readonly marksBefore: readonly PageMark[] | null;
  readonly previousId: string | null;
  readonly previousLast: number | null;
  readonly previousJob: string | null;
}

/** What a job is to build, as the record stands now: the frozen papers, what was withdrawn, the pages before. One statement. */
export async function orderOf(
  tx: Tx,
  mine: Pick<PackOrder, 'jobId' | 'attempt'>,
): Promise<Ordered> {
  const [row] = await tx.query<Row[]>(
    `SELECT p.id AS "publicationId", j.audience, p.number, p.published_at AS "publishedAt",
       p.papers AS "publicPapers", x.papers AS "exemptPapers",
       coalesce((SELECT jsonb_agg(jsonb_build_object('id', w.subject_id, 'reason', w.reason,
           'withdrawnOn', w.withdrawn_on::text)) FROM ${WITHDRAWN_OF('p.meeting_id')} AS w), '[]') AS withdrawn,
       (SELECT k.contents -> 'marks' FROM packs k WHERE k.publication_id = p.id AND k.audience = j.audience
        ORDER BY k.edition DESC LIMIT 1) AS "marksBefore",
       b.id AS "previousId",
       (SELECT k.last_page FROM packs k WHERE k.publication_id = b.id AND k.audience = j.audience
        ORDER BY k.edition DESC LIMIT 1) AS "previousLast",
       (SELECT o.state FROM jobs o WHERE o.publication_id = b.id AND o.audience = j.audience
        ORDER BY o.asked_at DESC, o.offered_at DESC LIMIT 1) AS "previousJob"
     FROM jobs j
     JOIN publications p ON p.id = j.publication_id
     LEFT JOIN exempt_papers x ON j.audience = 'members' AND x.publication_id = p.id
     LEFT JOIN publications b ON b.meeting_id = p.meeting_id AND b.number = p.number - 1
     WHERE j.id = $1`,
    [mine.jobId],
  );
  if (row === undefined) return { kind: 'never', why: 'Its publication is not there.' };
  if (row.previousId !== null && row.previousLast === null) return awaited(row, row.previousId);
  const { publicationId, audience, publicPapers, exemptPapers, withdrawn, publishedAt } = row;
  const order = {
    ...mine,
    publicationId,
    audience,
    publicPapers,
    papers: exemptPapers ?? publicPapers,
    withdrawn,
    firstPage: (row.previousLast ?? 0) + 1,
    before: row.marksBefore ?? [],
    publishedAt,
  };
  return { kind: 'ready', order };
}

function awaited({ audience, previousJob }: Row, publicationId: string): Ordered {
  if (previousJob === 'failed' || previousJob === 'cancelled') {
    const why =
      'It continues the page numbers of the pack before it, which was not built: build that one first.';
    return { kind: 'never', why };
  }
  return { kind: 'wait', ask: previousJob === null ? { publicationId, audience } : null };
}
