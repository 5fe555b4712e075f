import type { ActionFilter, ActionLine, PlanChoices, PlanLine } from '#records/plans';
import { paths } from '#records/paths';
import { shortDate, type LocalDate } from '#rules';
import { actionPresenter } from '../priorities/action.presenter.js';
import { ACTION_WORDS } from '../priorities/badges.js';

interface Around {
  readonly actions: readonly ActionLine[];
  readonly choices: PlanChoices;
  readonly filter: ActionFilter;
  readonly mayKeep: boolean;
  readonly today: LocalDate;
}

/** An action plan as its page shows it: a table for each group, in the order of the paper, and the counts. */
export function planPresenter(plan: PlanLine, around: Around) {
  const { actions, choices, filter, mayKeep, today } = around;
  const groups = [...new Set(actions.map(({ group }) => group))];
  const shown = actions.map((action) => ({
    group: action.group,
    ...actionPresenter(action, today),
  }));
  const address = paths.plan(plan.slug);
  return {
    title: plan.title,
    caption: yearsOf(plan),
    isDraft: plan.isDraft,
    agreed:
      plan.agreedOn === null
        ? null
        : `Agreed by the partnership on ${shortDate(plan.agreedOn)}, minute ${plan.agreedMinute ?? ''}.`,
    address,
    counts: countsOf(actions, { groups, shown }),
    groups: groups.map((name, index) => ({
      id: `group-${index + 1}`,
      name: name === '' ? 'In no group' : name,
      actions: shown.filter((action) => action.group === name),
    })),
    isNarrowed: Object.keys(filter).length > 0,
    choices: {
      groups: menu('All groups', choices.groups.map(named)),
      leads: menu('All leads', choices.leads.map(named)),
      priorities: menu(
        'All priorities',
        choices.priorities.map(({ slug, name }) => ({ value: slug, text: name })),
      ),
      states: menu(
        'However they stand',
        ACTION_WORDS.map(([state, text]) => ({ value: state, text })),
      ),
    },
    csv: `${address}/actions.csv${queryOf(filter)}`,
    roadmap: paths.roadmap(plan.slug),
    keeps: mayKeep ? keepsOf(plan) : [],
  };
}

function countsOf(
  actions: readonly ActionLine[],
  { groups, shown }: { readonly groups: readonly string[]; readonly shown: readonly Shown[] },
) {
  const unconfirmed = actions.filter(({ agencies }) => agencies.some((one) => !one.isConfirmed));
  const nobody = actions.filter(({ agencies }) => !agencies.some((one) => one.isAccountable));
  return [
    {
      key: 'Actions',
      value: `${actions.length} in ${groups.length} ${groups.length === 1 ? 'group' : 'groups'}`,
    },
    { key: 'Dated', value: String(actions.filter(({ dueEnd }) => dueEnd !== null).length) },
    {
      key: 'Ongoing',
      value: String(actions.filter(({ duePrecision }) => duePrecision === 'none').length),
    },
    { key: 'Overdue', value: String(shown.filter(({ overdue }) => overdue !== null).length) },
    { key: 'Moved', value: String(actions.filter(({ moves }) => moves.length > 0).length) },
    { key: 'With nobody accountable', value: String(nobody.length) },
    { key: 'With an agency not confirmed', value: String(unconfirmed.length) },
  ];
}

type Shown = ReturnType<typeof actionPresenter>;

const keepsOf = ({ slug, agreedOn }: PlanLine) => [
  { text: 'Add an action', href: `${paths.plan(slug)}/actions/new` },
  ...(agreedOn === null
    ? [{ text: 'Record that it is agreed', href: `${paths.plan(slug)}/agreement` }]
    : []),
  { text: 'Carry actions forward', href: `${paths.plan(slug)}/carrying-forward` },
];

const named = (name: string) => ({ value: name, text: name });

const menu = (
  all: string,
  choices: readonly { readonly value: string; readonly text: string }[],
) => [{ value: '', text: all }, ...choices];

function queryOf(filter: ActionFilter): string {
  const { overdue, ...rest } = filter;
  const asked = new URLSearchParams({ ...rest, ...(overdue === true ? { overdue: 'yes' } : {}) });
  return asked.size === 0 ? '' : `?${asked.toString()}`;
}

const yearsOf = ({ startsOn, endsOn }: PlanLine): string =>
  startsOn === null || endsOn === null
    ? 'Action plan'
    : `Action plan, ${shortDate(startsOn)} to ${shortDate(endsOn)}`;
