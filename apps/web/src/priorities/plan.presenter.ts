import type { ActionLine, PlanLine } from '#records/plans';
import { shortDate, type LocalDate } from '#rules';
import { actionPresenter } from './action.presenter.js';

/** An action plan as its page shows it: a table for each group, in the order of the paper, and the counts. */
export function planPresenter(
  plan: PlanLine,
  { actions, today }: { readonly actions: readonly ActionLine[]; readonly today: LocalDate },
) {
  const groups = [...new Set(actions.map(({ group }) => group))];
  const shown = actions.map((action) => ({
    group: action.group,
    ...actionPresenter(action, today),
  }));
  const overdue = shown.filter((action) => action.overdue !== null).length;
  const unconfirmed = actions.filter(({ agencies }) => agencies.some((one) => !one.isConfirmed));
  return {
    title: plan.title,
    caption: yearsOf(plan),
    isDraft: plan.isDraft,
    counts: [
      {
        key: 'Actions',
        value: `${actions.length} in ${groups.length} ${groups.length === 1 ? 'group' : 'groups'}`,
      },
      { key: 'Dated', value: String(actions.filter(({ dueEnd }) => dueEnd !== null).length) },
      {
        key: 'Ongoing',
        value: String(actions.filter(({ duePrecision }) => duePrecision === 'none').length),
      },
      { key: 'Overdue', value: String(overdue) },
      { key: 'With an agency not confirmed', value: String(unconfirmed.length) },
    ],
    groups: groups.map((name, index) => ({
      id: `group-${index + 1}`,
      name,
      actions: shown.filter((action) => action.group === name),
    })),
  };
}

const yearsOf = ({ startsOn, endsOn }: PlanLine): string =>
  startsOn === null || endsOn === null
    ? 'Action plan'
    : `Action plan, ${shortDate(startsOn)} to ${shortDate(endsOn)}`;
