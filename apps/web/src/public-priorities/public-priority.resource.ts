import type { PublicPriority } from '#records/editions';
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
