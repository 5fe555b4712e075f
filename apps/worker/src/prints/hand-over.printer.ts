import { Injectable } from '@nestjs/common';
import { HandOversQueries } from '#records/hand-overs';
import type { PrintOrder } from '#records/prints';
import { namingMissing } from '../typesetting/naming-missing.js';
import { printable } from '../typesetting/printable.js';
import type { Typesetter } from '../typesetting/typesetter.js';
import { handOverSheet } from './hand-over-sheet.js';
import { MEDIA, type PrintedFile, type Printer } from './printer.js';

/** The signed list of a hand-over as a tagged PDF (PDF/UA-1). */
@Injectable()
export class HandOverPrinter implements Printer {
  constructor(private readonly handOvers: HandOversQueries) {}

  async print(
    { subjectId }: PrintOrder,
    typesetter: Typesetter,
  ): Promise<readonly PrintedFile[] | null> {
    const found = await this.handOvers.byId(subjectId);
    if (found === null) return null;
    const sheet = handOverSheet(found);
    const pdf = namingMissing((missing) =>
      typesetter.set('hand-over', printable(sheet, missing)).pdf('ua-1'),
    );
    return [{ name: 'hand-over.pdf', mediaType: MEDIA.pdf, bytes: pdf }];
  }
}
