import { Injectable } from '@nestjs/common';
import {
  ClearanceRoundsService,
  ClearancesQueries,
  ClearancesService,
  type ClearanceToGive,
  type ClearanceView,
} from '#records/clearances';
import type { OpenedLink } from '#records/links';
import { ReportsQueries, type ReportView } from '#records/reports';
import { refuse, type Actor } from '#rules';
import type { ReportAddress } from '../reports/report-desk.js';
import { kindOf, type ClearanceAddress } from './clearance-address.js';
import { clearanceSubject, type ClearanceSubject } from './clearance.subject.js';

/** The services behind clearances, and the clearances of a report for one person. */
@Injectable()
export class ClearanceDesk {
  constructor(
    readonly queries: ClearancesQueries,
    readonly clearances: ClearancesService,
    readonly rounds: ClearanceRoundsService,
    readonly reports: ReportsQueries,
  ) {}

  /** One clearance by its address. Two statements. */
  async find(actor: Actor, at: ClearanceAddress): Promise<ClearanceSubject> {
    const { report, clearances } = await this.ofReport(actor, at);
    const found = clearances.find(({ kind }) => kind === kindOf(at));
    if (found === undefined) refuse('not-found', 'There is no such clearance.');
    return clearanceSubject(actor, report, found);
  }

  /** A report and its clearances. Two statements. */
  async ofReport(
    actor: Actor,
    { slug, report }: ReportAddress,
  ): Promise<{ readonly report: ReportView; readonly clearances: readonly ClearanceView[] }> {
    const found = await this.reports.find(actor, { committee: slug, report });
    return { report: found, clearances: await this.queries.ofReport(found.id) };
  }

  /** A clearance with the texts its giver reads, by its address. Three statements. */
  toGive(actor: Actor, at: ClearanceAddress): Promise<ClearanceToGive> {
    return this.queries.ofGiver(actor, {
      committee: at.slug,
      report: at.report,
      kind: kindOf(at),
    });
  }

  /** The same for whoever holds a signed link to it. Three statements. */
  toGiveByLink({ actor, subjectId }: OpenedLink): Promise<ClearanceToGive> {
    return this.queries.ofLink(actor, subjectId);
  }
}
