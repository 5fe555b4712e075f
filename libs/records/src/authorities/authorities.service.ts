import { Injectable } from '@nestjs/common';
import type { ContactKind } from '#rules';
import { newId } from '#platform';
import { Recorder } from '../record/index.js';
import { Authority } from './authority.entity.js';
import { AuthorityAlias } from './authority-alias.entity.js';
import { Contact } from './contact.entity.js';

export interface NewAuthority {
  readonly councilId: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: 'responsible' | 'co-operating' | 'invited' | 'executive' | 'other';
  readonly aliases: readonly string[];
}

/** One authority as an importer looks it up: its name and every alias. */
export interface DirectoryEntry {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
}

/** Bodies that can be asked to do something, the names papers give them, and the people there. */
@Injectable()
export class AuthoritiesService {
  constructor(private readonly recorder: Recorder) {}

  async add({ aliases, ...authority }: NewAuthority): Promise<string> {
    const id = newId();
    await this.recorder.write(async (tx) => {
      await tx.insert(Authority, {
        id,
        ...authority,
        validFrom: null,
        validTo: null,
        successorId: null,
      });
      for (const alias of aliases)
        await tx.insert(AuthorityAlias, { id: newId(), authorityId: id, alias });
    });
    return id;
  }

  /** Names a person at an authority in one part. The grant that lets them act is given apart. */
  async name(contact: { authorityId: string; personId: string; kind: ContactKind }): Promise<void> {
    await this.recorder.write((tx) =>
      tx.insert(Contact, { id: newId(), ...contact, validTo: null }),
    );
  }

  /** The directory of one council, by name. One statement. */
  directory(councilId: string): Promise<DirectoryEntry[]> {
    return this.recorder.dataSource.query<DirectoryEntry[]>(
      `SELECT a.id, a.slug, a.name, a.kind,
         ARRAY(SELECT l.alias FROM authority_aliases l WHERE l.authority_id = a.id ORDER BY l.alias) AS aliases
       FROM authorities a
       WHERE a.council_id = $1 AND a.valid_to IS NULL
       ORDER BY a.name`,
      [councilId],
    );
  }
}
