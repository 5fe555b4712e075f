import { Injectable } from '@nestjs/common';
import { may, refuse, type AssessmentState, type EventName, type Proposal } from '#rules';
import { newId } from '#platform';
import { Recorder, revise, type Act, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

/** One finding as it is written. `dataRequest` is a reference, `measure` and `priority` are slugs. */
export interface FindingWritten {
  readonly title: string;
  readonly evidence: string;
  readonly dataRequest: string | null;
  /** Left out, it rests on none. */
  readonly measure?: string | null;
  readonly restsOn: string;
  readonly priority: string | null;
  readonly proposal: Proposal;
  readonly proposed: string;
}

interface Place {
  readonly id: string;
  readonly councilId: string;
  readonly partnershipId: string;
  readonly state: AssessmentState;
  readonly version: number;
}

interface Writing {
  readonly act: Act;
  readonly form: unknown;
  readonly event: EventName;
  readonly write: (tx: Tx, at: Place) => Promise<string>;
}

/** The findings of an assessment, row by row, until they are finished. Each change is one of the assessment's own history. */
@Injectable()
export class FindingsService {
  constructor(private readonly recorder: Recorder) {}

  /** Writes one more finding. */
  add(act: Act, finding: FindingWritten): Promise<Done> {
    return this.write({
      act,
      form: ['add', finding],
      event: 'assessment.finding-added',
      write: async (tx, at) => {
        const { dataRequestId, measureId, priorityId } = await referredTo(tx, at, finding);
        await tx.query(
          `INSERT INTO assessment_findings (id, assessment_id, number, title, evidence, data_request_id, rests_on,
             priority_id, proposal, proposed, written_on, written_by, measure_id)
           VALUES ($1, $2, (SELECT coalesce(max(number), 0) + 1 FROM assessment_findings WHERE assessment_id = $2),
             $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
          [
            newId(),
            at.id,
            finding.title,
            finding.evidence,
            dataRequestId,
            finding.restsOn,
            priorityId,
            finding.proposal,
            finding.proposed,
            this.recorder.today(),
            act.actor.name,
            measureId,
          ],
        );
        return finding.title;
      },
    });
  }

  /** Changes the finding of a number. */
  change(act: Act, number: number, finding: FindingWritten): Promise<Done> {
    return this.write({
      act,
      form: ['change', number, finding],
      event: 'assessment.finding-changed',
      write: async (tx, at) => {
        const { dataRequestId, measureId, priorityId } = await referredTo(tx, at, finding);
        const [, changed] = await tx.query<[unknown, number]>(
          `UPDATE assessment_findings SET title = $3, evidence = $4, data_request_id = $5, rests_on = $6,
             priority_id = $7, proposal = $8, proposed = $9, written_on = $10, written_by = $11,
             measure_id = $12
           WHERE assessment_id = $1 AND number = $2`,
          [
            at.id,
            number,
            finding.title,
            finding.evidence,
            dataRequestId,
            finding.restsOn,
            priorityId,
            finding.proposal,
            finding.proposed,
            this.recorder.today(),
            act.actor.name,
            measureId,
          ],
        );
        return changed === 0 ? refuse('not-found', 'There is no such finding.') : finding.title;
      },
    });
  }

  /** Takes the finding of a number out; its words stay in the history. */
  remove(act: Act, number: number): Promise<Done> {
    return this.write({
      act,
      form: ['remove', number],
      event: 'assessment.finding-removed',
      write: async (tx, at) => {
        const [rows] = await tx.query<[{ title: string }[], number]>(
          'DELETE FROM assessment_findings WHERE assessment_id = $1 AND number = $2 RETURNING title',
          [at.id, number],
        );
        return rows[0]?.title ?? refuse('not-found', 'There is no such finding.');
      },
    });
  }

  private write({ act, form, event, write }: Writing): Promise<Done> {
    return this.recorder.writeOnce(act, ['finding', act.id, form], async (tx) => {
      const at = await lockedPlace(tx, act);
      const title = await write(tx, at);
      const { actor, id } = act;
      const now = this.recorder.now();
      await revise(tx, {
        kind: 'assessment',
        id,
        actor,
        now,
        columns: {},
        event,
        facts: { title },
      });
      return {
        id,
        state: at.state,
        version: at.version + 1,
        sentence: `${DONE[event]}: ${title}.`,
      };
    });
  }
}

const DONE: Readonly<Partial<Record<EventName, string>>> = {
  'assessment.finding-added': 'Finding written',
  'assessment.finding-changed': 'Finding changed',
  'assessment.finding-removed': 'Finding taken out',
};

async function lockedPlace(tx: Tx, { id, actor, version }: Act): Promise<Place> {
  const [at] = await tx.query<Place[]>(
    `SELECT id, council_id AS "councilId", partnership_id AS "partnershipId", state, version
     FROM assessments WHERE id::text = $1 FOR UPDATE`,
    [id],
  );
  if (at === undefined || !may(actor, 'keep assessment', { councilId: at.councilId })) {
    return refuse('not-permitted', 'You do not have the role that keeps the assessment.');
  }
  if (at.state === 'findings written' || at.state === 'fed into the edition') {
    refuse('state-moved-on', 'The findings are finished: open them again first.');
  }
  if (version !== undefined && version !== at.version) {
    refuse(
      'stale-version',
      'Somebody changed the findings while you were writing. Look at them as they are now, then save yours again.',
    );
  }
  return at;
}

interface ReferredTo {
  readonly dataRequestId: string | null;
  readonly measureId: string | null;
  readonly priorityId: string | null;
}

async function referredTo(
  tx: Tx,
  { id, councilId, partnershipId }: Place,
  { dataRequest, measure = null, priority, proposal }: FindingWritten,
): Promise<ReferredTo> {
  const [found] = await tx.query<ReferredTo[]>(
    `SELECT (SELECT q.id FROM data_requests q WHERE q.assessment_id = $1 AND q.reference = $2) AS "dataRequestId",
       (SELECT p.id FROM priorities p JOIN agreements g ON g.id = p.agreement_id
        WHERE p.council_id = $3 AND g.partnership_id = $4 AND p.slug = $5) AS "priorityId",
       (SELECT m.id FROM measures m JOIN priorities p ON p.id = m.priority_id JOIN agreements g ON g.id = p.agreement_id
        WHERE m.council_id = $3 AND g.partnership_id = $4 AND m.slug = $6) AS "measureId"`,
    [id, dataRequest, councilId, partnershipId, priority, measure],
  );
  const { dataRequestId = null, measureId = null, priorityId = null } = found ?? {};
  if (dataRequest !== null && dataRequestId === null) {
    refuse('field-wrong', 'Choose a request of this assessment.', 'dataRequest');
  }
  if (measure !== null && measureId === null) {
    refuse('field-wrong', 'Choose a measure of the partnership.', 'measure');
  }
  if (priority !== null && priorityId === null) {
    refuse('field-wrong', 'Choose a priority of the partnership.', 'priority');
  }
  if (priorityId === null && proposal !== 'add') {
    refuse('field-missing', 'Choose the priority it is about, or propose to add one.', 'priority');
  }
  return { dataRequestId, measureId, priorityId };
}
