import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { refuse, type Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { entityTag } from '../http/entity-tag.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { addApi } from '../transitions/routes.js';
import { PartnershipWordsForm, untilIn } from './body-forms.js';
import { GROUP_ROWS } from './group-rows.js';
import { KEEPING_BODY } from './keeping-body.js';
import {
  PartnershipDesk,
  type BodySubject,
  type GroupAddress,
  type PartnershipAddress,
  type PartnershipSubject,
} from './partnership-desk.js';
import { PARTNERSHIP_ROWS } from './partnership-rows.js';
import {
  GROUP_EXAMPLE,
  groupResource,
  PARTNERSHIP_EXAMPLE,
  PARTNERSHIP_LINE_EXAMPLE,
  partnershipLineResource,
  partnershipResource,
} from './partnership.resource.js';

/** The partnerships of a council as JSON. */
@Controller('api/v1/partnerships')
export class PartnershipsApi {
  constructor(private readonly desk: PartnershipDesk) {}

  @Get()
  @Asks('read partnership work')
  @Described({
    summary: 'Lists the partnerships',
    example: { partnerships: [PARTNERSHIP_LINE_EXAMPLE] },
  })
  async list(@CurrentPerson() actor: Actor): Promise<object> {
    return { partnerships: (await this.desk.queries.list(actor)).map(partnershipLineResource) };
  }

  @Post()
  @HttpCode(201)
  @Asks('keep partnership')
  @Described({ summary: 'Forms a partnership', example: PARTNERSHIP_EXAMPLE })
  async form(
    @CurrentPerson() actor: Actor,
    @Body() form: PartnershipWordsForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const [council] = await this.desk.queries.kept(actor);
    if (council === undefined) {
      refuse('not-permitted', 'Your role does not let you keep partnerships.');
    }
    const { name, validFrom, parent } = form;
    const said = { councilId: council.id, name, validFrom, parent, validTo: untilIn(form) };
    const { slug } = await this.desk.keeping.form(actor, said, key ?? undefined);
    return partnershipResource(await this.desk.find(actor, { partnership: slug }));
  }
}

/** One partnership as JSON, and a sub-resource for each thing that can be done about it. */
@Controller('api/v1/partnerships/:partnership')
export class PartnershipApi {
  constructor(readonly desk: PartnershipDesk) {}

  @Get()
  @Asks('read partnership work')
  @Described({ summary: 'One partnership with who belongs to it', example: PARTNERSHIP_EXAMPLE })
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: PartnershipAddress,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    return this.shown(await this.find(actor, at), reply);
  }

  find(actor: Actor, at: PartnershipAddress): Promise<PartnershipSubject> {
    return this.desk.find(actor, at);
  }

  shown(subject: PartnershipSubject, reply: FastifyReply): object {
    reply.header('etag', entityTag(subject.version));
    return partnershipResource(subject);
  }
}

/** One working group as JSON, the same way. */
@Controller('api/v1/partnerships/:partnership/groups/:group')
export class GroupApi {
  constructor(readonly desk: PartnershipDesk) {}

  @Get()
  @Asks('read partnership work')
  @Described({ summary: 'One working group with who belongs to it', example: GROUP_EXAMPLE })
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: GroupAddress,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    return this.shown(await this.find(actor, at), reply);
  }

  find(actor: Actor, at: GroupAddress): Promise<BodySubject> {
    return this.desk.findGroup(actor, at);
  }

  shown(subject: BodySubject, reply: FastifyReply): object {
    reply.header('etag', entityTag(subject.version));
    return groupResource(subject);
  }
}

addApi(PartnershipApi, {
  rows: PARTNERSHIP_ROWS,
  machine: KEEPING_BODY,
  example: PARTNERSHIP_EXAMPLE,
});
addApi(GroupApi, { rows: GROUP_ROWS, machine: KEEPING_BODY, example: GROUP_EXAMPLE });
