import { Injectable } from '@nestjs/common';
import { may, refuse, type Actor } from '#rules';
import { Recorder, tell, type Act } from '../record/index.js';
import { scopeOf } from '../scope/index.js';
import { lockPlan } from './plan-rows.queries.js';

/** A partnership that an action plan can be of. */
export interface PlanPartnership {
  readonly id: string;
  readonly councilId: string;
  readonly slug: string;
  readonly name: string;
}

/** Whose plan an action plan is: of which partnership of its council. */
@Injectable()
export class PlanPartnershipsService {
  constructor(private readonly recorder: Recorder) {}

  /** The partnerships an actor may keep plans of, by name. One statement. */
  toKeep(actor: Actor): Promise<PlanPartnership[]> {
    return this.recorder.dataSource.query<PlanPartnership[]>(
      `SELECT n.id, n.council_id AS "councilId", n.slug, n.name FROM partnerships n
       WHERE n.council_id = ANY($1) ORDER BY n.name, n.id LIMIT 200`,
      [scopeOf(actor, 'change action plan').councils],
    );
  }

  /** Says whose plan it is; `act.id` is the plan. Refuses a partnership of another council, and the one it is of already. */
  place(
    act: Act,
    form: { readonly partnershipId: string },
  ): Promise<{ readonly sentence: string }> {
    return this.recorder.writeOnce(act, ['place plan', act.id, form], async (tx) => {
      const { councilId, partnershipId } = await lockPlan(tx, act.id);
      if (!may(act.actor, 'change action plan', { councilId })) {
        refuse('not-permitted', 'You do not have the role that may change an action plan.');
      }
      const [partnership] = await tx.query<{ name: string }[]>(
        'SELECT name FROM partnerships WHERE id::text = $1 AND council_id = $2 FOR SHARE',
        [form.partnershipId, councilId],
      );
      if (partnership === undefined) {
        return refuse('field-wrong', 'Choose a partnership of the same council.', 'partnership');
      }
      if (partnershipId === form.partnershipId) {
        refuse('already-done', `It is the plan of ${partnership.name} already.`);
      }
      await tx.query('UPDATE action_plans SET partnership_id = $2 WHERE id = $1', [
        act.id,
        form.partnershipId,
      ]);
      const { sentence } = await tell(tx, {
        councilId,
        subjectKind: 'plan',
        subjectId: act.id,
        actor: act.actor,
        now: this.recorder.now(),
        event: 'plan.placed',
        facts: { to: partnership.name },
      });
      return { sentence };
    });
  }
}
