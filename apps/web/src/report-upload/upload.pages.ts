import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '#rules';
import type { Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { FileSent, type SentFile } from '../http/sent-file.js';
import { TakesFile } from '../http/uploads.js';
import { ReportDesk, type ReportAddress } from '../reports/report-desk.js';
import { UploadPage } from './upload.page.js';

/** A report from a Word file, for those with an account. */
@Controller('app/committees/:slug/reports/:report/upload')
export class UploadPages {
  constructor(
    private readonly desk: ReportDesk,
    private readonly upload: UploadPage,
  ) {}

  @Get()
  @Asks('write report')
  async ask(@CurrentPerson() actor: Actor, @Param() at: ReportAddress): Promise<Answer> {
    return this.upload.ask(await this.desk.find(actor, at));
  }

  @Post()
  @Asks('write report')
  @TakesFile()
  look(
    @CurrentPerson() actor: Actor,
    @Param() at: ReportAddress,
    @FileSent() file: SentFile | null,
  ): Promise<Answer> {
    return this.upload.look(() => this.desk.find(actor, at), file);
  }

  @Post('acceptance')
  @Asks('write report')
  accept(
    @CurrentPerson() actor: Actor,
    @Param() at: ReportAddress,
    @Body() sent: unknown,
  ): Promise<Answer> {
    return this.upload.accept(() => this.desk.find(actor, at), sent);
  }
}
