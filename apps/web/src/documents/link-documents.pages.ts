import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { OpenedLink } from '#records/links';
import { refuse } from '#rules';
import { seeOther, type Answer } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { readForm } from '../http/form.js';
import { formView } from '../http/form-view.js';
import { FileSent, type SentFile } from '../http/sent-file.js';
import { submit } from '../http/submit.js';
import { TakesFile } from '../http/uploads.js';
import { ReportDesk } from '../reports/report-desk.js';
import { OpenedLinks } from '../responses/opened-links.js';
import { BY_THE_SECRET, SecretPage } from '../responses/secret-page.js';
import { seenOn } from '../transitions/transition.pages.js';
import { DocumentDesk } from './document-desk.js';
import { appendixMeant, chosen, NewDocumentForm } from './document-forms.js';
import { newDocumentPage } from './document-questions.js';
import { reportPlace, type PaperPlace } from './paper-place.js';

/** The papers of a report, added by its author who has no account: by their signed link. */
@Controller('l/:token/report/documents')
export class LinkDocumentsPages {
  constructor(
    private readonly links: OpenedLinks,
    private readonly reports: ReportDesk,
    private readonly desk: DocumentDesk,
  ) {}

  @Get('new')
  @Open(BY_THE_SECRET)
  @SecretPage()
  ask(@Param('token') token: string): Promise<Answer> {
    return this.links.with(token, async (link) => {
      const place = await this.place(link, token);
      await this.desk.refuseReaders(link.actor, place);
      return newDocumentPage(place, { form: formView(), isScanned: this.desk.documents.isScanned });
    });
  }

  @Post('new')
  @Open(BY_THE_SECRET)
  @SecretPage()
  @TakesFile()
  add(
    @Param('token') token: string,
    @Body() body: unknown,
    @FileSent() file: SentFile | null,
  ): Promise<Answer> {
    return this.links.with(token, async (link) => {
      const place = await this.place(link, token);
      const { actor } = link;
      const { key } = seenOn(body);
      return submit(readForm(NewDocumentForm, body), {
        act: async (form) => {
          const appendix = appendixMeant(form);
          const added = { on: place.on, title: form.title, file: chosen(file), appendix };
          await this.desk.documents.add({ actor, key }, added);
          return this.place(link, token);
        },
        onward: ({ version }) => seeOther(`${place.page}?done=${version}`),
        again: (form) => newDocumentPage(place, { form, isScanned: this.desk.documents.isScanned }),
      });
    });
  }

  private async place(link: OpenedLink, token: string): Promise<PaperPlace> {
    if (link.purpose !== 'report') refuse('not-found', 'There is nothing at this address.');
    const { report, page, at } = await this.reports.findByLink(link, token);
    return { ...reportPlace(report), page, papers: `${at}/documents` };
  }
}
