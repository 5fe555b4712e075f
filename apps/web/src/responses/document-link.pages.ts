import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { OpenedLink } from '#records/links';
import { refuse } from '#rules';
import { DocumentDesk } from '../documents/document-desk.js';
import { appendixMeant, chosen, NewDocumentForm } from '../documents/document-forms.js';
import { newDocumentPage } from '../documents/document-questions.js';
import { reportPlace } from '../documents/paper-place.js';
import { seeOther, type Answer } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { readForm } from '../http/form.js';
import { formView } from '../http/form-view.js';
import { FileSent, type SentFile } from '../http/sent-file.js';
import { submit } from '../http/submit.js';
import { TakesFile } from '../http/uploads.js';
import { ReportDesk } from '../reports/report-desk.js';
import { seenOn } from '../transitions/transition.pages.js';
import { OpenedLinks } from './opened-links.js';
import { BY_THE_SECRET, SecretPage } from './secret-page.js';

/** What the author of a report adds to it by their signed link: appendices and papers. */
@Controller('l/:token/documents')
export class DocumentLinkPages {
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
      const { place } = await this.find(link, token);
      await this.desk.refuseReaders(link.actor, place);
      return newDocumentPage(place, { form: formView(), isScanned: this.isScanned });
    });
  }

  @Post('new')
  @Open(BY_THE_SECRET)
  @SecretPage()
  @TakesFile()
  add(
    @Param('token') token: string,
    @Body() sent: unknown,
    @FileSent() file: SentFile | null,
  ): Promise<Answer> {
    return this.links.with(token, async (link) => {
      const { place } = await this.find(link, token);
      const by = { actor: link.actor, key: seenOn(sent).key };
      return submit(readForm(NewDocumentForm, sent), {
        act: async (form) => {
          const appendix = appendixMeant(form);
          const added = { on: place.on, title: form.title, file: chosen(file), appendix };
          await this.desk.documents.add(by, added);
          return this.find(link, token);
        },
        onward: ({ version }) => seeOther(`${place.page}?done=${version}`),
        again: (form) => newDocumentPage(place, { form, isScanned: this.isScanned }),
      });
    });
  }

  private get isScanned(): boolean {
    return this.desk.documents.isScanned;
  }

  private async find(link: OpenedLink, token: string) {
    if (link.purpose !== 'report') return refuse('not-found', 'There is nothing at this address.');
    const { report, version, page } = await this.reports.findByLink(link, token);
    return { place: { ...reportPlace(report), page }, version };
  }
}
