import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { OpenedLink } from '#records/links';
import { refuse } from '#rules';
import type { Answer } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { FileSent, type SentFile } from '../http/sent-file.js';
import { TakesFile } from '../http/uploads.js';
import { ReportDesk } from '../reports/report-desk.js';
import type { ReportSubject } from '../reports/report.subject.js';
import { OpenedLinks } from '../responses/opened-links.js';
import { BY_THE_SECRET, SecretPage } from '../responses/secret-page.js';
import { UploadPage } from './upload.page.js';

/** A report from a Word file, for its author by their signed link. */
@Controller('l/:token/report/upload')
export class UploadLinkPages {
  constructor(
    private readonly links: OpenedLinks,
    private readonly desk: ReportDesk,
    private readonly upload: UploadPage,
  ) {}

  @Get()
  @Open(BY_THE_SECRET)
  @SecretPage()
  ask(@Param('token') token: string): Promise<Answer> {
    return this.links.with(token, async (link) => this.upload.ask(await this.find(link, token)));
  }

  @Post()
  @Open(BY_THE_SECRET)
  @SecretPage()
  @TakesFile()
  look(@Param('token') token: string, @FileSent() file: SentFile | null): Promise<Answer> {
    return this.links.with(token, (link) => this.upload.look(() => this.find(link, token), file));
  }

  @Post('acceptance')
  @Open(BY_THE_SECRET)
  @SecretPage()
  accept(@Param('token') token: string, @Body() sent: unknown): Promise<Answer> {
    return this.links.with(token, (link) => this.upload.accept(() => this.find(link, token), sent));
  }

  private find(link: OpenedLink, token: string): Promise<ReportSubject> {
    if (link.purpose !== 'report') refuse('not-found', 'There is nothing at this address.');
    return this.desk.findByLink(link, token);
  }
}
