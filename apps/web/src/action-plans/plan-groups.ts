import type { ActionLine, PlanChoices } from '#records/plans';
import { isActionOverdue, type LocalDate } from '#rules';
import { actionPresenter } from '../priorities/action.presenter.js';

/** So many actions are read at a glance: their groups are open. More are folded away, group by group. */
const AT_A_GLANCE = 15;

interface Shown {
  readonly address: string;
  readonly isNarrowed: boolean;
  readonly today: LocalDate;
}

/** The groups of the actions shown, in the order of the paper, each with its counts and an address of its own. */
export function planGroups(actions: readonly ActionLine[], { address, isNarrowed, today }: Shown) {
  const names = [...new Set(actions.map(({ group }) => group))];
  return names.map((name, index) => {
    const own = actions.filter(({ group }) => group === name);
    const overdue = own.filter((action) => isActionOverdue(action, today)).length;
    return {
      id: `group-${index + 1}`,
      name: name === '' ? 'In no group' : name,
      href: name === '' ? `#group-${index + 1}` : `${address}?group=${encodeURIComponent(name)}`,
      words: `${counted(own.length)}${overdue === 0 ? '' : `, ${overdue} overdue`}`,
      isOpen: isNarrowed || actions.length <= AT_A_GLANCE || names.length === 1,
      actions: own.map((action) => actionPresenter(action, today)),
    };
  });
}

/** What a list that stops before its end says, with the other parts of it; null where everything is shown. */
export function partOf(
  actions: readonly ActionLine[],
  { number, at }: { readonly number: number; readonly at: (page: number) => string },
) {
  const all = actions[0]?.inAll ?? 0;
  const most = 1000;
  if (all <= most) return null;
  const from = (number - 1) * most + 1;
  const pages = Math.ceil(all / most);
  return {
    words: `${from.toLocaleString('en-GB')} to ${(from + actions.length - 1).toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')} actions are shown.`,
    before: number > 1 ? at(number - 1) : null,
    after: number < pages ? at(number + 1) : null,
  };
}

const counted = (count: number): string => (count === 1 ? '1 action' : `${count} actions`);

/** What the actions can be narrowed by, each as a menu that begins with no choice. */
export const narrowingOf = (choices: PlanChoices) => ({
  groups: menu('All groups', choices.groups.map(named)),
  leads: menu('All leads', [
    ...choices.leads.map(named),
    ...choices.leadsAsPrinted
      .filter((name) => !choices.leads.includes(name))
      .map((name) => ({ value: name, text: `${name} (as printed)` })),
  ]),
  agencies: menu('All agencies', choices.agencies.map(named)),
  priorities: menu(
    'All priorities',
    choices.priorities.map(({ slug, name }) => ({ value: slug, text: name })),
  ),
});

const named = (name: string) => ({ value: name, text: name });

/** Choices with one before them that narrows nothing. */
export const menu = (
  all: string,
  choices: readonly { readonly value: string; readonly text: string }[],
) => [{ value: '', text: all }, ...choices];
