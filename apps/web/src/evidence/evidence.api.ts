import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { EvidenceQueries, EvidenceService, type EvidenceView } from '#records/evidence';
import { paths } from '#records/paths';
import { RepliesQueries, type ReplyAsked } from '#records/replies';
import { refuse, type Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks, Open } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { FileSent, type SentFile } from '../http/sent-file.js';
import { TakesFile } from '../http/uploads.js';
import { refuseStrangers, SEEN_BY_THE_PERMITTED } from '../recommendations/seen-by.js';
import { EvidenceFileForm, EvidenceLinkForm, saidIn } from './evidence-forms.js';
import { numberIn } from './evidence-visit.js';

const PIECE = {
  number: 1,
  revision: 1,
  title: 'Road safety plan',
  shows: 'The plan as it was adopted',
  effectiveOn: '2026-09-01',
  expiresOn: null,
  isGiven: true,
  isKeptBack: false,
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
};

/** The evidence of one recommendation to one authority, as JSON. */
@Controller('api/v1/recommendations/:reference/addressees/:authority/evidence')
export class EvidenceApi {
  constructor(
    private readonly replies: RepliesQueries,
    private readonly evidence: EvidenceService,
    private readonly queries: EvidenceQueries,
  ) {}

  @Get()
  @Open(SEEN_BY_THE_PERMITTED)
  @Described({
    summary: 'What shows that it was done; drafts for the authority alone',
    example: { evidence: [PIECE] },
  })
  async list(@CurrentPerson() actor: Actor, @Param() at: ReplyAsked): Promise<object> {
    refuseStrangers(actor);
    const { evidence } = await this.queries.of(actor, await this.replies.addresseeOf(actor, at));
    return { evidence: evidence.map((one) => resource(one, at)) };
  }

  @Post('files')
  @Asks('draft response')
  @TakesFile()
  @Described({ summary: 'Give a file as evidence, as multipart/form-data', example: PIECE })
  async giveFile(
    @CurrentPerson() actor: Actor,
    @Param() at: ReplyAsked,
    @Body() body: EvidenceFileForm,
    @FileSent() sent: SentFile | null,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const addresseeId = await this.replies.addresseeOf(actor, at);
    const file = sent ?? refuse('field-missing', 'Send the file as the field file.', 'file');
    const given = { addresseeId, said: saidIn(body), source: { file }, revises: null };
    return this.evidence.give({ actor, ...(key === null ? {} : { key }) }, given);
  }

  @Post('links')
  @Asks('draft response')
  @Described({ summary: 'Give a link as evidence', example: PIECE })
  async giveLink(
    @CurrentPerson() actor: Actor,
    @Param() at: ReplyAsked,
    @Body() body: EvidenceLinkForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const addresseeId = await this.replies.addresseeOf(actor, at);
    const source = { address: body.address };
    const given = { addresseeId, said: saidIn(body), source, revises: null };
    return this.evidence.give({ actor, ...(key === null ? {} : { key }) }, given);
  }

  @Post(':number/removal')
  @HttpCode(200)
  @Asks('draft response')
  @Described({ summary: 'Take a draft away', example: { number: 1 } })
  async remove(
    @CurrentPerson() actor: Actor,
    @Param() at: ReplyAsked & { readonly number: string },
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const addresseeId = await this.replies.addresseeOf(actor, at);
    const by = { actor, ...(key === null ? {} : { key }) };
    return this.evidence.remove(by, { addresseeId, number: numberIn(at.number) });
  }
}

function resource(one: EvidenceView, { reference, authority }: ReplyAsked): object {
  const { id: _id, isReadable: _isReadable, ...shown } = one;
  const at = `${paths.evidence(reference, authority)}/${one.number}/${one.revision}/file`;
  return { ...shown, file: one.fileName === null ? null : at };
}
