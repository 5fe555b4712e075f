import { paths } from '#records/paths';
import {
  COUNTED_UP_TO,
  type ListCounts,
  type RecommendationsQueries,
} from '#records/recommendations';
import type { SavedViewsService } from '#records/saved-views';
import type { Actor } from '#rules';

/** A page that counts more than these is slow: the others are in the list itself. */
const MOST = 3;

/** A saved view with how many it finds. */
export interface CountedView {
  readonly name: string;
  readonly href: string;
  readonly count: string;
}

interface Finding {
  readonly views: SavedViewsService;
  readonly recommendations: RecommendationsQueries;
}

/** The views somebody wants to see on Home with how many each finds, at most three. A statement each, and one for all. */
export async function viewsOnHome(
  { views, recommendations }: Finding,
  actor: Actor,
): Promise<readonly CountedView[]> {
  const found = await views.list(actor);
  const wanted = found.filter(({ isOnHome }) => isOnHome).slice(0, MOST);
  return Promise.all(
    wanted.map(async ({ name, slug, filter }) => {
      const { counts } = await recommendations.page(actor, { filter, after: null, most: 1 });
      return { name, href: paths.savedView(slug), count: countOf(counts, filter.group) };
    }),
  );
}

function countOf(counts: ListCounts, group: keyof ListCounts | undefined): string {
  const count = counts[group ?? 'all'];
  return count < COUNTED_UP_TO ? String(count) : `${COUNTED_UP_TO.toLocaleString('en-GB')} or more`;
}
