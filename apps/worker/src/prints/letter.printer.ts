import { Injectable } from '@nestjs/common';
import { AuthorityLettersQueries } from '#records/authority-letters';
import type { PrintOrder } from '#records/prints';
import { namingMissing } from '../typesetting/naming-missing.js';
import { printable } from '../typesetting/printable.js';
import type { Typesetter } from '../typesetting/typesetter.js';
import { letterSheet } from './letter-sheet.js';
import { MEDIA, type PrintedFile, type Printer } from './printer.js';

/** A letter to an authority as a tagged PDF (PDF/UA-1), to be posted or kept. */
@Injectable()
export class LetterPrinter implements Printer {
  constructor(private readonly letters: AuthorityLettersQueries) {}

  async print(
    { subjectId }: PrintOrder,
    typesetter: Typesetter,
  ): Promise<readonly PrintedFile[] | null> {
    const letter = await this.letters.byId(subjectId);
    const sheet = letter === null ? null : letterSheet(letter);
    if (sheet === null) return null;
    const pdf = namingMissing((missing) =>
      typesetter.set('letter', printable(sheet, missing)).pdf('ua-1'),
    );
    return [{ name: 'letter.pdf', mediaType: MEDIA.pdf, bytes: pdf }];
  }
}
