import { Module } from '@nestjs/common';
import { AgreementPages } from './agreement.pages.js';
import { EditionDesk } from './edition-desk.js';
import { PART_CONTROLLERS } from './edition-parts.js';
import { EditionPages } from './edition.pages.js';
import { EditionApi, EditionsApi } from './editions.api.js';
import { LeadsPages } from './leads.pages.js';

/** The agreement of a partnership and its editions; who leads each priority. */
@Module({
  controllers: [
    AgreementPages,
    EditionApi,
    EditionPages,
    EditionsApi,
    LeadsPages,
    ...PART_CONTROLLERS,
  ],
  providers: [EditionDesk],
})
export class EditionsModule {}
