import { Injectable } from '@nestjs/common';
import type { PrintOrder } from '#records/prints';
import { TrackerReportsQueries } from '#records/tracker-reports';
import { namingMissing } from '../typesetting/naming-missing.js';
import { printable } from '../typesetting/printable.js';
import type { Typesetter } from '../typesetting/typesetter.js';
import { MEDIA, type PrintedFile, type Printer } from './printer.js';
import { trackerSheet } from './tracker-sheet.js';

/** A report of the tracker as a tagged PDF (PDF/UA-1), to be a paper of an agenda. */
@Injectable()
export class TrackerPrinter implements Printer {
  constructor(private readonly reports: TrackerReportsQueries) {}

  async print(
    { subjectId }: PrintOrder,
    typesetter: Typesetter,
  ): Promise<readonly PrintedFile[] | null> {
    const report = await this.reports.byId(subjectId);
    if (report === null) return null;
    const sheet = trackerSheet(report.content);
    const pdf = namingMissing((missing) =>
      typesetter.set('tracker', printable(sheet, missing)).pdf('ua-1'),
    );
    return [{ name: 'tracker.pdf', mediaType: MEDIA.pdf, bytes: pdf }];
  }
}
