import type { PriorityLineage, PublicPriority } from '#records/editions';
import { paths } from '#records/paths';

/** A priority in force as data for everybody: posts, and nobody's name. Dates are local. */
export function publicPriorityResource({
  id: _,
  agreementId: __,
  endedOn: ___,
  endedAs: ____,
  ...found
}: PublicPriority) {
  return { href: paths.publicPriority(found.slug), ...found };
}

/** One priority as data for everybody, in force or ended, with its names and where it comes from and went. Nobody leads an ended one. */
export function onePublicPriorityResource(found: PublicPriority, lineage: PriorityLineage) {
  const { endedOn, endedAs, ledBy } = found;
  return {
    ...publicPriorityResource({ ...found, ledBy: endedOn === null ? ledBy : [] }),
    endedOn,
    endedAs,
    names: lineage.names.map(({ startsOn, name }) => ({ startsOn, name })),
    earlier: lineage.earlier.map(linked),
    later: lineage.later.map(linked),
  };
}

const linked = ({ name, slug }: PriorityLineage['earlier'][number]) => ({
  name,
  href: paths.publicPriority(slug),
});
