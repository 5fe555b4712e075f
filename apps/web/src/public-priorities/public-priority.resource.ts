import type { PublicPriority } from '#records/editions';
import { paths } from '#records/paths';

/** A priority in force as data for everybody: posts, and nobody's name. Dates are local. */
export function publicPriorityResource({
  id: _,
  endedOn: __,
  endedAs: ___,
  ...found
}: PublicPriority) {
  return { href: paths.publicPriority(found.slug), ...found };
}
