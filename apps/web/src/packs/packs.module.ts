import { Module } from '@nestjs/common';
import { BuildingPages } from './building.pages.js';
import { JobsApi, PacksApi } from './jobs.api.js';
import { JobsPages } from './jobs.pages.js';
import { MembersPacksPages } from './members-packs.pages.js';
import { PackDesk } from './pack-desk.js';
import { PublicPacksPages } from './public-packs.pages.js';

/** The packs of meetings, as pages and files, and the jobs that build them. */
@Module({
  controllers: [BuildingPages, JobsApi, JobsPages, MembersPacksPages, PacksApi, PublicPacksPages],
  providers: [PackDesk],
})
export class PacksModule {}
