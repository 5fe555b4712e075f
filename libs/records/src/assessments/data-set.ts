import type { DataAsked, DataRequestState, Figures, LocalDate } from '#rules';
import { canonicalJson, sha256 } from '#platform';
import type { Tx } from '../transaction/index.js';

/** One answer as the frozen set holds it. */
interface SetAnswer {
  readonly number: number;
  readonly kind: string;
  readonly text: string;
  readonly figures: Figures | null;
  readonly fileName: string | null;
  readonly sha256: string | null;
  readonly receivedOn: LocalDate;
}

/** One request as the frozen set holds it. */
interface SetRequest {
  readonly reference: string;
  readonly authority: string;
  readonly asked: readonly DataAsked[];
  readonly state: DataRequestState;
  readonly answers: readonly SetAnswer[];
}

/** All that was known of an assessment's data on a local date, whatever comes later. */
export interface DataSet {
  readonly asAt: LocalDate;
  readonly requests: readonly SetRequest[];
}

/** The set as it stands today, with the SHA-256 of its canonical JSON, by which it can be checked for ever, and the number of answers in it. The caller has locked the assessment. */
export async function composeDataSet(
  tx: Tx,
  assessmentId: string,
  asAt: LocalDate,
): Promise<{ readonly set: DataSet; readonly hash: string; readonly answers: number }> {
  const requests = await tx.query<SetRequest[]>(
    `SELECT q.reference, a.name AS authority, q.asked, q.state,
       coalesce((SELECT jsonb_agg(jsonb_build_object('number', n.number, 'kind', n.kind, 'text', n.text, 'figures', n.figures,
         'fileName', n.file_name, 'sha256', n.sha256, 'receivedOn', n.received_on) ORDER BY n.number)
         FROM data_answers n WHERE n.data_request_id = q.id), '[]') AS answers
     FROM data_requests q JOIN authorities a ON a.id = q.authority_id
     WHERE q.assessment_id = $1 AND q.state NOT IN ('drafted','withdrawn')
     ORDER BY q.reference`,
    [assessmentId],
  );
  const set = { asAt, requests };
  const answers = requests.reduce((sum, one) => sum + one.answers.length, 0);
  return { set, hash: sha256(canonicalJson(set)), answers };
}
