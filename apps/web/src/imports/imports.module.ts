import { Module } from '@nestjs/common';
import { EarlierPages } from './earlier.pages.js';
import { ImportDesk } from './import-desk.js';
import { ImportPages } from './import.pages.js';
import { ImportApi, ImportsApi } from './imports.api.js';
import { ImportsPages } from './imports.pages.js';

/** Papers brought into the record: read, settled by a person, accepted, undone. */
@Module({
  controllers: [EarlierPages, ImportsPages, ImportPages, ImportsApi, ImportApi],
  providers: [ImportDesk],
})
export class ImportsModule {}
