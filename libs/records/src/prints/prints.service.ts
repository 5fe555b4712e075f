import { Injectable } from '@nestjs/common';
import { may, refuse, type Action, type Actor } from '#rules';
import { Recorder, type Act } from '../record/index.js';
import type { PrintKind } from './print.js';

/** Who may have a print of a kind tried again: those who publish or send it. */
const RETRIES = {
  minutes: 'publish minutes',
  'exempt minutes': 'publish minutes',
  letter: 'send recommendation',
  reply: 'return response',
  'tracker report': 'keep tracker',
  'annual report': 'publish annual report',
  'hand-over list': 'hand over',
  'performance summary': 'make performance summary',
} as const satisfies Record<PrintKind, Action>;

interface Row {
  readonly kind: PrintKind;
  readonly state: PrintState;
  readonly councilId: string;
  readonly committeeId: string | null;
}

type PrintState = 'waiting' | 'working' | 'done' | 'failed';

/** A print as its page shows it; `mayRetry` for who may have it tried again. */
export interface PrintLine extends Pick<Row, 'kind' | 'state'> {
  readonly id: string;
  readonly committee: string;
  readonly problem: string | null;
  readonly mayRetry: boolean;
}

/** A print that failed is tried again when a person asks for it; what makes it is the worker. */
@Injectable()
export class PrintsService {
  constructor(private readonly recorder: Recorder) {}

  /** One print, within the reach of who may have it tried again. One statement. */
  async find(actor: Actor, id: string): Promise<PrintLine> {
    const [print] = await this.recorder.dataSource.query<(Row & Omit<PrintLine, 'mayRetry'>)[]>(
      `SELECT p.id, p.kind, p.state, p.problem, p.council_id AS "councilId", p.committee_id AS "committeeId",
         coalesce(c.name, l.name) AS committee
       FROM prints p JOIN councils l ON l.id = p.council_id LEFT JOIN committees c ON c.id = p.committee_id WHERE p.id::text = $1`,
      [id],
    );
    if (print === undefined || !may(actor, RETRIES[print.kind], placeOf(print))) {
      return refuse('not-found', 'There is no such file to print.');
    }
    const { councilId: _council, committeeId: _committee, ...shown } = print;
    return { ...shown, mayRetry: print.state === 'failed' };
  }

  /** Has a print that failed made after all; `act.id` is the print's. One that waits or is done stays as it is, which is told. */
  retry({ actor, id }: Act): Promise<void> {
    return this.recorder.write(async (tx) => {
      const [print] = await tx.query<Row[]>(
        `SELECT kind, state, council_id AS "councilId", committee_id AS "committeeId"
         FROM prints WHERE id = $1 FOR UPDATE`,
        [id],
      );
      if (print === undefined || !may(actor, 'read committee work', placeOf(print))) {
        refuse('not-found', 'There is no such file to print.');
      }
      if (!may(actor, RETRIES[print.kind], placeOf(print))) {
        refuse('not-permitted', 'You do not have the role that may have this printed again.');
      }
      if (print.state !== 'failed') {
        refuse('state-moved-on', 'Only what could not be printed can be tried again.');
      }
      await tx.query(
        `UPDATE prints SET state = 'waiting', attempts = 0, problem = NULL, finished_at = NULL, offered_at = now()
         WHERE id = $1`,
        [id],
      );
    });
  }
}

const placeOf = ({ councilId, committeeId }: Row) => ({
  councilId,
  ...(committeeId === null ? {} : { committeeId }),
});
