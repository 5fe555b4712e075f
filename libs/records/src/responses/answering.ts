import type { LocalDate } from '#rules';
import { newId } from '#platform';
import { wordsTold } from '../following/index.js';
import { addresseeFacts } from '../recommendations/index.js';
import type { Move, Moved } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { refuseKeptOnline } from './refuse-kept-online.js';
import type { ResponseForm } from './response-form.js';
import { Response } from './response.entity.js';

/** One answer on its way into the record: what it says, when and by whom it is written down, and the reply it came in. */
export interface Answering {
  readonly form: ResponseForm;
  readonly responseId?: string;
  /** The instant. */
  readonly now: string;
  /** The local date of that instant. */
  readonly today: LocalDate;
  readonly by: string;
  readonly replyId?: string;
}

/** How an answer goes through the seam: what to prepare, and what to write once the addressee has moved. */
export interface AnswerMove {
  readonly responseId: string;
  readonly prepare: Move<'addressee'>['prepare'];
  readonly also: (tx: Tx, moved: Moved<'addressee'>) => Promise<void>;
}

/** The move that gives an answer. It counts on the London date of the present instant, or on the date it was received. */
export function answering(answer: Answering): AnswerMove {
  const { form, now, today, by, replyId } = answer;
  const responseId = answer.responseId ?? newId();
  const on = form.how === 'online' ? today : (form.receivedOn ?? null);
  return {
    responseId,
    prepare: async (row, { tx }) => {
      if (form.how === 'online' && replyId === undefined) await refuseKeptOnline(tx, row.id);
      const { authority, answerableFrom } = await addresseeFacts(tx, row.id);
      return {
        facts: {
          authority,
          how: form.how,
          ...(on === null ? {} : { on }),
          ...(answerableFrom === null ? {} : { notBefore: answerableFrom }),
          ...given(form),
          ...(await wordsTold(tx, row.id, wordsOf(form))),
        },
        ...(on === null ? {} : { clock: { do: 'stop', on } }),
        payload: { response: responseId, ...(replyId === undefined ? {} : { reply: replyId }) },
      };
    },
    also: async (tx, moved) => {
      const number = (await tx.countBy(Response, { addresseeId: moved.id })) + 1;
      await tx.query(
        `INSERT INTO responses (id, addressee_id, number, decision, reason, action, owner, target_date,
           submitted_at, submitted_on, submitted_by, how, reply_id, target_raw, target_start, target_precision, evidence)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
        [
          responseId,
          moved.id,
          number,
          form.decision,
          form.reason,
          form.action,
          form.owner,
          form.targetDate,
          now,
          on,
          by,
          form.how,
          replyId ?? null,
          form.target?.raw ?? null,
          form.target?.start ?? null,
          form.target?.precision ?? null,
          form.evidence ?? null,
        ],
      );
    },
  };
}

function given(form: ResponseForm) {
  return {
    ...(form.decision === null ? {} : { decision: form.decision }),
    ...(form.owner === null ? {} : { owner: form.owner }),
    ...(form.targetDate === null ? {} : { targetDate: form.targetDate }),
    ...(form.target !== undefined && form.targetDate === null ? { isOngoing: true } : {}),
  };
}

const wordsOf = ({ reason, action }: ResponseForm) => ({
  ...(reason === null ? {} : { reason }),
  ...(action === null ? {} : { action }),
});
