import { Injectable } from '@nestjs/common';
import type { OpenedLink } from '#records/links';
import { OutcomesQueries } from '#records/outcomes';
import { paths } from '#records/paths';
import { CommissioningService, ReportsQueries, ReportsService } from '#records/reports';
import type { Actor } from '#rules';
import { reportSubject, type ReportSubject } from './report.subject.js';

/** How a report is named by an address. */
export interface ReportAddress {
  readonly slug: string;
  readonly report: string;
}

/** The services behind reports, and a report for one person. */
@Injectable()
export class ReportDesk {
  constructor(
    readonly queries: ReportsQueries,
    readonly reports: ReportsService,
    readonly commissioning: CommissioningService,
    readonly outcomes: OutcomesQueries,
  ) {}

  /** One statement, and two more with the standing requests and the people it can be commissioned from where that is offered. */
  async find(actor: Actor, { slug, report }: ReportAddress): Promise<ReportSubject> {
    const found = await this.queries.find(actor, { committee: slug, report });
    const subject = reportSubject(actor, found);
    const isToBeGiven = subject.stance.offers.some(({ command }) => GIVEN_BY.includes(command));
    if (!isToBeGiven) return subject;
    const standing = await this.outcomes.standingRequests(found.committeeId);
    return { ...subject, standing, people: await this.queries.people(found.councilId) };
  }

  /** The report a signed link was made for, met under its address. One statement. */
  async findByLink({ actor, subjectId }: OpenedLink, token: string): Promise<ReportSubject> {
    const page = paths.link(token);
    const found = await this.queries.find(actor, { id: subjectId });
    return reportSubject(actor, found, { page, at: `${page}/report` });
  }
}

/** The commands that choose an author. */
const GIVEN_BY: readonly string[] = ['commission', 'recommission'];
