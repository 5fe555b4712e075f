import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PartnershipQueries } from '#records/partnership';
import { REVIEW, type Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { entityTag } from '../http/entity-tag.js';
import { addApi } from '../transitions/routes.js';
import {
  PRIORITY_EXAMPLE,
  priorityLineResource,
  priorityResource,
  REVIEW_EXAMPLE,
  reviewResource,
} from './priority.resource.js';
import { ReviewDesk } from './review-desk.js';
import { REVIEW_TRANSITIONS } from './review-transitions.js';
import type { ReviewSubject } from './review.subject.js';

/** Priorities as JSON. */
@Controller('api/v1/priorities')
export class PrioritiesApi {
  constructor(private readonly partnership: PartnershipQueries) {}

  @Get()
  @Asks('read partnership work')
  @Described({ summary: 'Priorities within your reach', example: { items: [PRIORITY_EXAMPLE] } })
  async list(@CurrentPerson() actor: Actor): Promise<object> {
    const found = await this.partnership.priorities(actor);
    return { items: found.map(priorityLineResource) };
  }

  @Get(':slug')
  @Asks('read partnership work')
  @Described({ summary: 'A priority, who leads it and its reviews', example: PRIORITY_EXAMPLE })
  async show(@CurrentPerson() actor: Actor, @Param('slug') slug: string): Promise<object> {
    return priorityResource(await this.partnership.priority(actor, slug));
  }
}

/** One review as JSON, and a sub-resource for each of its transitions. */
@Controller('api/v1/reviews/:id')
export class ReviewsApi {
  constructor(readonly desk: ReviewDesk) {}

  @Get()
  @Asks('read partnership work')
  @Described({ summary: 'A review and what you may do with it', example: REVIEW_EXAMPLE })
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: { readonly id: string },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    return this.shown(await this.find(actor, at), reply);
  }

  find(actor: Actor, { id }: { readonly id: string }): Promise<ReviewSubject> {
    return this.desk.findById(actor, id);
  }

  shown(subject: ReviewSubject, reply: FastifyReply): object {
    reply.header('etag', entityTag(subject.version));
    return reviewResource(subject);
  }
}

addApi(ReviewsApi, { rows: REVIEW_TRANSITIONS, machine: REVIEW, example: REVIEW_EXAMPLE });
