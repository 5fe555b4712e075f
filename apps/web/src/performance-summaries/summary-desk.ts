import { Injectable } from '@nestjs/common';
import {
  PerformanceSummariesQueries,
  PerformanceSummariesService,
  SummaryOnAgendaService,
  type PerformanceSummaryView,
} from '#records/performance-summaries';
import { refuse, type Actor } from '#rules';
import type { OfferForm } from './summary-forms.js';

/** How a summary is named by an address, as it comes. */
export interface SummaryAt {
  readonly partnership: string;
  readonly number: string;
}

/** The services behind summaries of a partnership's year. */
@Injectable()
export class SummaryDesk {
  constructor(
    readonly queries: PerformanceSummariesQueries,
    readonly summaries: PerformanceSummariesService,
    private readonly offering: SummaryOnAgendaService,
  ) {}

  find(actor: Actor, at: SummaryAt): Promise<PerformanceSummaryView> {
    return this.queries.find(actor, addressOf(at));
  }

  /** Offers one to an agenda; the meeting is named by its day. */
  async offer(actor: Actor, at: SummaryAt, { meeting }: OfferForm) {
    const meetings = await this.queries.openMeetings(await this.find(actor, at));
    const chosen = meetings.find(({ heldOn }) => heldOn === meeting);
    if (chosen === undefined) {
      return refuse('field-wrong', 'Choose a meeting from the list.', 'meeting');
    }
    return this.offering.offer(actor, addressOf(at), { meetingId: chosen.id });
  }
}

function addressOf({ partnership, number }: SummaryAt) {
  if (!/^\d{1,6}$/.test(number)) refuse('not-found', 'There is no such summary.');
  return { partnership, number: Number(number) };
}
