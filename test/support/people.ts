import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { newId } from '#platform/ids';
import { PeopleService } from '#records/people';
import type { Role } from '#rules';

export const PASSWORD = 'a long enough password';

/** A council with one person in it who holds a role for the whole council; they sign in with `PASSWORD`. */
export async function aPersonWho(
  app: NestFastifyApplication,
  { role, email }: { role: Role; email: string },
): Promise<string> {
  const councilId = newId();
  await app
    .get(DataSource)
    .query('INSERT INTO councils (id, slug, name) VALUES ($1, $2, $3)', [
      councilId,
      `council-${councilId}`,
      'Anyshire County Council',
    ]);
  const people = app.get(PeopleService);
  const name = `Someone who is ${role}`;
  const id = await people.add({ councilId, name, post: role, email, password: PASSWORD });
  await people.grant(id, role, { kind: 'council', id: councilId });
  return id;
}
