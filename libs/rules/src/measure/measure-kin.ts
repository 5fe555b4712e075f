import type { KeptFigures } from './kept-figures.js';

/** What a measure is the sum of, down to the last part, and what is the sum of it, up to the last. */
export interface Kin {
  readonly below: readonly KeptFigures[];
  readonly above: readonly KeptFigures[];
}

/** The measures of a family that a measure is the sum of or is summed up in. A measure is never among its own kin. */
export function kinOf({ id }: Pick<KeptFigures, 'id'>, family: readonly KeptFigures[]): Kin {
  const byId = new Map(family.map((one) => [one.id, one]));
  const below = reached(id, (one) => byId.get(one)?.sumOf ?? []);
  const above = reached(id, (one) =>
    family.filter(({ sumOf }) => sumOf.includes(one)).map((sum) => sum.id),
  );
  const known = (ids: readonly string[]) =>
    ids.flatMap((one) => {
      const found = byId.get(one);
      return found === undefined || one === id ? [] : [found];
    });
  return { below: known(below), above: known(above) };
}

function reached(id: string, onward: (id: string) => readonly string[]): readonly string[] {
  const found = new Set<string>();
  const open = [id];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    for (const next of onward(one)) {
      if (found.has(next)) continue;
      found.add(next);
      open.push(next);
    }
  }
  return [...found];
}
