import { Injectable } from '@nestjs/common';
import { PerformanceSummariesQueries } from '#records/performance-summaries';
import type { PrintOrder } from '#records/prints';
import { namingMissing } from '../typesetting/naming-missing.js';
import { printable } from '../typesetting/printable.js';
import type { Typesetter } from '../typesetting/typesetter.js';
import { MEDIA, type PrintedFile, type Printer } from './printer.js';
import { summarySheet } from './summary-sheet.js';

/** The plan and performance of a partnership's year as a tagged PDF (PDF/UA-1), to be a paper of a committee. */
@Injectable()
export class SummaryPrinter implements Printer {
  constructor(private readonly summaries: PerformanceSummariesQueries) {}

  async print(
    { subjectId }: PrintOrder,
    typesetter: Typesetter,
  ): Promise<readonly PrintedFile[] | null> {
    const summary = await this.summaries.byId(subjectId);
    if (summary === null) return null;
    const sheet = summarySheet(summary.content);
    const pdf = namingMissing((missing) =>
      typesetter.set('summary', printable(sheet, missing)).pdf('ua-1'),
    );
    return [{ name: 'performance-summary.pdf', mediaType: MEDIA.pdf, bytes: pdf }];
  }
}
