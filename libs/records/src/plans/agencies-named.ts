import { refuse } from '#rules';
import type { Tx } from '../transaction/index.js';
import type { WrittenAgency } from './written-action.js';

/** The agencies a person gives an action, each by its name, alias or slug, and which lead is accountable. */
export interface AgenciesGiven {
  readonly leads: readonly string[];
  readonly partners: readonly string[];
  /** One of the leads; null where nobody said. One lead alone is the accountable one. */
  readonly accountable: string | null;
}

/**
 * The agencies as they are written, each matched in the directory of the council and its county where it can be, and
 * confirmed: a person named them. Refuses an accountable one that does not lead. One statement.
 */
export async function agenciesNamed(
  tx: Tx,
  councilId: string,
  { leads, partners, accountable }: AgenciesGiven,
): Promise<readonly WrittenAgency[]> {
  const names = distinct([...leads, ...partners]);
  const known = await authoritiesByWord(tx, councilId, names);
  const led = distinct(leads);
  const only = led.length === 1 ? (led[0] ?? null) : accountable;
  if (only !== null && !led.some((name) => isSame(name, only))) {
    refuse('field-wrong', 'The accountable one must be among the leads.', 'accountable');
  }
  const agency = (part: WrittenAgency['part'], name: string): WrittenAgency => ({
    part,
    name,
    authorityId: known.get(name.toLowerCase()) ?? null,
    isAccountable: part === 'lead' && only !== null && isSame(name, only),
    isConfirmed: true,
  });
  return [
    ...led.map((name) => agency('lead', name)),
    ...distinct(partners).map((name) => agency('partner', name)),
  ];
}

async function authoritiesByWord(
  tx: Tx,
  councilId: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<{ word: string; id: string }[]>(
    `SELECT DISTINCT ON (w.word) w.word, a.id
     FROM unnest($2::text[]) AS w(word)
     JOIN councils c ON c.id = $1
     JOIN authorities a ON a.council_id IN (c.id, c.parent_id)
     WHERE a.slug = w.word OR lower(a.name) = w.word
       OR EXISTS (SELECT FROM authority_aliases l WHERE l.authority_id = a.id AND lower(l.alias) = w.word)
     ORDER BY w.word, (a.council_id = c.id) DESC, a.valid_to IS NULL DESC`,
    [councilId, names.map((name) => name.toLowerCase())],
  );
  return new Map(rows.map(({ word, id }) => [word, id]));
}

function distinct(names: readonly string[]): readonly string[] {
  const plain = names.map((name) => name.trim()).filter((name) => name !== '');
  return plain.filter((name, at) => plain.findIndex((other) => isSame(other, name)) === at);
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
