import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ADDRESSEE, type Actor } from '#rules';
import { Described } from '../../docs/described.js';
import { Asks, Open } from '../../http/asks.js';
import { CurrentPerson } from '../../http/current-person.js';
import { entityTag, VersionSeen } from '../../http/entity-tag.js';
import { IdempotencyKey } from '../../http/idempotency-key.js';
import { addRoute } from '../../transitions/add-route.js';
import { commandOf } from '../../transitions/row.js';
import { transitionByApi } from '../../transitions/transition.api.js';
import { addresseeResource, EXAMPLE_ADDRESSEE } from '../addressee.resource.js';
import { refuseStrangers, SEEN_BY_THE_PERMITTED } from '../seen-by.js';
import { AddresseeDesk } from './addressee-desk.js';
import type { AddresseeAct } from './addressee-row.js';
import { AddresseeSubjects, type AddresseeAddress } from './addressee-subjects.js';
import { ADDRESSEE_TRANSITIONS } from './table.js';

/** What a machine sends with a transition. */
type Sent = readonly [
  person: Actor,
  reference: string,
  slug: string,
  body: unknown,
  version: number | null,
  key: string | null,
  reply: FastifyReply,
];

/** One recommendation to one authority as JSON, and a sub-resource for each of its transitions, made from the table. */
@Controller('api/v1/recommendations/:reference/addressees/:authority')
export class AddresseeTransitionsApi {
  constructor(
    private readonly desk: AddresseeDesk,
    private readonly subjects: AddresseeSubjects,
  ) {}

  @Get()
  @Open(SEEN_BY_THE_PERMITTED)
  @Described({
    summary:
      'One recommendation to one authority: state, clocks, answer, and the actions you may take',
    example: EXAMPLE_ADDRESSEE,
  })
  async show(
    @CurrentPerson() person: Actor,
    @Param() { reference, authority: slug }: { reference: string; authority: string },
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    refuseStrangers(person);
    return this.shown(person, { reference, slug }, reply);
  }

  async carryOut(row: AddresseeAct, ...[actor, reference, slug, ...order]: Sent) {
    const [body, version, key, reply] = order;
    const id = await this.subjects.id(actor, { reference, slug });
    const transition = row.at(this.desk);
    const { sentence } = await transitionByApi({ transition, id, actor, body, version, key });
    return { done: sentence, ...(await this.shown(actor, { reference, slug }, reply)) };
  }

  private async shown(actor: Actor, at: AddresseeAddress, reply: FastifyReply) {
    const { addressee, today } = await this.subjects.find(actor, at);
    reply.header('etag', entityTag(addressee.version));
    return addresseeResource(addressee, { actor, today });
  }
}

for (const row of ADDRESSEE_TRANSITIONS) {
  const { who, label } = commandOf(ADDRESSEE, row);
  const summary = row.commands.length > 1 ? 'Decide on more time' : label;
  addRoute(AddresseeTransitionsApi, {
    name: row.noun.replaceAll('-', '_'),
    marks: [
      Post(row.noun),
      HttpCode(200),
      Asks(who),
      Described({ summary, example: { done: 'What history says of it.', ...EXAMPLE_ADDRESSEE } }),
    ],
    parameters: [
      [CurrentPerson(), Object],
      [Param('reference'), String],
      [Param('authority'), String],
      [Body(), row.form ?? Object],
      [VersionSeen(), Object],
      [IdempotencyKey(), Object],
      [Res({ passthrough: true }), Object],
    ],
    answer(this: AddresseeTransitionsApi, ...sent: Sent) {
      return this.carryOut(row, ...sent);
    },
  });
}
