import type { PlanLine } from '#records/plans';
import { paths } from '#records/paths';

/** A plan as a list links to it. */
export const planLinePresenter = ({ slug, title, isDraft, actions, partnership }: PlanLine) => ({
  title,
  href: paths.plan(slug),
  words: `${actions === 1 ? '1 action' : `${actions} actions`}${isDraft ? ', a draft' : ''}; ${partnership?.name ?? 'nobody said whose it is'}`,
});
