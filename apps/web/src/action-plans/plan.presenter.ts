import type { ActionFilter, ActionLine, PlanChoices, PlanLine } from '#records/plans';
import { paths } from '#records/paths';
import { isActionOverdue, shortDate, type LocalDate } from '#rules';
import { ACTION_WORDS } from '../priorities/badges.js';
import { menu, narrowingOf, partOf, planGroups } from './plan-groups.js';

interface Around {
  readonly actions: readonly ActionLine[];
  readonly choices: PlanChoices;
  readonly filter: ActionFilter;
  /** Which thousand of the actions, from 1. */
  readonly number: number;
  readonly mayKeep: boolean;
  readonly today: LocalDate;
}

/** An action plan as its page shows it: a section for each group, in the order of the paper, and the counts. */
export function planPresenter(plan: PlanLine, around: Around) {
  const { actions, choices, filter, number, mayKeep, today } = around;
  const address = paths.plan(plan.slug);
  const isNarrowed = Object.keys(filter).length > 0;
  const groups = planGroups(actions, { address, isNarrowed, today });
  const query = queryOf(filter);
  return {
    title: plan.title,
    caption: captionOf(plan),
    isDraft: plan.isDraft,
    agreed:
      plan.agreedOn === null
        ? null
        : `Agreed by the partnership on ${shortDate(plan.agreedOn)}, minute ${plan.agreedMinute ?? ''}.`,
    isNobodys: plan.partnership === null,
    back: {
      text: 'Action plans',
      href: `${paths.plans}${plan.partnership === null ? '' : `?partnership=${plan.partnership.slug}`}`,
    },
    address,
    counts: countsOf(actions, { groups: groups.length, today }),
    groups,
    part: partOf(actions, {
      number,
      at: (page) => `${address}${query}${query === '' ? '?' : '&'}page=${page}`,
    }),
    isNarrowed,
    choices: {
      ...narrowingOf(choices),
      states: menu(
        'However they stand',
        ACTION_WORDS.map(([state, text]) => ({ value: state, text })),
      ),
    },
    csv: `${address}/actions.csv${query}`,
    roadmap: paths.roadmap(plan.slug),
    keeps: mayKeep ? keepsOf(plan) : [],
  };
}

function countsOf(
  actions: readonly ActionLine[],
  { groups, today }: { readonly groups: number; readonly today: LocalDate },
) {
  const unconfirmed = actions.filter(({ agencies }) => agencies.some((one) => !one.isConfirmed));
  const nobody = actions.filter(({ agencies }) => !agencies.some((one) => one.isAccountable));
  return [
    {
      key: 'Actions',
      value: `${actions.length} in ${groups} ${groups === 1 ? 'group' : 'groups'}`,
    },
    { key: 'Dated', value: String(actions.filter(({ dueEnd }) => dueEnd !== null).length) },
    {
      key: 'Ongoing',
      value: String(actions.filter(({ duePrecision }) => duePrecision === 'none').length),
    },
    {
      key: 'Overdue',
      value: String(actions.filter((action) => isActionOverdue(action, today)).length),
    },
    { key: 'Moved', value: String(actions.filter(({ moves }) => moves.length > 0).length) },
    { key: 'With nobody accountable', value: String(nobody.length) },
    { key: 'With an agency not confirmed', value: String(unconfirmed.length) },
  ];
}

const keepsOf = ({ slug, agreedOn, partnership }: PlanLine) => [
  ...(partnership === null
    ? [{ text: 'Say whose plan it is', href: `${paths.plan(slug)}/partnership` }]
    : []),
  { text: 'Add an action', href: `${paths.plan(slug)}/actions/new` },
  ...(agreedOn === null
    ? [{ text: 'Record that it is agreed', href: `${paths.plan(slug)}/agreement` }]
    : []),
  { text: 'Carry actions forward', href: `${paths.plan(slug)}/carrying-forward` },
  ...(partnership === null
    ? []
    : [{ text: 'Say it is another partnership’s', href: `${paths.plan(slug)}/partnership` }]),
];

function queryOf(filter: ActionFilter): string {
  const { overdue, ongoing, ...rest } = filter;
  const asked = new URLSearchParams({
    ...rest,
    ...(overdue === true ? { overdue: 'yes' } : {}),
    ...(ongoing === true ? { ongoing: 'yes' } : {}),
  });
  return asked.size === 0 ? '' : `?${asked.toString()}`;
}

function captionOf({ startsOn, endsOn, partnership }: PlanLine): string {
  const years =
    startsOn === null || endsOn === null ? '' : `, ${shortDate(startsOn)} to ${shortDate(endsOn)}`;
  return `${partnership?.name ?? 'Action plan'}${years}`;
}
