import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { OutcomesQueries } from '#records/outcomes';
import { OUTCOME, type Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Open } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { entityTag } from '../http/entity-tag.js';
import { refuseStrangers, SEEN_BY_THE_PERMITTED } from '../recommendations/seen-by.js';
import { addApi } from '../transitions/routes.js';
import { OutcomeDesk } from './outcome-desk.js';
import { OUTCOME_ROWS } from './outcome-transitions.js';
import { OUTCOME_EXAMPLE, outcomeLineResource, outcomeResource } from './outcome.resource.js';
import type { OutcomeSubject } from './outcome.subject.js';
import { outcomeFilter, OutcomesAskedForm } from './outcomes-asked-form.js';

/** Outcomes as JSON. */
@Controller('api/v1/outcomes')
export class OutcomesApi {
  constructor(private readonly queries: OutcomesQueries) {}

  @Get()
  @Open(SEEN_BY_THE_PERMITTED)
  @Described({
    summary: 'Lists comments, requests, referrals and deferrals, what is waited for first',
    example: { outcomes: [OUTCOME_EXAMPLE] },
  })
  async list(@CurrentPerson() actor: Actor, @Query() asked: OutcomesAskedForm): Promise<object> {
    refuseStrangers(actor);
    const found = await this.queries.list(actor, outcomeFilter(asked));
    return { outcomes: found.map((one) => outcomeLineResource(one, this.queries.today())) };
  }
}

/** One outcome as JSON, and a sub-resource for each thing that can be done with it. */
@Controller('api/v1/outcomes/:reference')
export class OutcomeApi {
  constructor(readonly desk: OutcomeDesk) {}

  @Get()
  @Open(SEEN_BY_THE_PERMITTED)
  @Described({ summary: 'One outcome, with what the body said', example: OUTCOME_EXAMPLE })
  async show(
    @CurrentPerson() actor: Actor,
    @Param('reference') reference: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    refuseStrangers(actor);
    return this.shown(await this.find(actor, { reference }), reply);
  }

  find(actor: Actor, { reference }: { readonly reference: string }): Promise<OutcomeSubject> {
    return this.desk.find(actor, reference);
  }

  shown(subject: OutcomeSubject, reply: FastifyReply): object {
    reply.header('etag', entityTag(subject.version));
    return outcomeResource(subject);
  }
}

addApi(OutcomeApi, { rows: OUTCOME_ROWS, machine: OUTCOME, example: OUTCOME_EXAMPLE });
