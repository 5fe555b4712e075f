import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { DocumentFile } from '#records/documents';
import { paths } from '#records/paths';
import { RecommendationsQueries } from '#records/recommendations';
import { RepliesQueries } from '#records/replies';
import type { OpenedLink } from '#records/links';
import { refuse } from '#rules';
import { sendDocument } from '../documents/send-document.js';
import { seeOther, type Answer } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { FileSent, type SentFile } from '../http/sent-file.js';
import { TakesFile } from '../http/uploads.js';
import { OpenedLinks } from '../responses/opened-links.js';
import { BY_THE_SECRET, SecretPage } from '../responses/secret-page.js';
import { numberIn, type EvidenceVisit } from './evidence-visit.js';
import { EvidencePage } from './evidence.page.js';

interface At {
  readonly token: string;
  readonly reference: string;
}

/** Evidence by a signed link: of any recommendation of the reply it is for, or of the one whose progress it follows. */
@Controller('l/:token/evidence/:reference')
export class EvidenceLinkPages {
  constructor(
    private readonly links: OpenedLinks,
    private readonly replies: RepliesQueries,
    private readonly recommendations: RecommendationsQueries,
    private readonly page: EvidencePage,
  ) {}

  @Get()
  @Open(BY_THE_SECRET)
  @SecretPage()
  list(@Param() at: At, @Query('done') done: unknown): Promise<Answer> {
    return this.visit(at, (visit) => this.page.list(visit, done));
  }

  @Get('file')
  @Open(BY_THE_SECRET)
  @SecretPage()
  askFile(@Param() at: At): Promise<Answer> {
    return this.visit(at, (visit) => this.page.ask(visit, { kind: 'file', revises: null }));
  }

  @Post('file')
  @Open(BY_THE_SECRET)
  @SecretPage()
  @TakesFile()
  giveFile(
    @Param() at: At,
    @Body() body: unknown,
    @FileSent() file: SentFile | null,
  ): Promise<Answer> {
    const asked = { kind: 'file', revises: null } as const;
    return this.visit(at, (visit) => this.page.giveFile(visit, asked, { body, file }));
  }

  @Get('link')
  @Open(BY_THE_SECRET)
  @SecretPage()
  askLink(@Param() at: At): Promise<Answer> {
    return this.visit(at, (visit) => this.page.ask(visit, { kind: 'link', revises: null }));
  }

  @Post('link')
  @Open(BY_THE_SECRET)
  @SecretPage()
  giveLink(@Param() at: At, @Body() body: unknown): Promise<Answer> {
    return this.visit(at, (visit) => this.page.giveLink(visit, { body, file: null }));
  }

  @Get(':number/revision')
  @Open(BY_THE_SECRET)
  @SecretPage()
  askRevision(@Param() at: At & { readonly number: string }): Promise<Answer> {
    const revises = numberIn(at.number);
    return this.visit(at, (visit) => this.page.ask(visit, { kind: 'file', revises }));
  }

  @Post(':number/revision')
  @Open(BY_THE_SECRET)
  @SecretPage()
  @TakesFile()
  revise(
    @Param() at: At & { readonly number: string },
    @Body() body: unknown,
    @FileSent() file: SentFile | null,
  ): Promise<Answer> {
    const asked = { kind: 'file', revises: numberIn(at.number) } as const;
    return this.visit(at, (visit) => this.page.giveFile(visit, asked, { body, file }));
  }

  @Post(':number/removal')
  @Open(BY_THE_SECRET)
  @SecretPage()
  remove(@Param() at: At & { readonly number: string }, @Body() body: unknown): Promise<Answer> {
    return this.visit(at, (visit) => this.page.remove(visit, numberIn(at.number), body));
  }

  @Get(':number/:revision/file')
  @Open(BY_THE_SECRET)
  @SecretPage()
  async file(
    @Param() at: At & { readonly number: string; readonly revision: string },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer | undefined> {
    const found: DocumentFile[] = [];
    const otherwise = await this.visit(at, async (visit) => {
      const which = { number: numberIn(at.number), revision: numberIn(at.revision) };
      found.push(await this.page.file(visit, which));
      return seeOther(visit.at);
    });
    const [bytes] = found;
    if (bytes === undefined) return otherwise;
    await sendDocument(reply, bytes);
    return undefined;
  }

  private visit(at: At, work: (visit: EvidenceVisit) => Promise<Answer>): Promise<Answer> {
    return this.links.with(at.token, async (link) => work(await this.found(link, at)));
  }

  private async found(link: OpenedLink, { token, reference }: At): Promise<EvidenceVisit> {
    const { actor, purpose, subjectId } = link;
    const at = `${paths.link(token)}/evidence/${encodeURIComponent(reference)}`;
    if (purpose === 'progress') {
      const { id, reference: own } = await this.recommendations.addresseeOfLink(subjectId);
      if (own !== reference) return nothing();
      return { actor, addresseeId: id, at, back: paths.link(token) };
    }
    if (purpose !== 'answer' && purpose !== 'reply') return nothing();
    const { tasks } = await this.replies.about(actor, subjectId);
    const task = tasks.find((one) => one.reference === reference);
    if (task === undefined) return nothing();
    const back = `${paths.link(token)}/answers/${encodeURIComponent(reference)}`;
    return { actor, addresseeId: task.addresseeId, at, back };
  }
}

const nothing = (): never => refuse('not-found', 'There is nothing at this address.');
