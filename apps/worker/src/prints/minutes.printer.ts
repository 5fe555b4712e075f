import { Injectable } from '@nestjs/common';
import type { PrintOrder } from '#records/prints';
import { PublishedMinutesQueries } from '#records/published-minutes';
import { namingMissing } from '../typesetting/naming-missing.js';
import { printable } from '../typesetting/printable.js';
import type { Typesetter } from '../typesetting/typesetter.js';
import { minutesSheet } from './minutes-sheet.js';
import { minutesWord } from './minutes-word.js';
import { MEDIA, type PrintedFile, type Printer } from './printer.js';

/** Minutes as a tagged PDF (PDF/UA-1) and as a Word file, with the same words under the same numbers. */
@Injectable()
export class MinutesPrinter implements Printer {
  constructor(private readonly published: PublishedMinutesQueries) {}

  async print(
    { kind, subjectId }: PrintOrder,
    typesetter: Typesetter,
  ): Promise<readonly PrintedFile[] | null> {
    const readers = kind === 'exempt minutes' ? 'members' : 'public';
    const found = await this.published.toPrint(subjectId, readers);
    if (found === null) return null;
    const sheet = minutesSheet(found.minutes, readers);
    const pdf = namingMissing((missing) =>
      typesetter.set('minutes', printable(sheet, missing)).pdf('ua-1'),
    );
    return [
      { name: 'minutes.pdf', mediaType: MEDIA.pdf, bytes: pdf },
      { name: 'minutes.docx', mediaType: MEDIA.docx, bytes: await minutesWord(sheet) },
    ];
  }
}
