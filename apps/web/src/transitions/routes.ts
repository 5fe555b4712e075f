import { Body, Get, HttpCode, Param, Post, Res, type Type } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor, Machine } from '#rules';
import { Described } from '../docs/described.js';
import type { Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { VersionSeen } from '../http/entity-tag.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { addRoute } from './add-route.js';
import { commandOf, type Row } from './row.js';
import { transitionByApi } from './transition.api.js';
import { askPage, doTransition } from './transition.pages.js';
import { refuseInThisState } from './stance.js';
import type { Subject } from './transition.js';

/** A controller whose transitions come from a table: it knows the services, and finds the subject an address names. */
export interface PagesHost<Of extends Subject, Desk, At> {
  readonly desk: Desk;
  find(actor: Actor, at: At): Promise<Of>;
}

/** The same for an API, which answers with the subject as it then is. */
export interface ApiHost<Of extends Subject, Desk, At> extends PagesHost<Of, Desk, At> {
  shown(subject: Of, reply: FastifyReply): object;
}

interface Table<Of extends Subject, Desk> {
  readonly rows: readonly Row<Of, Desk>[];
  readonly machine: Machine;
  /** An answer as it really looks, for the documentation. */
  readonly example?: object;
}

const PERSON = [CurrentPerson(), Object] as const;
const ADDRESS = [Param(), Object] as const;

/** Gives a controller two routes for each row: are you sure? and do it, each asking for the row's own permission. */
export function addPages<Of extends Subject, Desk, At>(
  controller: Type<PagesHost<Of, Desk, At>>,
  { rows, machine }: Table<Of, Desk>,
): void {
  type Host = PagesHost<Of, Desk, At>;
  for (const row of rows) {
    const { who } = commandOf(machine, row);
    addRoute(controller, {
      name: `ask_${row.noun}`,
      marks: [Get(row.noun), Asks(who)],
      parameters: [PERSON, ADDRESS],
      async answer(this: Host, actor: Actor, at: At): Promise<Answer> {
        const subject = await this.find(actor, at);
        if (row.when?.(subject) === false) refuseInThisState(subject.stance);
        return askPage(row.at(this.desk), subject);
      },
    });
    addRoute(controller, {
      name: `do_${row.noun}`,
      marks: [Post(row.noun), Asks(who)],
      parameters: [PERSON, ADDRESS, [Body(), Object]],
      answer(this: Host, actor: Actor, at: At, sent: unknown): Promise<Answer> {
        const find = () => this.find(actor, at);
        return doTransition({ transition: row.at(this.desk), actor, sent, find });
      },
    });
  }
}

type Sent<At> = readonly [
  actor: Actor,
  at: At,
  body: unknown,
  version: number | null,
  key: string | null,
  reply: FastifyReply,
];

/** Gives an API one sub-resource for each row, with its form class in the documentation. */
export function addApi<Of extends Subject, Desk, At>(
  controller: Type<ApiHost<Of, Desk, At>>,
  { rows, machine, example = {} }: Table<Of, Desk>,
): void {
  type Host = ApiHost<Of, Desk, At>;
  for (const row of rows) {
    const { who, label } = commandOf(machine, row);
    const done = { done: 'What the history says of it.', ...example };
    addRoute(controller, {
      name: `do_${row.noun}`,
      marks: [
        Post(row.noun),
        HttpCode(200),
        Asks(who),
        Described({ summary: row.says ?? label, example: done }),
      ],
      parameters: [
        PERSON,
        ADDRESS,
        [Body(), row.form ?? Object],
        [VersionSeen(), Object],
        [IdempotencyKey(), Object],
        [Res({ passthrough: true }), Object],
      ],
      async answer(this: Host, ...[actor, at, body, version, key, reply]: Sent<At>) {
        const { id } = await this.find(actor, at);
        const transition = row.at(this.desk);
        const { sentence } = await transitionByApi({
          transition,
          id,
          actor,
          body,
          version,
          key,
        });
        return { done: sentence, ...this.shown(await this.find(actor, at), reply) };
      },
    });
  }
}
