import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#rules';
import { Recorder } from '../record/index.js';
import { bundleOf } from './bundle.js';
import { carriesExemptMatter } from './exempt-matter.js';

/** One time a reply went on to a colleague. Dates are local. */
export interface Passing {
  readonly fromId: string;
  readonly from: string;
  readonly toId: string;
  readonly to: string;
  readonly note: string | null;
  readonly passedOn: LocalDate;
}

/** One time somebody was asked to approve a reply. Null until they decide. */
export interface Approval {
  readonly askedOfId: string;
  readonly askedOf: string;
  readonly askedById: string;
  readonly askedBy: string;
  readonly askedOn: LocalDate;
  readonly remark: string | null;
  readonly decidedOn: LocalDate | null;
  readonly approved: boolean | null;
  readonly decisionRemark: string | null;
}

/** A reply among the people of its authority: to whom it went, who approved it, and whether a code is wanted to submit it. */
export interface Handings {
  /** The latest first. */
  readonly passedOn: readonly Passing[];
  readonly approvals: readonly Approval[];
  readonly needsCode: boolean;
  /** Whether a code that was sent is still good. */
  readonly isCodeSent: boolean;
}

const LOCAL = (instant: string): string => `(${instant} AT TIME ZONE 'Europe/London')::date`;

/** What the people of an authority do with a reply among themselves. It is theirs alone: whoever asks may write it. */
@Injectable()
export class HandingsQueries {
  constructor(private readonly recorder: Recorder) {}

  /** By the id of the letter or addressee it answers, for one person of the authority. Three statements. */
  async of(subjectId: string, personId: string | null): Promise<Handings> {
    const { manager } = this.recorder.dataSource;
    const bundle = await bundleOf(manager, subjectId);
    const needsCode = await carriesExemptMatter(manager, bundle);
    const [found] = await manager.query<Omit<Handings, 'needsCode'>[]>(
      `SELECT
         (SELECT coalesce(jsonb_agg(jsonb_build_object('fromId', w.from_person, 'from', f.name, 'toId', w.to_person,
            'to', t.name, 'note', w.note, 'passedOn', ${LOCAL('w.passed_at')}) ORDER BY w.passed_at DESC), '[]')
          FROM replies_passed_on w JOIN people f ON f.id = w.from_person JOIN people t ON t.id = w.to_person
          WHERE w.reply_id = y.id) AS "passedOn",
         (SELECT coalesce(jsonb_agg(jsonb_build_object('askedOfId', a.asked_of, 'askedOf', o.name,
            'askedById', a.asked_by, 'askedBy', b.name, 'askedOn', ${LOCAL('a.asked_at')}, 'remark', a.remark,
            'decidedOn', ${LOCAL('a.decided_at')}, 'approved', a.approved, 'decisionRemark', a.decision_remark)
            ORDER BY a.asked_at DESC, a.decided_at IS NULL DESC), '[]')
          FROM reply_approvals a JOIN people o ON o.id = a.asked_of JOIN people b ON b.id = a.asked_by
          WHERE a.reply_id = y.id) AS approvals,
         EXISTS (SELECT FROM reply_codes c WHERE c.reply_id = y.id AND c.person_id = $3 AND c.expires_at > $4)
           AS "isCodeSent"
       FROM replies y WHERE y.letter_id = $1 OR y.addressee_id = $2`,
      [bundle.letterId, bundle.addresseeId, personId, this.recorder.now()],
    );
    return { passedOn: [], approvals: [], isCodeSent: false, ...found, needsCode };
  }
}
