import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { paths } from '#records/paths';
import { RepliesQueries, type ReplyAsked } from '#records/replies';
import type { Actor } from '#rules';
import { sendDocument } from '../documents/send-document.js';
import type { Answer } from '../http/answer.js';
import { Asks, Open } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { FileSent, type SentFile } from '../http/sent-file.js';
import { TakesFile } from '../http/uploads.js';
import { refuseStrangers, SEEN_BY_THE_PERMITTED } from '../recommendations/seen-by.js';
import { numberIn, type EvidenceVisit } from './evidence-visit.js';
import { EvidencePage } from './evidence.page.js';

type Piece = ReplyAsked & { readonly number: string };

/** Evidence for whoever is signed in: of the authority, or of the council. */
@Controller('app/recommendations/:reference/:authority/evidence')
export class StaffEvidencePages {
  constructor(
    private readonly replies: RepliesQueries,
    private readonly page: EvidencePage,
  ) {}

  @Get()
  @Open(SEEN_BY_THE_PERMITTED)
  async list(
    @CurrentPerson() actor: Actor,
    @Param() at: ReplyAsked,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    refuseStrangers(actor);
    return this.page.list(await this.visit(actor, at), done);
  }

  @Get('file')
  @Asks('draft response')
  async askFile(@CurrentPerson() actor: Actor, @Param() at: ReplyAsked): Promise<Answer> {
    return this.page.ask(await this.visit(actor, at), { kind: 'file', revises: null });
  }

  @Post('file')
  @Asks('draft response')
  @TakesFile()
  async giveFile(
    @CurrentPerson() actor: Actor,
    @Param() at: ReplyAsked,
    @Body() body: unknown,
    @FileSent() file: SentFile | null,
  ): Promise<Answer> {
    const asked = { kind: 'file', revises: null } as const;
    return this.page.giveFile(await this.visit(actor, at), asked, { body, file });
  }

  @Get('link')
  @Asks('draft response')
  async askLink(@CurrentPerson() actor: Actor, @Param() at: ReplyAsked): Promise<Answer> {
    return this.page.ask(await this.visit(actor, at), { kind: 'link', revises: null });
  }

  @Post('link')
  @Asks('draft response')
  async giveLink(
    @CurrentPerson() actor: Actor,
    @Param() at: ReplyAsked,
    @Body() body: unknown,
  ): Promise<Answer> {
    return this.page.giveLink(await this.visit(actor, at), { body, file: null });
  }

  @Get(':number/revision')
  @Asks('draft response')
  async askRevision(@CurrentPerson() actor: Actor, @Param() at: Piece): Promise<Answer> {
    const revises = numberIn(at.number);
    return this.page.ask(await this.visit(actor, at), { kind: 'file', revises });
  }

  @Post(':number/revision')
  @Asks('draft response')
  @TakesFile()
  async revise(
    @CurrentPerson() actor: Actor,
    @Param() at: Piece,
    @Body() body: unknown,
    @FileSent() file: SentFile | null,
  ): Promise<Answer> {
    const asked = { kind: 'file', revises: numberIn(at.number) } as const;
    return this.page.giveFile(await this.visit(actor, at), asked, { body, file });
  }

  @Post(':number/removal')
  @Asks('draft response')
  async remove(
    @CurrentPerson() actor: Actor,
    @Param() at: Piece,
    @Body() body: unknown,
  ): Promise<Answer> {
    return this.page.remove(await this.visit(actor, at), numberIn(at.number), body);
  }

  @Get(':number/:revision/file')
  @Open(SEEN_BY_THE_PERMITTED)
  async file(
    @CurrentPerson() actor: Actor,
    @Param() at: Piece & { readonly revision: string },
    @Res() reply: FastifyReply,
  ): Promise<void> {
    refuseStrangers(actor);
    const which = { number: numberIn(at.number), revision: numberIn(at.revision) };
    await sendDocument(reply, await this.page.file(await this.visit(actor, at), which));
  }

  private async visit(actor: Actor, { reference, authority }: ReplyAsked): Promise<EvidenceVisit> {
    return {
      actor,
      addresseeId: await this.replies.addresseeOf(actor, { reference, authority }),
      at: paths.evidence(reference, authority),
      back: `${paths.recommendation(reference)}#${authority}`,
    };
  }
}
