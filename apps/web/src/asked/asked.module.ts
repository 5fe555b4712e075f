import { Module } from '@nestjs/common';
import { Answering } from './answering.js';
import { AskedApi } from './asked.api.js';
import { AskedPages } from './asked.pages.js';

/** What is asked of authorities, for their own people. */
@Module({ controllers: [AskedApi, AskedPages], providers: [Answering] })
export class AskedModule {}
