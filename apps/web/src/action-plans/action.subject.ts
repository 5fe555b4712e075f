import type { ActionView } from '#records/plans';
import { paths } from '#records/paths';
import { ACTION, type Actor, type LocalDate } from '#rules';
import { stanceOf } from '../transitions/stance.js';
import type { Subject } from '../transitions/transition.js';

/** An action as its transitions know it. */
export interface ActionSubject extends Subject {
  readonly action: ActionView;
  readonly today: LocalDate;
  /** The other actions of its plan, for one that is superseded; empty for who may not say so. */
  readonly others: readonly {
    readonly id: string;
    readonly reference: string;
    readonly wording: string;
  }[];
  /** The priorities it could serve; empty for who may not say so. */
  readonly priorities: readonly { readonly id: string; readonly name: string }[];
  /** The measures it could serve; empty for who may not say so. */
  readonly measures: readonly { readonly id: string; readonly name: string }[];
}

interface Around extends Pick<ActionSubject, 'today' | 'others' | 'priorities' | 'measures'> {
  readonly actor: Actor;
}

/** Where an action stands, for the permission table. */
export function placeOfAction({ councilId, priorityId, authorityId }: ActionView) {
  return {
    councilId,
    ...(priorityId === null ? {} : { priorityId }),
    ...(authorityId === null ? {} : { authorityId }),
  };
}

/** An action as its transitions see it, for one person. */
export function actionSubject(action: ActionView, { actor, ...around }: Around): ActionSubject {
  const { id, version, state, previous, plan, planSlug, reference } = action;
  const page = paths.action(planSlug, id);
  const standing = { state, previous, place: placeOfAction(action) };
  return {
    ...around,
    id,
    version,
    action,
    page,
    at: page,
    caption: reference === '' ? plan : `${plan}, action ${reference}`,
    stance: stanceOf(ACTION, standing, actor),
  };
}
