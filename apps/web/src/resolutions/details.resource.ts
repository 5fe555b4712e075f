import type { MotionAsked } from '#rules';

/** What a motion asks beside its words as JSON: items of the agenda by their numbers, each ground once. */
export function detailsResource(
  details: MotionAsked['details'],
  items: readonly { readonly id: string; readonly number: number }[],
): object | null {
  if (details === null || !('items' in details)) return details;
  return {
    items: items.filter(({ id }) => details.items.includes(id)).map(({ number }) => number),
    grounds: [...new Set(Object.values(details.grounds))],
  };
}
