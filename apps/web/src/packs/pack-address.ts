import type { Shelf } from '#records/packs';

/** How a meeting's packs are named by an address. */
export interface PackAddress {
  readonly slug: string;
  readonly date: string;
  /** Of a supplement or an item. */
  readonly number?: string;
}

/** The number in an address; -1, which nothing has, when it is none. */
export function numberOf({ number = '' }: PackAddress): number {
  return /^\d{1,4}$/.test(number) ? Number(number) : -1;
}

/** The latest publication that has an item of this number, with the name of the item's file. */
export async function latestWith(
  item: number,
  shelfOf: (number: number) => Promise<Shelf>,
): Promise<{ readonly shelf: Shelf; readonly name: string }> {
  const name = `item-${item}`;
  const first = await shelfOf(0);
  const holding = first.publications.findLast(
    ({ pack, withdrawnBecause }) =>
      withdrawnBecause === null && pack?.files.some((file) => file.name === name) === true,
  );
  if (holding === undefined || holding.number === 0) return { shelf: first, name };
  return { shelf: await shelfOf(holding.number), name };
}
