import { NestFactory } from '@nestjs/core';
import type { Config } from '#platform';
import { PostroomModule } from '#postroom';
import { MailboxService, type MailboxMessage } from '#records/mailbox';
import { RecordsModule } from '#records/module';
import { aConfig, type World } from '../support/world.js';

class Root {}

/** A postroom of its own beside a world: the same database and clock, and the Redis it is given. */
export async function aPostroom(world: World, more: Partial<Config> & { redisUrl: string }) {
  const config = aConfig(world.databaseUrl, more);
  const imports = [
    RecordsModule.on({ config, time: world.time }),
    PostroomModule.on({ queuePrefix: 'spec' }),
  ];
  return NestFactory.createApplicationContext({ module: Root, imports }, { logger: false });
}

/** Everything in the built-in mailbox, oldest first. */
export async function mail(world: World): Promise<MailboxMessage[]> {
  const messages = await world.app.get(MailboxService).list({ limit: 1000 });
  return messages.toReversed();
}

/** What became of the deliveries of one notice, oldest first. */
export function deliveries(world: World, notice: string) {
  return world.dataSource.query<
    { id: string; state: string; why: string | null; attempts: number; message_id: string }[]
  >(
    `SELECT id, state, why, attempts, message_id FROM deliveries WHERE notice = $1
     ORDER BY created_at, outbox_id, id`,
    [notice],
  );
}

/** As if time had passed: what waits for its next try, or was claimed by someone who died, may be tried now. */
export async function tryNow(world: World): Promise<void> {
  await world.dataSource.query(
    `UPDATE deliveries SET next_attempt_at = now() - interval '1 second'
     WHERE state IN ('waiting','sending')`,
  );
}

/** Resolves when the mailbox holds so many letters. */
export async function untilSome(world: World, least: number): Promise<void> {
  while ((await mail(world)).length < least) await new Promise(setImmediate);
}
