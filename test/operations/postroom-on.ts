import { NestFactory } from '@nestjs/core';
import type { SettableTime } from '#platform';
import { PostroomModule } from '#postroom';
import { RecordsModule } from '#records/module';
import { aConfig } from '../support/world.js';

class Root {}

/** Record and postroom on any migrated database, as a worker has them. */
export function aPostroomOn(url: string, at: { time: SettableTime; redisUrl: string }) {
  const config = aConfig(url, { redisUrl: at.redisUrl });
  const imports = [
    RecordsModule.on({ config, time: at.time }),
    PostroomModule.on({ queuePrefix: 'operations' }),
  ];
  return NestFactory.createApplicationContext({ module: Root, imports }, { logger: false });
}
