import { Module } from '@nestjs/common';
import { LetterApi, LettersApi } from './letters.api.js';
import { LetterDesk } from './letter-desk.js';
import { LetterFilePages } from './letter-file.pages.js';
import { LetterPages } from './letter.pages.js';
import { LetterTransitionsPages } from './letter-transitions.pages.js';
import { LettersPages } from './letters.pages.js';

/** Letters to authorities: prepared, approved, sent, and read. */
@Module({
  controllers: [
    LetterApi,
    LetterFilePages,
    LetterPages,
    LettersApi,
    LettersPages,
    LetterTransitionsPages,
  ],
  providers: [LetterDesk],
})
export class AuthorityLettersModule {}
