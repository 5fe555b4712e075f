import { Body, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { DocumentDone } from '#records/documents';
import type { Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { VersionSeen } from '../http/entity-tag.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { FileSent, type SentFile } from '../http/sent-file.js';
import { TakesFile } from '../http/uploads.js';
import { ReasonForm } from '../transitions/reason-form.js';
import type { DocumentDesk } from './document-desk.js';
import { appendixMeant, chosen, NewDocumentForm, ReplacedDocumentForm } from './document-forms.js';
import { DOCUMENT_EXAMPLE, documentResource } from './document.resource.js';
import type { PaperPlace } from './paper-place.js';

type Named = { readonly document: string };

const DONE = { done: 'What the history says of it.', ...DOCUMENT_EXAMPLE };

/** Papers as JSON, the same for an item and for a report. A file comes as `multipart/form-data` with an Idempotency-Key. */
export abstract class DocumentApi<At> {
  protected abstract readonly desk: DocumentDesk;

  abstract find(actor: Actor, at: At): Promise<PaperPlace>;

  @Get()
  @Asks('read report')
  @Described({
    summary: 'The papers of an item or a report',
    example: { items: [DOCUMENT_EXAMPLE] },
  })
  async list(@CurrentPerson() actor: Actor, @Param() at: At): Promise<object> {
    const place = await this.find(actor, at);
    const documents = await this.desk.queries.of(actor, place.on);
    return { items: documents.map((one) => documentResource(place, one)) };
  }

  @Get(':document')
  @Asks('read report')
  @Described({ summary: 'One paper', example: DOCUMENT_EXAMPLE })
  async show(@CurrentPerson() actor: Actor, @Param() at: At & Named): Promise<object> {
    const place = await this.find(actor, at);
    return documentResource(place, await this.desk.find(actor, place, at.document));
  }

  @Post()
  @HttpCode(201)
  @Asks('keep documents')
  @TakesFile()
  @Described({
    summary: 'Adds a paper: its fields and its `file` as multipart/form-data',
    example: DONE,
  })
  async add(
    @CurrentPerson() actor: Actor,
    @Param() at: At,
    @Body() form: NewDocumentForm,
    @FileSent() file: SentFile | null,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const place = await this.find(actor, at);
    const appendix = appendixMeant(form);
    const added = { on: place.on, title: form.title, file: chosen(file), appendix };
    const done = await this.desk.documents.add({ actor, key: key ?? undefined }, added);
    return this.done(actor, place, done);
  }

  @Post(':document/replacement')
  @HttpCode(200)
  @Asks('keep documents')
  @TakesFile()
  @Described({ summary: 'Replaces a paper; the one before is kept', example: DONE })
  async replace(
    @CurrentPerson() actor: Actor,
    @Param() at: At & Named,
    @Body() form: ReplacedDocumentForm,
    @FileSent() file: SentFile | null,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const place = await this.find(actor, at);
    const { id: documentId } = await this.desk.find(actor, place, at.document);
    const { title, reason } = form;
    const replaced = { documentId, title, reason, file: chosen(file) };
    const done = await this.desk.documents.replace({ actor, key: key ?? undefined }, replaced);
    return this.done(actor, place, done);
  }

  @Post(':document/removal')
  @HttpCode(200)
  @Asks('keep documents')
  @Described({
    summary: 'Removes a paper the public was not told of',
    example: { done: DONE.done },
  })
  async remove(
    @CurrentPerson() actor: Actor,
    @Param() at: At & Named,
    @Body() { reason }: ReasonForm,
    @IdempotencyKey() key: string | null,
    @VersionSeen() version: number | null,
  ): Promise<object> {
    const place = await this.find(actor, at);
    const { id: documentId } = await this.desk.find(actor, place, at.document);
    const asked = { documentId, reason };
    const { sentence } = await this.desk.documents.remove(
      { actor, key: key ?? undefined, version: version ?? undefined },
      asked,
    );
    return { done: sentence };
  }

  private async done(actor: Actor, place: PaperPlace, { slug, sentence }: DocumentDone) {
    const document = await this.desk.find(actor, place, slug);
    return { done: sentence, ...documentResource(place, document) };
  }
}
