import { NestFactory } from '@nestjs/core';
import { Postroom, PostroomModule, Reconciler, Relay } from '#postroom';
import { RecordsModule } from '#records/module';
import { aConfig } from '../../support/world.js';
import type { Stage } from './stage.js';

class Root {}

/** Puts so many letters in the outbox: one recommendation is sent, and its message copied. Two letters a message. */
export async function orderLetters(stage: Stage, letters: number): Promise<void> {
  const { world } = stage;
  const made = await world.recommendation([world.police]);
  await world.dataSource.query('UPDATE outbox SET relayed_at = now()');
  await world.send(made.to(world.police));
  await copyMessage(stage, letters / 2 - 1);
}

/** Puts so many letters more in the outbox. */
export const orderMore = (stage: Stage, letters: number) => copyMessage(stage, letters / 2);

async function copyMessage(stage: Stage, copies: number): Promise<void> {
  await stage.rows(
    `INSERT INTO outbox (council_id, event, subject_kind, subject_id, payload, created_at)
     SELECT o.council_id, o.event, o.subject_kind, o.subject_id, o.payload || '{"copy": 1}', o.created_at
     FROM outbox o, generate_series(1, $1::int)
     WHERE o.event = 'recommendation.sent' AND o.payload->'copy' IS NULL`,
    [copies],
  );
}

/** A postroom in this process, on the queue of the workers unless another Redis is named. */
export function ownPostroom(stage: Stage, redisUrl = stage.redisUrl) {
  const { world, sink } = stage;
  const config = aConfig(world.databaseUrl, { redisUrl, smtpUrl: sink.url });
  const imports = [RecordsModule.on({ config, time: world.time }), PostroomModule.on()];
  return NestFactory.createApplicationContext({ module: Root, imports }, { logger: false });
}

/** As if time had passed: what was claimed by the dead, or waits for another try, may be tried now. */
export async function letTimePass(stage: Stage): Promise<void> {
  await stage.world.dataSource.query(
    `UPDATE deliveries SET next_attempt_at = now() - interval '1 second', offered_at = to_timestamp(0)
     WHERE state IN ('waiting','sending')`,
  );
}

/** Delivers what is left, in this process, when nobody else is at work any more. */
export async function deliverTheRest(stage: Stage, redisUrl = stage.redisUrl): Promise<void> {
  const app = await ownPostroom(stage, redisUrl);
  try {
    await letTimePass(stage);
    await app.get(Relay).relayAll();
    await app.get(Reconciler).reconcile(0);
    await app.get(Postroom).settleAll({ timeoutMs: 40_000 });
  } finally {
    await app.close();
  }
}
