import { Module } from '@nestjs/common';
import { ItemExemptionApi, ReportExemptionApi } from '../exemptions/exemptions.api.js';
import { ExemptionDesk } from '../exemptions/exemption-place.js';
import { ItemExemptionPages, ReportExemptionPages } from '../exemptions/exemptions.pages.js';
import { DocumentDesk } from './document-desk.js';
import { ItemDocumentsApi, ReportDocumentsApi } from './documents.api.js';
import { ItemDocumentsPages, ReportDocumentsPages } from './documents.pages.js';
import { PaperPlaces } from './paper-place.js';

/** Papers of items and reports, and what of them is kept from the public. What it exports is for the pages they are of. */
@Module({
  controllers: [
    ItemDocumentsApi,
    ItemDocumentsPages,
    ItemExemptionApi,
    ItemExemptionPages,
    ReportDocumentsApi,
    ReportDocumentsPages,
    ReportExemptionApi,
    ReportExemptionPages,
  ],
  providers: [DocumentDesk, ExemptionDesk, PaperPlaces],
  exports: [DocumentDesk, PaperPlaces],
})
export class DocumentsModule {}
