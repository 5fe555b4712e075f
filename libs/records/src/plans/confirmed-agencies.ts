import type { Tx } from '../transaction/index.js';
import type { WrittenAgency } from './written-action.js';

/** An agency of an action as it is kept, with the name the directory has for it. */
interface KeptAgency extends WrittenAgency {
  readonly id: string;
  readonly shown: string;
}

/**
 * Agencies a person left as they were stay as they were: taken for whom they were taken, and confirmed only where they were
 * or where the person says so by their ids. What was typed anew is confirmed, since a person named it. One statement.
 */
export async function confirmedAgencies(
  tx: Tx,
  actionId: string,
  {
    written,
    confirmed,
  }: { readonly written: readonly WrittenAgency[]; readonly confirmed: readonly string[] },
): Promise<readonly WrittenAgency[]> {
  const kept = await tx.query<KeptAgency[]>(
    `SELECT g.id, g.part, g.name, g.authority_id AS "authorityId", g.is_accountable AS "isAccountable",
       g.is_confirmed AS "isConfirmed", coalesce(o.name, g.name) AS shown
     FROM action_agencies g LEFT JOIN authorities o ON o.id = g.authority_id WHERE g.action_id = $1`,
    [actionId],
  );
  return written.map((agency) => {
    const before = kept.find(
      ({ part, name, shown }) =>
        part === agency.part && (isSame(name, agency.name) || isSame(shown, agency.name)),
    );
    if (before === undefined) return agency;
    const { name, authorityId, isConfirmed, id } = before;
    return { ...agency, name, authorityId, isConfirmed: isConfirmed || confirmed.includes(id) };
  });
}

const isSame = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();
