import { Module } from '@nestjs/common';
import { OpenedLinks } from '../responses/opened-links.js';
import { EvidenceApi } from './evidence.api.js';
import { EvidenceLinkPages } from './evidence-link.pages.js';
import { EvidencePage } from './evidence.page.js';
import { ScanApi } from './scan.api.js';
import { ScanPages } from './scan.pages.js';
import { StaffEvidencePages } from './staff-evidence.pages.js';

/** What shows that something was done: files and links. Its addresses come before the nouns of a signed link. */
@Module({
  controllers: [EvidenceApi, EvidenceLinkPages, StaffEvidencePages, ScanApi, ScanPages],
  providers: [OpenedLinks, EvidencePage],
})
export class EvidenceModule {}
