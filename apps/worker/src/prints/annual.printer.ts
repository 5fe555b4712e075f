import { Injectable } from '@nestjs/common';
import { MadeReportsQueries } from '#records/annual-reports';
import type { PrintOrder } from '#records/prints';
import { namingMissing } from '../typesetting/naming-missing.js';
import { printable } from '../typesetting/printable.js';
import type { Typesetter } from '../typesetting/typesetter.js';
import { annualSheet } from './annual-sheet.js';
import { MEDIA, type PrintedFile, type Printer } from './printer.js';

/** The report of a committee's year as a tagged PDF (PDF/UA-1). */
@Injectable()
export class AnnualPrinter implements Printer {
  constructor(private readonly reports: MadeReportsQueries) {}

  async print(
    { subjectId }: PrintOrder,
    typesetter: Typesetter,
  ): Promise<readonly PrintedFile[] | null> {
    const report = await this.reports.byId(subjectId);
    if (report === null) return null;
    const sheet = annualSheet(report.content);
    const pdf = namingMissing((missing) =>
      typesetter.set('annual', printable(sheet, missing)).pdf('ua-1'),
    );
    return [{ name: 'annual-report.pdf', mediaType: MEDIA.pdf, bytes: pdf }];
  }
}
