import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Job } from '#records/packs';
import type { Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import type { PackAddress } from './pack-address.js';
import { PackAskedForm } from './pack-asked-form.js';
import { PackDesk } from './pack-desk.js';
import { JOB_EXAMPLE, jobAddress, jobResource } from './job.resource.js';

/** Seconds after which to ask about a job again. */
const ASK_AGAIN = 2;

/** Asking for a pack as JSON. */
@Controller('api/v1/committees/:slug/meetings/:date/packs')
export class PacksApi {
  constructor(private readonly desk: PackDesk) {}

  @Post()
  @HttpCode(202)
  @Asks('build pack')
  @Described({
    summary: 'Asks for the pack of a publication to be built: 202, with the job at Location',
    example: JOB_EXAMPLE,
  })
  async build(
    @CurrentPerson() actor: Actor,
    @Param() { slug, date }: PackAddress,
    @Body() asked: PackAskedForm,
    @IdempotencyKey() key: string | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const order = { committee: slug, heldOn: date, ...asked };
    const { id } = await this.desk.packs.askFor(actor, order, key ?? undefined);
    return shown(await this.desk.queries.job(actor, id), reply);
  }
}

/** A long piece of work as JSON: 202 with Retry-After while it is under way, 200 when it has ended. */
@Controller('api/v1/jobs/:id')
export class JobsApi {
  constructor(private readonly desk: PackDesk) {}

  @Get()
  @Asks('build pack')
  @Described({ summary: 'A job: how far it is, and its problems', example: JOB_EXAMPLE })
  async show(
    @CurrentPerson() actor: Actor,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    return shown(await this.desk.queries.job(actor, id), reply);
  }

  @Post('cancellation')
  @HttpCode(200)
  @Asks('build pack')
  @Described({ summary: 'Cancels a job that waits or is under way', example: JOB_EXAMPLE })
  async cancel(@CurrentPerson() actor: Actor, @Param('id') id: string): Promise<object> {
    const job = await this.desk.queries.job(actor, id);
    await this.desk.packs.cancel({ actor, id: job.id });
    return jobResource(await this.desk.queries.job(actor, id));
  }

  @Post('retry')
  @HttpCode(202)
  @Asks('build pack')
  @Described({ summary: 'Tries a job again that failed or was cancelled', example: JOB_EXAMPLE })
  async retry(
    @CurrentPerson() actor: Actor,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const job = await this.desk.queries.job(actor, id);
    await this.desk.packs.retry({ actor, id: job.id });
    return shown(await this.desk.queries.job(actor, id), reply);
  }
}

function shown(job: Job, reply: FastifyReply): object {
  if (job.state === 'waiting' || job.state === 'working') {
    reply.code(202).header('location', jobAddress(job.id)).header('retry-after', ASK_AGAIN);
  }
  return jobResource(job);
}
