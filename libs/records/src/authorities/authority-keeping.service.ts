import { Injectable } from '@nestjs/common';
import {
  AUTHORITY_KINDS,
  may,
  refuse,
  type Actor,
  type AuthorityKind,
  type LocalDate,
} from '#rules';
import { newId } from '#platform';
import { slugOf } from '../paths/index.js';
import { Recorder, type Act, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { Authority } from './authority.entity.js';
import { AuthorityAlias } from './authority-alias.entity.js';
import { keepAuthority, tellOfAuthority } from './keep-authority.js';

/** What is kept of an authority itself. Dates are local; null is open. */
export interface AuthorityForm {
  readonly name: string;
  readonly kind: AuthorityKind;
  readonly aliases: readonly string[];
  readonly validFrom: LocalDate | null;
}

/** Authorities entered and changed by the officer. One that ends hands over first. */
@Injectable()
export class AuthorityKeepingService {
  constructor(private readonly recorder: Recorder) {}

  /** Enters an authority of a council. Refuses a name or an alias that means another one already. Returns its address too. */
  enter(
    actor: Actor,
    form: AuthorityForm & { readonly councilId: string },
    key?: string,
  ): Promise<Done & { readonly slug: string }> {
    const { councilId, aliases, ...said } = form;
    if (!may(actor, 'keep authority', { councilId })) {
      refuse('not-permitted', 'You do not have the role that keeps the authorities.');
    }
    const asked = { actor, ...(key === undefined ? {} : { key }) };
    return this.recorder.writeOnce(asked, ['authority', 'enter', form], async (tx) => {
      const id = newId();
      await refuseTaken(tx, { councilId, authorityId: id, names: [said.name, ...aliases] });
      const slug = await slugFor(tx, councilId, said.name);
      const over = { validTo: null, successorId: null };
      await tx.insert(Authority, { id, councilId, slug, ...said, ...over, version: 0 });
      await writeAliases(tx, id, aliases);
      const told = [{ event: 'authority.added', facts: { authority: said.name } }] as const;
      const authority = { id, councilId, version: 0 };
      const done = await tellOfAuthority(tx, { authority, told, actor, now: this.recorder.now() });
      return { ...done, slug };
    });
  }

  /** Changes its name, kind, aliases or first day; its address stays, because old letters lead there. */
  change(act: Act, form: AuthorityForm): Promise<Done> {
    return keepAuthority(this.recorder, {
      act,
      form: ['change', form],
      change: async (tx, authority) => {
        const { id, councilId } = authority;
        const { name, kind, aliases, validFrom } = form;
        await refuseTaken(tx, { councilId, authorityId: id, names: [name, ...aliases] });
        const before = await aliasesOf(tx, id);
        const text = changed(authority, before, form);
        if (text === '') refuse('not-ready', 'Nothing was changed: change something, or go back.');
        await tx.update(Authority, { id }, { name, kind, validFrom });
        await tx.query('DELETE FROM authority_aliases WHERE authority_id = $1', [id]);
        await writeAliases(tx, id, aliases);
        return [{ event: 'authority.changed', facts: { text } }];
      },
    });
  }
}

function changed(before: Authority, aliases: readonly string[], after: AuthorityForm): string {
  const isKind = (kind: string): kind is AuthorityKind => Object.hasOwn(AUTHORITY_KINDS, kind);
  const kindWas = isKind(before.kind) ? AUTHORITY_KINDS[before.kind] : before.kind;
  const listed = (names: readonly string[]) => names.toSorted().join(', ');
  return [
    ...(before.name === after.name ? [] : [`now called ${after.name}, not ${before.name}`]),
    ...(before.kind === after.kind
      ? []
      : [`${AUTHORITY_KINDS[after.kind].toLowerCase()} instead of ${kindWas.toLowerCase()}`]),
    ...(listed(aliases) === listed(after.aliases)
      ? []
      : [`also called ${listed(after.aliases) || 'nothing else'}`]),
    ...(before.validFrom === after.validFrom ? [] : [`from ${after.validFrom ?? 'any day'}`]),
  ].join('; ');
}

async function aliasesOf(tx: Tx, authorityId: string): Promise<readonly string[]> {
  const rows = await tx.findBy(AuthorityAlias, { authorityId });
  return rows.map(({ alias }) => alias);
}

async function writeAliases(
  tx: Tx,
  authorityId: string,
  aliases: readonly string[],
): Promise<void> {
  for (const alias of new Set(aliases)) {
    await tx.insert(AuthorityAlias, { id: newId(), authorityId, alias });
  }
}

/** Two authorities of one name cannot be told apart by an importer, nor by a reader. */
async function refuseTaken(
  tx: Tx,
  asked: {
    readonly councilId: string;
    readonly authorityId: string;
    readonly names: readonly string[];
  },
): Promise<void> {
  const [taken] = await tx.query<{ name: string; wanted: string }[]>(
    `SELECT a.name, w.wanted FROM unnest($3::text[]) AS w(wanted)
     JOIN authorities a ON a.council_id = $1 AND a.id <> $2 AND a.valid_to IS NULL
     WHERE lower(a.name) = lower(w.wanted) OR EXISTS (
       SELECT FROM authority_aliases l WHERE l.authority_id = a.id AND lower(l.alias) = lower(w.wanted))
     LIMIT 1`,
    [asked.councilId, asked.authorityId, asked.names],
  );
  if (taken === undefined) return;
  const field = taken.wanted === asked.names[0] ? 'name' : 'aliases';
  refuse('already-done', `“${taken.wanted}” means ${taken.name} already.`, field);
}

async function slugFor(tx: Tx, councilId: string, name: string): Promise<string> {
  const wanted = slugOf(name);
  if (wanted === '') refuse('field-wrong', 'Enter a name with letters in it.', 'name');
  await tx.query('SELECT 1 FROM councils WHERE id = $1 FOR UPDATE', [councilId]);
  const rows = await tx.findBy(Authority, { councilId });
  const taken = new Set([...rows.map(({ slug }) => slug), 'new']);
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(slug)) return slug;
  }
}
