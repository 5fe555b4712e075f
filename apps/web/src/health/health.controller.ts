import { Controller, Get, Header, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Metrics } from '#platform/metrics';
import { HealthQueries, RoomWatch } from '#records/health';
import { PacksQueries } from '#records/packs';
import { SealsService } from '#records/seals';
import { Open } from '../http/asks.js';
import { aboutThisBuild } from './about-this-build.js';

const WHY = 'machines that watch the service have no account';

/** For machines that watch: is it alive, can it work, what is it, how is it doing. */
@Controller()
export class HealthController {
  constructor(
    private readonly health: HealthQueries,
    private readonly room: RoomWatch,
    private readonly metrics: Metrics,
    private readonly seals: SealsService,
    private readonly packs: PacksQueries,
  ) {}

  /** Answers as long as the process does; a restart is the cure when it does not. */
  @Get('health/live')
  @Open(WHY)
  @Header('cache-control', 'no-store')
  live(): { status: string } {
    return { status: 'live' };
  }

  /** 503 when this process should get no requests: the sentences say why. */
  @Get('health/ready')
  @Open(WHY)
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const { checks: signs, oldestDueUnsentSeconds } = await this.health.readiness();
    const checks = [...signs, ...(await this.room.checks())];
    const isReady = checks.every(({ ok }) => ok);
    const status = isReady ? 'ready' : 'not ready';
    reply.code(isReady ? 200 : 503).header('cache-control', 'no-store');
    await reply.send({ status, checks, oldestDueUnsentSeconds });
  }

  /** With the head of the history's seals: who keeps it can prove later that nothing before it was cut off. */
  @Get('info')
  @Open(WHY)
  @Header('cache-control', 'no-store')
  async info(): Promise<object> {
    return { ...aboutThisBuild(), history: await this.seals.head() };
  }

  @Get('metrics')
  @Open(WHY)
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  @Header('cache-control', 'no-store')
  async measured(): Promise<string> {
    const { oldestDueUnsentSeconds, mailPaused, clocksPassedBy } = await this.health.readiness();
    this.metrics.oldestUnsent.set(oldestDueUnsentSeconds);
    this.metrics.clocksPassedBy.set(clocksPassedBy);
    this.metrics.mailPaused.set(mailPaused ? 1 : 0);
    this.metrics.filesRoom.set((await this.room.forFiles()) ?? NaN);
    await this.countJobs();
    return this.metrics.registry.metrics();
  }

  /** The rows are the count: whichever worker did a job, and whichever process is asked. */
  private async countJobs(): Promise<void> {
    this.metrics.jobs.reset();
    for (const { kind, outcome, count } of await this.packs.outcomes()) {
      this.metrics.jobs.inc({ kind, outcome }, count);
    }
  }
}
