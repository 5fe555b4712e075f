import { Module } from '@nestjs/common';
import { AskedApi } from './asked.api.js';
import { AskedPages } from './asked.pages.js';

/** What is asked of authorities, for their own people. */
@Module({ controllers: [AskedApi, AskedPages] })
export class AskedModule {}
