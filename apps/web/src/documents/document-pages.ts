import { Body, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#rules';
import { page, seeOther, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView } from '../http/form-view.js';
import { FileSent, type SentFile } from '../http/sent-file.js';
import { submit } from '../http/submit.js';
import { TakesFile } from '../http/uploads.js';
import { ReasonForm } from '../transitions/reason-form.js';
import { seenOn } from '../transitions/transition.pages.js';
import { DocumentDesk } from './document-desk.js';
import { appendixMeant, chosen, NewDocumentForm, ReplacedDocumentForm } from './document-forms.js';
import { newDocumentPage, removalPage, replacementPage } from './document-questions.js';
import type { PaperPlace } from './paper-place.js';
import { sendDocument } from './send-document.js';

const NOTICES: Readonly<Record<string, string>> = {
  added: 'The paper was added.',
  replaced: 'The paper was replaced. The one before is kept.',
};

type Named = { readonly document: string };

/** The pages of papers, the same for an item and for a report: a class for each says where they are. */
export abstract class DocumentPages<At> {
  protected abstract readonly desk: DocumentDesk;

  abstract find(actor: Actor, at: At): Promise<PaperPlace>;

  @Get('new')
  @Asks('keep documents')
  async askNew(@CurrentPerson() actor: Actor, @Param() at: At): Promise<Answer> {
    const place = await this.find(actor, at);
    await this.desk.refuseReaders(actor, place);
    return newDocumentPage(place, { form: formView(), isScanned: this.desk.documents.isScanned });
  }

  @Post('new')
  @Asks('keep documents')
  @TakesFile()
  async add(
    @CurrentPerson() actor: Actor,
    @Param() at: At,
    @Body() body: unknown,
    @FileSent() file: SentFile | null,
  ): Promise<Answer> {
    const place = await this.find(actor, at);
    const { key } = seenOn(body);
    return submit(readForm(NewDocumentForm, body), {
      act: async (form) =>
        this.desk.documents.add(
          { actor, key },
          { on: place.on, title: form.title, file: chosen(file), appendix: appendixMeant(form) },
        ),
      onward: ({ slug }) => seeOther(`${place.papers}/${slug}?done=added`),
      again: (form) => newDocumentPage(place, { form, isScanned: this.desk.documents.isScanned }),
    });
  }

  @Get(':document')
  @Asks('read report')
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: At & Named,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    const place = await this.find(actor, at);
    const shown = await this.desk.one(actor, place, at.document);
    const notice = typeof done === 'string' ? (NOTICES[done] ?? null) : null;
    return page('documents/views/document.njk', { title: shown.title, shown, notice });
  }

  @Get(':document/file')
  @Asks('read report')
  async file(
    @CurrentPerson() actor: Actor,
    @Param() at: At & Named,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { on } = await this.find(actor, at);
    await sendDocument(reply, await this.desk.queries.file(actor, on, at.document));
  }

  @Get(':document/replacement')
  @Asks('keep documents')
  async askReplacement(@CurrentPerson() actor: Actor, @Param() at: At & Named): Promise<Answer> {
    const place = await this.find(actor, at);
    const document = await this.desk.find(actor, place, at.document);
    await this.desk.refuseReaders(actor, place);
    return replacementPage(place, { document, form: formView() });
  }

  @Post(':document/replacement')
  @Asks('keep documents')
  @TakesFile()
  async replace(
    @CurrentPerson() actor: Actor,
    @Param() at: At & Named,
    @Body() body: unknown,
    @FileSent() file: SentFile | null,
  ): Promise<Answer> {
    const place = await this.find(actor, at);
    const document = await this.desk.find(actor, place, at.document);
    const { key } = seenOn(body);
    return submit(readForm(ReplacedDocumentForm, body), {
      act: async ({ title, reason }) =>
        this.desk.documents.replace(
          { actor, key },
          { documentId: document.id, title, reason, file: chosen(file) },
        ),
      onward: ({ slug }) => seeOther(`${place.papers}/${slug}?done=replaced`),
      again: (form) => replacementPage(place, { document, form }),
    });
  }

  @Get(':document/removal')
  @Asks('keep documents')
  async askRemoval(@CurrentPerson() actor: Actor, @Param() at: At & Named): Promise<Answer> {
    const place = await this.find(actor, at);
    const document = await this.desk.find(actor, place, at.document);
    await this.desk.refuseReaders(actor, place);
    return removalPage(place, { document, form: formView() });
  }

  @Post(':document/removal')
  @Asks('keep documents')
  async remove(
    @CurrentPerson() actor: Actor,
    @Param() at: At & Named,
    @Body() body: unknown,
  ): Promise<Answer> {
    const place = await this.find(actor, at);
    const document = await this.desk.find(actor, place, at.document);
    const seen = seenOn(body);
    return submit(readForm(ReasonForm, body), {
      act: ({ reason }) =>
        this.desk.documents.remove({ actor, ...seen }, { documentId: document.id, reason }),
      onward: () => seeOther(`${place.page}#documents`),
      again: (form) => removalPage(place, { document, form }),
    });
  }
}
