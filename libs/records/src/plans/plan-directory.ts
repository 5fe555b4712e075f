import type { EntityManager } from 'typeorm';
import type { Directory } from '../papers/index.js';

/** The bodies a council's papers may name, and the id behind each slug that is an authority. */
export interface PlanDirectory {
  readonly entries: Directory;
  readonly idOf: (slug: string) => string | null;
}

/** What papers write for all of them at once. */
const EVERYONE = {
  slug: 'all-partners',
  name: 'All Partners',
  aliases: ['All Agencies'],
  kind: 'everyone',
} as const;

interface Body {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: string;
  /** The name of the council whose directory it is in. */
  readonly council: string;
  readonly aliases: readonly string[];
}

/** The directory of one council, whose own name probably means its executive where no authority is called so, and, behind it, of its county, whose bodies a district's papers name too. One statement. */
export async function planDirectory(
  manager: EntityManager,
  councilId: string,
): Promise<PlanDirectory> {
  const bodies = await manager.query<Body[]>(
    `SELECT DISTINCT ON (a.slug) a.id, a.slug, a.name, a.kind, k.name AS council,
       ARRAY(SELECT l.alias FROM authority_aliases l WHERE l.authority_id = a.id ORDER BY l.alias) AS aliases
     FROM councils c
     JOIN authorities a ON a.council_id IN (c.id, c.parent_id)
     JOIN councils k ON k.id = a.council_id
     WHERE c.id = $1 AND a.valid_to IS NULL
     ORDER BY a.slug, (a.council_id = c.id) DESC`,
    [councilId],
  );
  const ids = new Map(bodies.map(({ slug, id }) => [slug, id]));
  const called = new Set(
    bodies.flatMap(({ name, aliases }) => [name, ...aliases].map((one) => one.toLowerCase())),
  );
  const entries = bodies.map(({ slug, name, aliases, kind, council }) => ({
    slug,
    name,
    ...(kind === 'executive' && !called.has(council.toLowerCase())
      ? { aliases: [...aliases, council], guessed: [council] }
      : { aliases }),
    kind: kind === 'other' ? ('group' as const) : ('authority' as const),
  }));
  return { entries: [...entries, EVERYONE], idOf: (slug) => ids.get(slug) ?? null };
}
