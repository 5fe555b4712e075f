import type { PublicCommittee } from '#records/committees';
import { paths } from '#records/paths';
import { shortDate, type MunicipalYear } from '#rules';
import { readMarkdown } from '#platform/markdown';
import { seatInWords } from '../meetings/meeting-questions.js';

/** A committee as anybody sees it. */
export function publicCommitteePresenter(
  committee: PublicCommittee,
  years: readonly MunicipalYear[],
) {
  const { slug, council, constitutedAs, termsOfReference, members, programme } = committee;
  return {
    council,
    constitutedAs,
    terms: readMarkdown(termsOfReference),
    members: members.map((member) => ({ name: member.name, seat: seatInWords(member) })),
    programme: programme.map(({ title, heldOn }) => ({ title, on: shortDate(heldOn) })),
    twins: `${paths.publicCommittee(slug)}/meetings`,
    recommendations: `${paths.publicRecommendations}?committee=${encodeURIComponent(slug)}`,
    years: years.map((year) => ({
      text: year.name,
      href: paths.publicAnnualReport(slug, year.slug),
    })),
    subscribe: paths.subscribing(slug),
  };
}
