import type { Figures, LocalDate } from '#rules';
import type { KeptFile } from '../documents/index.js';
import type { Tx } from '../transaction/index.js';
import type { DataAnswerKind, DataAnswerView } from './data-request-views.js';

/** A row of a new answer; a later one never takes its place. `at` is the instant. */
export interface NewDataAnswer {
  readonly id: string;
  readonly requestId: string;
  readonly number: number;
  readonly kind: DataAnswerKind;
  readonly text: string;
  readonly figures: Figures | null;
  readonly file: KeptFile | null;
  readonly how: DataAnswerView['how'];
  readonly receivedOn: LocalDate;
  readonly isAfterClose: boolean;
  readonly by: string;
  readonly at: string;
}

/** Writes one answer to a request for data. */
export async function insertDataAnswer(tx: Tx, answer: NewDataAnswer): Promise<void> {
  const { file, figures } = answer;
  await tx.query(
    `INSERT INTO data_answers (id, data_request_id, number, kind, text, figures, file_name, media_type, bytes, sha256,
       storage_key, state, how, received_on, is_after_close, given_by, given_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [
      answer.id,
      answer.requestId,
      answer.number,
      answer.kind,
      answer.text,
      figures === null ? null : JSON.stringify(figures),
      file?.fileName ?? null,
      file?.inspected.mediaType ?? null,
      file?.bytes ?? null,
      file?.sha256 ?? null,
      file?.key ?? null,
      file?.state ?? 'clean',
      answer.how,
      answer.receivedOn,
      answer.isAfterClose,
      answer.by,
      answer.at,
    ],
  );
}
