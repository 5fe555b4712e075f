import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { VersionSeen } from '../http/entity-tag.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { entryOf, RegisterDesk } from './register-desk.js';
import { EndForm, EntryForm } from './register-forms.js';
import {
  REGISTER_EXAMPLE,
  registerLineResource,
  registerResource,
  REGISTERS_EXAMPLE,
} from './register.resource.js';

/** Registers of interests as JSON: everybody's for those who keep them, else one's own. */
@Controller('api/v1/register-of-interests')
export class RegisterApi {
  constructor(private readonly desk: RegisterDesk) {}

  @Get()
  @Asks('register interest')
  @Described({ summary: 'The registers the caller may see', example: REGISTERS_EXAMPLE })
  async list(@CurrentPerson() actor: Actor): Promise<object> {
    const { lines } = await this.desk.all(actor);
    return { items: lines.map(registerLineResource) };
  }

  @Post()
  @HttpCode(201)
  @Asks('register interest')
  @Described({ summary: 'Enters an interest in a register', example: REGISTER_EXAMPLE })
  async enter(
    @CurrentPerson() actor: Actor,
    @Body() form: EntryForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const entry = entryOf(form, await this.desk.all(actor));
    const done = await this.desk.register.enter({ actor, key: key ?? undefined }, entry);
    return { done: done.sentence, ...(await this.show(actor, done.slug)) };
  }

  @Get(':slug')
  @Asks('register interest')
  @Described({ summary: 'One member’s register', example: REGISTER_EXAMPLE })
  async show(@CurrentPerson() actor: Actor, @Param('slug') slug: string): Promise<object> {
    const { register } = await this.desk.find(actor, slug);
    return registerResource(register);
  }

  @Post(':slug/confirmation')
  @HttpCode(200)
  @Asks('register interest')
  @Described({
    summary: 'Confirms that a register is complete and right as it stands',
    example: REGISTER_EXAMPLE,
  })
  async confirm(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @VersionSeen() version: number | null,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { id } = (await this.desk.find(actor, slug)).register;
    const act = { actor, id, version: version ?? undefined, key: key ?? undefined };
    const { sentence } = await this.desk.register.confirm(act);
    return { done: sentence, ...(await this.show(actor, slug)) };
  }

  @Post(':slug/entries/:number/end')
  @HttpCode(200)
  @Asks('register interest')
  @Described({ summary: 'Enters the last day of an interest', example: REGISTER_EXAMPLE })
  async end(
    @CurrentPerson() actor: Actor,
    @Param() at: { readonly slug: string; readonly number: string },
    @Body() { on }: EndForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { id } = (await this.desk.entry(actor, at)).entry;
    const act = { actor, id, key: key ?? undefined };
    const { sentence } = await this.desk.register.end(act, { on });
    return { done: sentence, ...(await this.show(actor, at.slug)) };
  }
}
