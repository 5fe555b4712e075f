import { Injectable } from '@nestjs/common';
import { RecommendationsQueries } from '#records/recommendations';
import {
  ReportOnAgendaService,
  TrackerReportsQueries,
  TrackerReportsService,
  type ReportAddress,
  type TrackerReportView,
} from '#records/tracker-reports';
import { refuse, type Actor } from '#rules';
import { filterWords } from '../recommendations/filter-words.js';
import { filterOf } from '../recommendations/list-question.js';
import type { OnAgendaForm, TrackerReportForm } from './tracker-report-forms.js';

/** How a report is named by an address, as it comes. */
export interface ReportParams {
  readonly slug: string;
  readonly date: string;
  readonly number: string;
}

/** The services behind the pages of reports of the tracker, and what their forms mean. */
@Injectable()
export class ReportDesk {
  constructor(
    readonly reports: TrackerReportsService,
    readonly queries: TrackerReportsQueries,
    private readonly agenda: ReportOnAgendaService,
    private readonly recommendations: RecommendationsQueries,
  ) {}

  /** Makes a report. Returns its address. */
  async make(actor: Actor, form: TrackerReportForm, key?: string): Promise<ReportAddress> {
    const { for: meeting, ...question } = form;
    const [slug = '', date = ''] = meeting.split('/');
    const { committee: _its, ...filter } = filterOf(question);
    const choices = await this.recommendations.choices(actor);
    const narrowedTo = filterWords(filter, choices).map(
      ({ of, is }) => `${of.toLowerCase()} ${is}`,
    );
    const asked = { slug, heldOn: date, filter, narrowedTo };
    const { number } = await this.reports.make(actor, asked, key);
    return { slug, date, number };
  }

  find(actor: Actor, params: ReportParams): Promise<TrackerReportView> {
    return this.queries.find(actor, addressOf(params));
  }

  /** Puts a report on the agenda. Returns the sentence that tells it. */
  async put(
    by: { readonly actor: Actor; readonly key?: string },
    params: ReportParams,
    { item, reason }: OnAgendaForm,
  ): Promise<string> {
    const report = await this.find(by.actor, params);
    const { items, takesNew, replaces } = await this.queries.choices(report);
    const chosen = items.find(({ number }) => number === Number(item));
    if (item !== undefined && chosen === undefined) {
      refuse('field-wrong', 'Choose an item from the list.', 'item');
    }
    if (item === undefined && !takesNew && replaces === null) {
      refuse(
        'field-missing',
        'Choose an item: the agenda is published and takes no new one.',
        'item',
      );
    }
    const form = { itemId: chosen?.id ?? null, reason: reason ?? null };
    return this.agenda.put(by, addressOf(params), form);
  }
}

function addressOf({ slug, date, number }: ReportParams): ReportAddress {
  if (!/^\d{1,4}$/.test(number)) refuse('not-found', 'There is no such report.');
  return { slug, date, number: Number(number) };
}
