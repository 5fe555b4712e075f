import { paths } from '#records/paths';
import {
  PUBLIC_STANDINGS,
  type PublicChoices,
  type PublicRecommendation,
} from '#records/public-recommendations';
import { shortDate, type LocalDate } from '#rules';
import type { PublicQuestion } from './public-question.js';
import { standingPresenter } from './public-standing.js';

/** So many recommendations a page. */
export const A_PAGE = 25;

/** A recommendation as a line of a public list. */
export function publicLine(found: PublicRecommendation, today: LocalDate) {
  const { reference, wording, committee, madeOn, addressees } = found;
  return {
    reference,
    href: paths.publicRecommendation(reference),
    wording,
    from: `${committee}, ${shortDate(madeOn)}`,
    to: addressees.map((one) => ({
      authority: one.authority,
      href: paths.publicAuthority(one.slug),
      ...standingPresenter(one, today),
    })),
  };
}

/** A page of the public list with what it can be narrowed to; one row more than a page says that there is another. */
export function publicListPresenter(
  found: readonly PublicRecommendation[],
  { choices, today }: { readonly choices: PublicChoices; readonly today: LocalDate },
  question: PublicQuestion,
) {
  const { page, authority, committee, standing } = question;
  const standings = Object.entries(PUBLIC_STANDINGS).map(([slug, { label }]) => ({
    slug,
    name: label,
  }));
  return {
    lines: found.slice(0, A_PAGE).map((one) => publicLine(one, today)),
    isNarrowed: question.at(null) !== '',
    page,
    before: page > 1 ? `${paths.publicRecommendations}${question.at(page - 1)}` : null,
    after: found.length > A_PAGE ? `${paths.publicRecommendations}${question.at(page + 1)}` : null,
    twins: { at: paths.publicRecommendations, question: question.at(null) },
    menus: {
      authorities: menu('All authorities', choices.authorities, authority),
      committees: menu('All committees', choices.committees, committee),
      standings: menu('However it stands', standings, standing),
    },
  };
}

const menu = (
  all: string,
  choices: readonly { readonly slug: string; readonly name: string }[],
  chosen: string | undefined,
) => [
  { value: '', text: all, selected: chosen === undefined },
  ...choices.map(({ slug, name }) => ({ value: slug, text: name, selected: slug === chosen })),
];
