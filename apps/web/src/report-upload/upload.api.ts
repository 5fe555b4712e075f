import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { readReport } from '#records/papers';
import { readWordReport } from '#records/report-upload';
import { refuse, REPORT_TEMPLATES, unwritten, type Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { FileSent, type SentFile } from '../http/sent-file.js';
import { TakesFile } from '../http/uploads.js';
import { ReportDesk, type ReportAddress } from '../reports/report-desk.js';

const EXAMPLE = {
  template: 'scrutiny',
  content: { title: 'Road safety', fields: { by: 'Scrutiny Research Officer' }, sections: [] },
  unplaced: [
    { line: 4, lines: 1, text: 'Wards affected: All', why: 'The form has no such field.' },
  ],
  notes: [],
  accounted: { lines: 49, placed: 48, unplaced: 1 },
  missing: ['Summary'],
  pictures: 0,
};

/** A Word file read into the house form of a report, as JSON. It writes nothing: the text is sent as any other. */
@Controller('api/v1/committees/:slug/reports/:report')
export class UploadApi {
  constructor(private readonly desk: ReportDesk) {}

  @Post('word-reading')
  @HttpCode(200)
  @Asks('write report')
  @TakesFile()
  @Described({
    summary: 'Reads a Word file into the house form; nothing is written',
    example: EXAMPLE,
  })
  async read(
    @CurrentPerson() actor: Actor,
    @Param() at: ReportAddress,
    @FileSent() file: SentFile | null,
  ): Promise<object> {
    const { report } = await this.desk.find(actor, at);
    if (file === null) refuse('field-missing', 'Send a Word file.', 'file');
    const { text, pictures } = await readWordReport(file);
    const reading = readReport(text, report.template);
    const missing = unwritten(reading.content, REPORT_TEMPLATES[report.template]);
    return { ...reading, missing, pictures };
  }
}
