import type { Role } from '#rules';
import type { ContactKind, NewAuthority } from '#records/authorities';
import type { Stage } from './stage.js';

/** An authority of a story, and the people who answer for it. */
export interface StagedAuthority extends NewAuthority {
  /** The part after the @ of its people's addresses. */
  readonly domain: string;
  readonly password: string | null;
  readonly people: readonly {
    readonly kind: ContactKind;
    readonly name: string;
    readonly post: string;
  }[];
}

const ROLES: Readonly<Record<ContactKind, Role | null>> = {
  contact: 'authority contact',
  signatory: 'signatory',
  'senior officer': null,
  approver: 'authority contact',
};

/** Adds an authority with its people, whose parts are `police contact`, `police signatory` and so on. Returns its id. */
export async function settle(stage: Stage, authority: StagedAuthority): Promise<string> {
  const { domain, password, people, ...entry } = authority;
  const id = await stage.authorities.add(entry);
  await Promise.all(
    people.map(async ({ kind, name, post }) => {
      const role = ROLES[kind];
      const personId = await stage.enlist({
        name,
        post,
        part: `${entry.slug} ${kind}`,
        councilId: entry.councilId,
        email: `${kind.replace(' ', '-')}@${domain}`,
        password: role === null ? null : password,
        roles: role === null ? [] : [{ role, kind: 'authority', id }],
      });
      await stage.authorities.name({ authorityId: id, personId, kind });
    }),
  );
  return id;
}
