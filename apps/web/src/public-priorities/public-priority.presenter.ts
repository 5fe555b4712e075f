import type { PriorityLineage, PublicPriority } from '#records/editions';
import { paths } from '#records/paths';
import { dateInWords, PRIORITY_CHANGES, shortDate } from '#rules';
import { paragraphsOf } from '../editions/edition.presenter.js';

/** Priorities in force under the agreement they belong to. */
export function publicListPresenter(found: readonly PublicPriority[]) {
  const agreements = [...new Set(found.map(({ agreementId }) => agreementId))];
  return agreements.map((id) => {
    const priorities = found.filter(({ agreementId }) => agreementId === id);
    const [first] = priorities;
    return {
      name: first === undefined ? '' : first.agreement,
      partnership: first?.partnership ?? '',
      href: first === undefined ? '' : editionHref(first),
      days: first === undefined ? '' : daysOf(first),
      priorities: priorities.map(({ name, number, slug }) => ({
        name: number === null ? name : `${number}. ${name}`,
        href: paths.publicPriority(slug),
      })),
    };
  });
}

/** One priority as everybody may read it: why, who leads it by post, where it comes from. */
export function publicPriorityPresenter(found: PublicPriority, lineage: PriorityLineage) {
  const { name, number, ledBy, themes, endedOn, endedAs, rationale } = found;
  return {
    title: name,
    measures: `${paths.publicPriority(found.slug)}/measures`,
    caption: number === null ? found.partnership : `${found.partnership}, priority ${number}`,
    ended:
      endedOn === null || endedAs === null
        ? null
        : `No longer a priority since ${shortDate(endedOn)}: it was ${PRIORITY_CHANGES[endedAs].told}.`,
    facts: [
      {
        key: 'Agreement',
        value: `${found.agreement}, edition ${found.edition}`,
        href: editionHref(found),
      },
      { key: 'In force', value: daysOf(found) },
      ...(endedOn === null
        ? [{ key: 'Led by', value: ledBy.join(', ') || 'Nobody at present' }]
        : []),
      ...(themes.length === 0 ? [] : [{ key: 'Themes', value: themes.join(', ') }]),
    ],
    rationale: paragraphsOf(rationale),
    names: lineage.names.map(({ startsOn, name: then }) => `From ${shortDate(startsOn)}: ${then}`),
    earlier: lineage.earlier.map(linked),
    later: lineage.later.map(linked),
  };
}

const linked = ({ name, slug }: PriorityLineage['earlier'][number]) => ({
  text: name,
  href: paths.publicPriority(slug),
});

const daysOf = ({ startsOn, endsOn }: PublicPriority): string =>
  `${dateInWords(startsOn)} to ${dateInWords(endsOn)}`;

const editionHref = ({ agreementSlug, edition }: PublicPriority): string =>
  paths.publicEdition(agreementSlug, edition);
