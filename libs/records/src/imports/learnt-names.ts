import { may, type Actor } from '#rules';
import { newId } from '#platform';
import { tellOfAuthority } from '../authorities/index.js';
import type { Tx } from '../transaction/index.js';
import type { MeantName } from './decisions.js';
import type { Effect } from './effects.js';

interface By {
  readonly actor: Actor;
  readonly now: string;
}

interface LockedAuthority {
  readonly id: string;
  readonly councilId: string;
  readonly version: number;
}

/**
 * Teaches the directory the names a person confirmed in an import: one alias and one entry of history each. An authority
 * whose directory the actor does not keep, such as the county's, learns nothing.
 */
export async function learnNames(
  tx: Tx,
  by: By,
  names: readonly MeantName[],
): Promise<readonly Effect[]> {
  const learnt: Effect[] = [];
  for (const { words, authorityId } of names) {
    const authority = await lockedAuthority(tx, authorityId);
    if (authority === undefined || !keeps(by.actor, authority)) continue;
    const [alias] = await tx.query<{ id: string }[]>(
      `INSERT INTO authority_aliases (id, authority_id, alias)
       SELECT $1, $2, $3 WHERE NOT EXISTS (SELECT 1 FROM authority_aliases
         WHERE authority_id = $2 AND lower(alias) = lower($3))
       RETURNING id`,
      [newId(), authorityId, words],
    );
    if (alias === undefined) continue;
    const told = [{ event: 'authority.alias-learnt', facts: { text: words } }] as const;
    await tellOfAuthority(tx, { authority, told, ...by });
    learnt.push({
      subjectKind: 'authority alias',
      subjectId: alias.id,
      label: words,
      line: null,
      done: 'added',
      before: null,
      versionAfter: null,
    });
  }
  return learnt;
}

/** A name that an import taught, and the import. */
export interface LearntName {
  readonly aliasId: string;
  readonly importId: string;
}

/**
 * Takes a name an import taught out of the directory again; says why not when it is there no longer, when another
 * accepted paper was told the same, or when the actor does not keep the directory.
 */
export async function unlearnName(
  tx: Tx,
  by: By,
  { aliasId, importId }: LearntName,
): Promise<string | null> {
  const [alias] = await tx.query<{ authorityId: string; alias: string }[]>(
    'SELECT authority_id AS "authorityId", alias FROM authority_aliases WHERE id = $1',
    [aliasId],
  );
  if (alias === undefined) return 'Somebody changed the names of this authority since.';
  const authority = await lockedAuthority(tx, alias.authorityId);
  if (authority === undefined) return 'The authority is there no longer.';
  if (!keeps(by.actor, authority)) return 'You do not keep the directory of this authority.';
  const [again] = await tx.query<unknown[]>(
    `SELECT 1 FROM import_names n JOIN imports i ON i.id = n.import_id AND i.state = 'accepted'
     WHERE n.authority_id = $1 AND lower(n.words) = lower($2) AND i.id <> $3 LIMIT 1`,
    [alias.authorityId, alias.alias, importId],
  );
  if (again !== undefined) return 'Another paper that was accepted was told the same.';
  await tx.query('DELETE FROM authority_aliases WHERE id = $1', [aliasId]);
  const told = [{ event: 'authority.alias-unlearnt', facts: { text: alias.alias } }] as const;
  await tellOfAuthority(tx, { authority, told, ...by });
  return null;
}

const keeps = (actor: Actor, { id, councilId }: LockedAuthority): boolean =>
  may(actor, 'keep authority', { councilId, authorityId: id });

async function lockedAuthority(tx: Tx, id: string): Promise<LockedAuthority | undefined> {
  const [authority] = await tx.query<LockedAuthority[]>(
    'SELECT id, council_id AS "councilId", version FROM authorities WHERE id = $1 FOR UPDATE',
    [id],
  );
  return authority;
}
