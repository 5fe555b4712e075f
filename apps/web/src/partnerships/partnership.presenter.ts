import type { RelatedPartnership } from '#records/partnerships';
import { paths } from '#records/paths';
import { AUTHORITY_PARTS } from '#rules';
import type { PartnershipSubject } from './partnership-desk.js';
import { WAYS } from './ways.js';

/** What the page of a partnership has beside that of a working group. */
export function partnershipPresenter({ partnership, stance }: PartnershipSubject) {
  const { slug, councilId, council, parent, under, groups, authorities, glossary } = partnership;
  const isKept = stance.offers.length > 0;
  return {
    council,
    ways: WAYS.map(({ text, hint, href }) => ({ text, hint, href: href({ slug, councilId }) })),
    parent: parent === null ? null : related(parent),
    under: under.map(related),
    groups: groups.map((group) => ({
      name: group.name,
      href: paths.workingGroup(slug, group.slug),
      chair: group.chair ?? 'No chair',
      isOver: group.validTo !== null,
    })),
    authorities: authorities.map((one) => ({
      name: one.name,
      href: isKept ? paths.authority(one.slug) : null,
      part: AUTHORITY_PARTS[one.part],
      aliases: one.aliases.join(', '),
    })),
    glossary,
  };
}

function related({ slug, name, council, mayRead, priorities }: RelatedPartnership) {
  return {
    name,
    council,
    href: mayRead ? paths.partnership(slug) : null,
    priorities: priorities.map((one) => ({ name: one.name, href: paths.priority(one.slug) })),
  };
}
