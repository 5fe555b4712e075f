import { Injectable } from '@nestjs/common';
import { may, refuse, type Actor, type LocalDate } from '#rules';
import { newId } from '#platform';
import { begin, Recorder, tell, type Act } from '../record/index.js';
import { agenciesNamed, type AgenciesGiven } from './agencies-named.js';
import { linkPriorities, prioritiesNamed } from './links-of-action.js';
import { freePlanSlug, lockPlan } from './plan-rows.queries.js';
import { planYearOf, readTypedDue } from './new-due.js';
import { ONLY_PARTNERSHIP } from './only-partnership.js';
import { planSlug } from './plan-name.js';
import { replaceAgencies } from './plans.queries.js';

export interface NewPlan {
  readonly councilId: string;
  /** Whose plan it is, of the same council; left out, of its only one. */
  readonly partnershipId?: string;
  readonly title: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

/** An action as a person enters it. */
export interface NewAction extends AgenciesGiven {
  readonly reference: string;
  readonly group: string;
  readonly wording: string;
  /** As people write one: a day, "Sept 2026", "Q2", "ongoing". */
  readonly due: string;
  readonly funding: string;
  /** Ids; the first is the one whose lead looks after it. */
  readonly priorities: readonly string[];
}

/** Action plans made by hand: begun for a year, their actions entered, agreed by the partnership. */
@Injectable()
export class PlanKeepingService {
  constructor(private readonly recorder: Recorder) {}

  /** Begins a plan, a draft until it is agreed. Returns its slug. */
  begin(act: Omit<Act, 'id'>, plan: NewPlan): Promise<string> {
    const { councilId, startsOn, endsOn } = plan;
    const title = plan.title.trim();
    refuseUnless(act.actor, councilId);
    if (title === '') refuse('field-missing', 'Enter the title of the plan.', 'title');
    if (endsOn <= startsOn) refuse('field-wrong', 'The plan must end after it begins.', 'endsOn');
    return this.recorder.writeOnce(act, ['begin plan', plan], async (tx) => {
      const id = newId();
      const slug = await freePlanSlug(tx, councilId, planSlug(title));
      await tx.query(
        `INSERT INTO action_plans (id, council_id, partnership_id, slug, title, starts_on, ends_on, is_draft, source_hash)
         VALUES ($1, $2, coalesce((SELECT o.id FROM partnerships o WHERE o.id = $7 AND o.council_id = $2),
           ${ONLY_PARTNERSHIP('$2')}), $3, $4, $5, $6, true, '')`,
        [id, councilId, slug, title, startsOn, endsOn, plan.partnershipId ?? null],
      );
      await tell(tx, {
        councilId,
        subjectKind: 'plan',
        subjectId: id,
        actor: act.actor,
        now: this.recorder.now(),
        event: 'plan.begun',
        facts: { title },
      });
      return slug;
    });
  }

  /** The partnership agreed the plan, by its minute: what is changed after is told with its reason. */
  agree(
    act: Act,
    form: { readonly on: LocalDate; readonly minute: string },
  ): Promise<{ readonly sentence: string }> {
    return this.recorder.writeOnce(act, ['agree plan', act.id, form], async (tx) => {
      const plan = await lockPlan(tx, act.id);
      refuseUnless(act.actor, plan.councilId);
      if (plan.agreedOn !== null) refuse('state-moved-on', 'The plan is agreed already.');
      const minute = form.minute.trim();
      if (minute === '') refuse('field-missing', 'Enter the minute that agreed it.', 'minute');
      if (form.on > this.recorder.today()) {
        refuse('field-wrong', 'The date cannot be in the future.', 'on');
      }
      await tx.query(
        `UPDATE action_plans SET is_draft = false, agreed_on = $2, agreed_minute = $3 WHERE id = $1`,
        [act.id, form.on, minute],
      );
      const { sentence } = await tell(tx, {
        councilId: plan.councilId,
        subjectKind: 'plan',
        subjectId: act.id,
        actor: act.actor,
        now: this.recorder.now(),
        event: 'plan.agreed',
        facts: { minute, on: form.on },
      });
      return { sentence };
    });
  }

  /** Enters an action in a plan; `act.id` is the plan. Returns the action's id. */
  add(act: Act, action: NewAction): Promise<string> {
    return this.recorder.writeOnce(act, ['add action', act.id, action], async (tx) => {
      const plan = await lockPlan(tx, act.id);
      refuseUnless(act.actor, plan.councilId);
      const { reference, group, wording, funding } = action;
      if (wording.trim() === '') refuse('field-missing', 'Enter the action.', 'wording');
      const due = readTypedDue(action.due, await planYearOf(tx, act.id));
      const agencies = await agenciesNamed(tx, plan.councilId, action);
      const priorities = await prioritiesNamed(tx, plan.councilId, action.priorities);
      const id = newId();
      await begin(tx, {
        kind: 'action',
        id,
        actor: act.actor,
        now: this.recorder.now(),
        event: 'action.planned',
        facts: { title: reference.trim() },
        columns: {
          council_id: plan.councilId,
          action_plan_id: act.id,
          priority_id: priorities[0]?.id ?? null,
          authority_id: agencies.find(({ isAccountable }) => isAccountable)?.authorityId ?? null,
          source_key: `by hand ${id}`,
          reference: reference.trim(),
          group_name: group.trim(),
          wording: wording.trim(),
          due_raw: due.raw,
          due_start: due.start,
          due_end: due.end,
          due_precision: due.precision,
          funding: funding.trim(),
        },
      });
      await replaceAgencies(tx, [{ actionId: id, agencies }]);
      await linkPriorities(tx, id, priorities);
      return id;
    });
  }
}

function refuseUnless(actor: Actor, councilId: string): void {
  if (may(actor, 'change action plan', { councilId })) return;
  refuse('not-permitted', 'You do not have the role that may change an action plan.');
}
