import { Module } from '@nestjs/common';
import { LettersApi } from './letters.api.js';
import { LettersDesk } from './letters-desk.js';
import { LettersPages } from './letters.pages.js';

/** The ledger of what was sent. */
@Module({ controllers: [LettersApi, LettersPages], providers: [LettersDesk] })
export class LettersModule {}
