import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { refuse, type Actor, type Role, type ScopeKind } from '#rules';
import { newId } from '#platform';
import { Recorder } from '../record/index.js';
import { disablePerson } from './disable-person.js';
import { lastPartsOf } from './last-parts.queries.js';
import { findActor } from './people.queries.js';
import { Person } from './person.entity.js';

/** argon2id as OWASP asks: 19 MiB, two passes. */
const HARDNESS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash of a password nobody has, so that an unknown address costs as much time as a wrong password. */
let nobody: Promise<string> | null = null;

/** People: signing in, what they may do, and their grants. */
@Injectable()
export class PeopleService {
  constructor(private readonly recorder: Recorder) {}

  /** The person with this address and password, or null: the same answer for unknown, disabled and wrong. Every try is recorded. */
  async signIn(email: string, password: string): Promise<{ id: string; name: string } | null> {
    const address = email.trim().toLowerCase();
    const person = await this.recorder.dataSource
      .getRepository(Person)
      .findOneBy({ email: address });
    nobody ??= hash('nobody has this password', HARDNESS);
    const stored = person?.passwordHash ?? (await nobody);
    const right = await verify(stored, password);
    const welcome =
      right && person !== null && person.passwordHash !== null && person.disabledAt === null;
    await this.recorder.dataSource.query(
      'INSERT INTO sign_ins (email, person_id, succeeded, at) VALUES ($1, $2, $3, $4)',
      [address, person?.id ?? null, welcome, this.recorder.now()],
    );
    return welcome ? { id: person.id, name: person.name } : null;
  }

  /** Who a person is to the rules, with every role they hold today; null for an unknown or disabled person. One statement. */
  actor(personId: string): Promise<Actor | null> {
    return findActor(this.recorder.dataSource.manager, personId, this.recorder.today());
  }

  /** Adds a person. `password` null means they act only by signed links. Refuses an address that is taken. */
  async add(person: {
    readonly councilId: string;
    readonly name: string;
    readonly post: string;
    readonly email: string;
    readonly password: string | null;
  }): Promise<string> {
    const id = newId();
    const email = person.email.trim().toLowerCase();
    const passwordHash = person.password === null ? null : await hash(person.password, HARDNESS);
    await this.recorder.write(async (tx) => {
      if (await tx.existsBy(Person, { email })) {
        refuse('already-done', `${email} belongs to someone already.`, 'email');
      }
      await tx.insert(Person, {
        id,
        email,
        passwordHash,
        councilId: person.councilId,
        name: person.name,
        post: person.post,
        disabledAt: null,
        createdAt: new Date(this.recorder.now()),
      });
    });
    return id;
  }

  /** Grants a role for one scope; granting it again changes nothing. */
  async grant(personId: string, role: Role, scope: { kind: ScopeKind; id: string }): Promise<void> {
    await this.recorder.write((tx) =>
      tx.query(
        `INSERT INTO grants (id, person_id, role, scope_kind, scope_id, granted_at)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
        [newId(), personId, role, scope.kind, scope.id, this.recorder.now()],
      ),
    );
  }

  /** Disables a person. Refuses while they hold the last part of something open: it is handed over first. */
  async disable(personId: string): Promise<void> {
    await this.recorder.write(async (tx) => {
      const last = await lastPartsOf(tx, personId, this.recorder.today());
      if (last.length > 0) {
        refuse('not-ready', `Nobody else is ${last.join(', ')}: hand over to somebody first.`);
      }
      await disablePerson(tx, { personId, now: this.recorder.now() });
    });
  }
}
