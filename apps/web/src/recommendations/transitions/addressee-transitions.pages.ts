import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ADDRESSEE, refuse, type Actor } from '#rules';
import type { Answer } from '../../http/answer.js';
import { Asks } from '../../http/asks.js';
import { CurrentPerson } from '../../http/current-person.js';
import { addRoute } from '../../transitions/add-route.js';
import { commandOf } from '../../transitions/row.js';
import { askPage, doTransition } from '../../transitions/transition.pages.js';
import { AddresseeDesk } from './addressee-desk.js';
import type { AddresseeRow } from './addressee-row.js';
import { AddresseeSubjects, type AddresseeAddress } from './addressee-subjects.js';
import { ADDRESSEE_PAGES } from './table.js';

/** Are you sure, and do it: two routes for each transition of an addressee that has a page, made from the table. */
@Controller('app/recommendations/:reference/:authority')
export class AddresseeTransitionsPages {
  constructor(
    private readonly desk: AddresseeDesk,
    private readonly subjects: AddresseeSubjects,
  ) {}

  async ask(row: AddresseeRow, actor: Actor, at: AddresseeAddress): Promise<Answer> {
    const subject = await this.subjects.find(actor, at, row.brings);
    const shown = askPage(row.at(this.desk), subject);
    const hindered = row.unless?.(subject.addressee, actor) ?? null;
    return hindered === null ? shown : refuse('not-ready', hindered);
  }

  carryOut(
    row: AddresseeRow,
    actor: Actor,
    order: { readonly at: AddresseeAddress; readonly sent: unknown },
  ): Promise<Answer> {
    return doTransition({
      transition: row.at(this.desk),
      actor,
      sent: order.sent,
      find: () => this.subjects.find(actor, order.at, row.brings),
    });
  }
}

const PERSON = [CurrentPerson(), Object] as const;
const REFERENCE = [Param('reference'), String] as const;
const AUTHORITY = [Param('authority'), String] as const;
const SENT = [Body(), Object] as const;

for (const row of ADDRESSEE_PAGES) {
  const name = row.noun.replaceAll('-', '_');
  addRoute(AddresseeTransitionsPages, {
    name: `ask_${name}`,
    marks: [Get(row.noun), Asks(commandOf(ADDRESSEE, row).who)],
    parameters: [PERSON, REFERENCE, AUTHORITY],
    answer(this: AddresseeTransitionsPages, person: Actor, reference: string, slug: string) {
      return this.ask(row, person, { reference, slug });
    },
  });
  addRoute(AddresseeTransitionsPages, {
    name: `do_${name}`,
    marks: [Post(row.noun), Asks(commandOf(ADDRESSEE, row).who)],
    parameters: [PERSON, REFERENCE, AUTHORITY, SENT],
    answer(this: AddresseeTransitionsPages, ...[person, reference, slug, sent]: Sent) {
      return this.carryOut(row, person, { at: { reference, slug }, sent });
    },
  });
}

type Sent = readonly [person: Actor, reference: string, slug: string, sent: unknown];
