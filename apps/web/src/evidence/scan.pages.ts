import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { paths } from '#records/paths';
import { RepliesQueries, type ReplyAsked } from '#records/replies';
import type { Actor } from '#rules';
import type { Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { FileSent, type SentFile } from '../http/sent-file.js';
import { TakesFile } from '../http/uploads.js';
import { EvidencePage } from './evidence.page.js';
import type { EvidenceVisit } from './evidence-visit.js';

const SCAN = { kind: 'scan', revises: null } as const;

/** A reply that came on paper, scanned: the officer keeps it with the reply, as evidence. */
@Controller('app/replies/:reference/:authority/scan')
export class ScanPages {
  constructor(
    private readonly replies: RepliesQueries,
    private readonly page: EvidencePage,
  ) {}

  @Get()
  @Asks('return response')
  async ask(@CurrentPerson() actor: Actor, @Param() at: ReplyAsked): Promise<Answer> {
    return this.page.ask(await this.visit(actor, at), SCAN);
  }

  @Post()
  @Asks('return response')
  @TakesFile()
  async give(
    @CurrentPerson() actor: Actor,
    @Param() at: ReplyAsked,
    @Body() body: unknown,
    @FileSent() file: SentFile | null,
  ): Promise<Answer> {
    return this.page.giveFile(await this.visit(actor, at), SCAN, { body, file });
  }

  private async visit(actor: Actor, { reference, authority }: ReplyAsked): Promise<EvidenceVisit> {
    const at = paths.replyCheck(reference, authority);
    const addresseeId = await this.replies.addresseeOf(actor, { reference, authority });
    return { actor, addresseeId, at, back: at };
  }
}
