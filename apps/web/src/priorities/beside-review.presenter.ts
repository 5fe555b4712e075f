import type { MeasureStanding } from '#records/measures';
import { paths } from '#records/paths';
import type { ActionAnswered, ActionLine } from '#records/plans';
import type { LocalDate } from '#rules';
import { answeredTag } from './answered-tag.js';
import { actionPresenter } from './action.presenter.js';
import { lastFigures } from './last-figures.js';

interface Beside {
  readonly measures: readonly MeasureStanding[];
  readonly actions: readonly ActionLine[];
  /** What was said of them in this review. */
  readonly answered: readonly ActionAnswered[];
  readonly today: LocalDate;
}

/** The measures and actions a lead had before them, for whoever judges what was returned. */
export const besideReview = ({ measures, actions, answered, today }: Beside) => ({
  measures: measures
    .filter(({ endedOn }) => endedOn === null)
    .map((measure) => ({
      name: measure.name,
      href: paths.measure(measure.slug),
      wanted: measure.wanted,
      sentence: measure.judgement.sentence,
      figures: lastFigures(measure),
    })),
  actions: actions.map((action) => ({
    ...actionPresenter(action, today),
    answered: answeredTag(action.id, answered),
    plan: { text: action.plan, href: paths.plan(action.planSlug) },
  })),
});
