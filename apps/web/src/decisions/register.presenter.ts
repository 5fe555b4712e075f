import type { DecisionLine, DecisionsChoices } from '#records/decisions';
import { paths } from '#records/paths';
import { RESOLUTION_KINDS } from '#rules';
import { decisionPresenter } from './decision.presenter.js';
import type { DecisionsQuestion } from './decisions-question.js';

/** Decisions on one page of the register. */
export const A_PAGE = 25;

/** The register of decisions: one page of it, what it is narrowed to, and the way on. One more decision than a page means more. */
export function registerPresenter(
  found: readonly DecisionLine[],
  choices: DecisionsChoices,
  question: DecisionsQuestion,
) {
  const { page, committee = '', year, kind = '' } = question;
  const hasMore = found.length > A_PAGE;
  return {
    decisions: found.slice(0, A_PAGE).map(decisionPresenter),
    menus: {
      committees: [
        { value: '', text: 'Every committee', selected: committee === '' },
        ...choices.committees.map(({ slug, name }) => ({
          value: slug,
          text: name,
          selected: slug === committee,
        })),
      ],
      years: [
        { value: '', text: 'Every year', selected: year === undefined },
        ...choices.years
          .toSorted((a, b) => b - a)
          .map((one) => ({ value: String(one), text: String(one), selected: one === year })),
      ],
      kinds: [
        { value: '', text: 'Every kind', selected: kind === '' },
        ...Object.entries(RESOLUTION_KINDS).map(([value, text]) => ({
          value,
          text,
          selected: value === kind,
        })),
      ],
    },
    before: page > 1 ? `${paths.decisions}${question.at(page - 1)}` : null,
    after: hasMore ? `${paths.decisions}${question.at(page + 1)}` : null,
    page,
    isNarrowed: question.at(null) !== '',
    twins: { at: paths.decisions, question: question.at(null) },
  };
}
