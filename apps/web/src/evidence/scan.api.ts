import { Body, Controller, Param, Post } from '@nestjs/common';
import { EvidenceService } from '#records/evidence';
import { RepliesQueries, type ReplyAsked } from '#records/replies';
import { refuse, type Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { FileSent, type SentFile } from '../http/sent-file.js';
import { TakesFile } from '../http/uploads.js';
import { EvidenceFileForm, saidIn } from './evidence-forms.js';

/** A reply that came on paper, scanned, for the API. */
@Controller('api/v1/replies/:reference/:authority/scan')
export class ScanApi {
  constructor(
    private readonly replies: RepliesQueries,
    private readonly evidence: EvidenceService,
  ) {}

  @Post()
  @Asks('return response')
  @TakesFile()
  @Described({
    summary: 'Keep the scan of a reply that came on paper, as multipart/form-data',
    example: { number: 1, revision: 1, sentence: 'Evidence given: The letter of 14 August.' },
  })
  async give(
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
}
