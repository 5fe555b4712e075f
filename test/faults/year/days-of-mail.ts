import { setTimeout as wait } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { Deliverer, Gatherer, Postroom, Reconciler, Relay } from '#postroom';
import { DeliveriesService } from '#records/deliveries';
import type { LocalDate } from '#rules';
import { Redis } from 'ioredis';
import { letTimePass, ownPostroom } from '../harness/letters.js';
import type { Stage } from '../harness/stage.js';
import type { Weather } from './weather.js';

const PATIENCE = 60_000;
/** A worker that has nothing to die of is killed when nothing waits any more, or after so many milliseconds. */
const LIVES = 6_000;
/** Letters one worker may have in flight. */
const IN_FLIGHT = 4;

/** Sends a day's letters in its weather, and counts how many may have gone twice. */
export class DaysOfMail {
  mayRepeat = 0;
  restarts = 0;
  flushes = 0;
  badDays = 0;

  private constructor(
    private readonly stage: Stage,
    private app: INestApplicationContext,
  ) {}

  static async open(stage: Stage): Promise<DaysOfMail> {
    return new DaysOfMail(stage, await ownPostroom(stage));
  }

  close(): Promise<void> {
    return this.app.close();
  }

  /** When it returns, every letter of the day is settled and the weather is fair again. */
  async send(day: LocalDate, weather: Weather): Promise<void> {
    if (!(await this.isAnythingWaiting())) return;
    if (weather.killedAt !== null) await this.dieSending(day, weather.killedAt);
    if (weather.mail !== 'ok') await this.tryInBadWeather(weather.mail);
    if (weather.isRedisEmptied) await this.loseTheQueue();
    await letTimePass(this.stage);
    await this.app.get(Relay).relayAll();
    await this.app.get(Reconciler).reconcile(0);
    await this.app.get(Postroom).settleAll({ timeoutMs: PATIENCE });
  }

  private async isAnythingWaiting(): Promise<boolean> {
    const { messages, deliveries } = await this.stage.world.app.get(DeliveriesService).waiting();
    return messages + deliveries > 0;
  }

  /** A worker process begins the day's letters and is killed with -9; the postroom of this process is opened anew. */
  private async dieSending(day: LocalDate, place: string): Promise<void> {
    this.restarts += 1;
    this.mayRepeat += IN_FLIGHT;
    await this.app.close();
    const worker = await this.stage.worker({ TODAY: day, CF_FAILPOINT: `${place}:kill` });
    const old = Date.now() + LIVES;
    while (!worker.isGone() && Date.now() < old && (await this.isAnythingWaiting())) await wait(50);
    await worker.kill();
    await this.emptyRedis();
    this.app = await ownPostroom(this.stage);
  }

  private async tryInBadWeather(mail: Exclude<Weather['mail'], 'ok'>): Promise<void> {
    const { sink } = this.stage;
    this.badDays += 1;
    await this.app.get(Relay).relayAll();
    await this.app.get(Gatherer).gather();
    await letTimePass(this.stage);
    if (mail === 'down') await sink.down();
    else sink.mood = mail;
    const before = sink.received.length;
    const waiting = await this.stage.rows<{ id: string }>(
      `SELECT id FROM deliveries WHERE state = 'waiting' ORDER BY id`,
    );
    for (const { id } of waiting) await this.app.get(Deliverer).deliver(id);
    if (mail === 'drops after DATA') this.mayRepeat += sink.received.length - before;
    if (mail === 'down') await sink.up();
    sink.mood = 'ok';
  }

  private async loseTheQueue(): Promise<void> {
    this.flushes += 1;
    await this.app.get(Relay).relayAll();
    await this.app.get(Gatherer).gather();
    await this.emptyRedis();
  }

  private async emptyRedis(): Promise<void> {
    const redis = new Redis(this.stage.redisUrl);
    await redis.flushall();
    redis.disconnect();
  }
}
