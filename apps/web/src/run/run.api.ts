import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Act } from '#records/record';
import type { Actor } from '#rules';
import { Described } from '../docs/described.js';
import type { ItemAddress } from '../documents/paper-place.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { VersionSeen } from '../http/entity-tag.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import type { MeetingAddress } from '../meetings/meeting-desk.js';
import { NotesForm, TakingForm } from './run-forms.js';
import { RunDesk } from './run-desk.js';
import { RUN_EXAMPLE, RUN_ITEM_EXAMPLE } from './run.example.js';
import { runItemResource, runResource } from './run.resource.js';

const example = RUN_ITEM_EXAMPLE;

/** The run of a meeting as machines do it: the same form classes as the pages. */
@Controller('api/v1/committees/:slug/meetings/:date/run')
export class RunApi {
  constructor(private readonly desk: RunDesk) {}

  @Get()
  @Asks('run meeting')
  @Described({
    summary: 'A meeting in session: quorum, the public, its items',
    example: RUN_EXAMPLE,
  })
  async show(@CurrentPerson() actor: Actor, @Param() at: MeetingAddress): Promise<object> {
    return runResource(await this.desk.find(actor, at));
  }

  @Post('readmission')
  @HttpCode(200)
  @Asks('run meeting')
  @Described({ summary: 'Brings the public back into the room', example: RUN_EXAMPLE })
  async readmit(
    @CurrentPerson() actor: Actor,
    @Param() at: MeetingAddress,
    @IdempotencyKey() key: string | null,
    @VersionSeen() version: number | null,
  ): Promise<object> {
    const { id } = await this.desk.find(actor, at);
    await this.desk.sittings.readmit(act(actor, id, { key, version }));
    return runResource(await this.desk.find(actor, at));
  }

  @Get('items/:number')
  @Asks('run meeting')
  @Described({
    summary: 'An item of a meeting in session, with the notes of its discussion',
    example,
  })
  async item(@CurrentPerson() actor: Actor, @Param() at: ItemAddress): Promise<object> {
    return runItemResource(await this.desk.item(actor, at));
  }

  @Post('items/:number/taking')
  @HttpCode(200)
  @Asks('run meeting')
  @Described({ summary: 'Takes an item; `doors` is asked of what is not for publication', example })
  async take(
    @CurrentPerson() actor: Actor,
    @Param() at: ItemAddress,
    @Body() { doors }: TakingForm,
    @IdempotencyKey() key: string | null,
    @VersionSeen() version: number | null,
  ): Promise<object> {
    const { id, itemId } = await this.desk.ids(actor, at);
    await this.desk.sittings.take(act(actor, id, { key, version }), { itemId, doors });
    return this.item(actor, at);
  }

  @Post('items/:number/finishing')
  @HttpCode(200)
  @Asks('run meeting')
  @Described({ summary: 'Finishes the item being taken', example })
  async finish(
    @CurrentPerson() actor: Actor,
    @Param() at: ItemAddress,
    @IdempotencyKey() key: string | null,
    @VersionSeen() version: number | null,
  ): Promise<object> {
    const { id, itemId } = await this.desk.ids(actor, at);
    await this.desk.sittings.finish(act(actor, id, { key, version }), { itemId });
    return this.item(actor, at);
  }

  @Post('items/:number/discussion')
  @HttpCode(200)
  @Asks('run meeting')
  @Described({
    summary: 'Notes for the public minutes; `version` is theirs as you read it',
    example,
  })
  note(
    @CurrentPerson() actor: Actor,
    @Param() at: ItemAddress,
    @Body() notes: NotesForm,
    @IdempotencyKey() key: string | null,
    @VersionSeen() version: number | null,
  ): Promise<object> {
    return this.keep(actor, at, { notes, key, version, for: 'public' });
  }

  @Post('items/:number/exempt-discussion')
  @HttpCode(200)
  @Asks('run meeting')
  @Described({ summary: 'Notes for the exempt minutes, kept apart', example })
  noteExempt(
    @CurrentPerson() actor: Actor,
    @Param() at: ItemAddress,
    @Body() notes: NotesForm,
    @IdempotencyKey() key: string | null,
    @VersionSeen() version: number | null,
  ): Promise<object> {
    return this.keep(actor, at, { notes, key, version, for: 'exempt' });
  }

  private async keep(
    actor: Actor,
    at: ItemAddress,
    sent: {
      readonly notes: NotesForm;
      readonly key: string | null;
      /** Of the meeting. */
      readonly version: number | null;
      readonly for: 'public' | 'exempt';
    },
  ): Promise<object> {
    const { id, itemId } = await this.desk.ids(actor, at);
    const { wording, version } = sent.notes;
    const seen = version === null ? {} : { seen: version };
    const by = act(actor, id, sent);
    await this.desk.sittings.note(by, { itemId, wording, for: sent.for, ...seen });
    return this.item(actor, at);
  }
}

/** An act on the meeting; the version in `If-Match`, where one is sent, is the meeting's. */
const act = (
  actor: Actor,
  id: string,
  { key, version }: { readonly key: string | null; readonly version: number | null },
): Act => ({ actor, id, key: key ?? undefined, version: version ?? undefined });
