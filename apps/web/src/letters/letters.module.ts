import { Module } from '@nestjs/common';
import { CameBackPages } from './came-back.pages.js';
import { LettersApi } from './letters.api.js';
import { LettersDesk } from './letters-desk.js';
import { LettersPages } from './letters.pages.js';

/** The ledger of what was sent. */
@Module({ controllers: [LettersApi, LettersPages, CameBackPages], providers: [LettersDesk] })
export class LettersModule {}
