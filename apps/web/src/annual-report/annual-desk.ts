import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import {
  AnnualReportsQueries,
  MadeReportsQueries,
  MadeReportsService,
  type AnnualRecord,
  type MadeAnnualReport,
  type MadeReportAt,
} from '#records/annual-reports';
import { refuse } from '#rules';

/** How a year is named by an address, and a report that was made of it. */
export interface YearAt {
  readonly slug: string;
  readonly year: string;
}
export interface MadeAt extends YearAt {
  readonly number: string;
}

interface Handed {
  /** Where to go while the pages are being made. */
  readonly here: string;
  readonly reply: FastifyReply;
}

/** The services behind the pages of reports that were made of a year, and how their files are handed out. */
@Injectable()
export class AnnualDesk {
  constructor(
    readonly years: AnnualReportsQueries,
    readonly queries: MadeReportsQueries,
    readonly made: MadeReportsService,
  ) {}

  /** Of a published year, all of it or one authority's part; refuses an authority that has none. */
  async published({ slug, year }: YearAt, authority?: string) {
    const report = await this.queries.published({ committee: slug, year });
    return { report, content: narrowedTo(report.content, authority) };
  }

  /** The pages of a report; while they are being made, on to the page, which has every word. */
  async pdf(report: MadeAnnualReport, { here, reply }: Handed): Promise<void> {
    const bytes = await this.queries.pdf(report);
    if (bytes === null) {
      await reply.code(303).header('cache-control', 'no-store').header('location', here).send();
      return;
    }
    const { committee, year } = report.content;
    const called = `annual-report-${committee.slug}-${year.slug}.pdf`;
    reply
      .header('content-disposition', `inline; filename="${called}"`)
      .type('application/pdf')
      .header('cache-control', here.startsWith('/app/') ? 'private, no-store' : 'no-cache');
    await reply.send(Buffer.from(bytes));
  }
}

function narrowedTo(content: AnnualRecord, authority: string | undefined): AnnualRecord {
  if (authority === undefined) return content;
  const rows = content.rows.filter(({ authoritySlug }) => authoritySlug === authority);
  if (rows.length > 0) return { ...content, rows };
  return refuse(
    'not-found',
    `Nothing was recommended to such an authority in ${content.year.name}.`,
  );
}

/** A report as its address names it. Refuses with `not-found` what is no number. */
export function madeAt({ slug, year, number }: MadeAt): MadeReportAt {
  if (!/^\d{1,4}$/.test(number)) refuse('not-found', 'There is no such annual report.');
  return { committee: slug, year, number: Number(number) };
}
