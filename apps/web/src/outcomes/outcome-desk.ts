import { Injectable } from '@nestjs/common';
import { HistoryQueries, type Told } from '#records/history';
import type { OpenedLink } from '#records/links';
import { OutcomeItemsService } from '#records/outcome-items';
import { OutcomesQueries, OutcomesService, type OutcomeView } from '#records/outcomes';
import { paths } from '#records/paths';
import { may, refuse, type Actor } from '#rules';
import { eventsToldTo, outcomeFor } from './outcome-for.js';
import { outcomeSubject, type OutcomeSubject } from './outcome.subject.js';

/** The services behind outcomes, and one of them for one person. */
@Injectable()
export class OutcomeDesk {
  constructor(
    readonly queries: OutcomesQueries,
    readonly outcomes: OutcomesService,
    readonly items: OutcomeItemsService,
    private readonly history: HistoryQueries,
  ) {}

  /** One outcome by its reference. Two statements at most. */
  async find(actor: Actor, reference: string): Promise<OutcomeSubject> {
    const outcome = outcomeFor(actor, await this.queries.find(actor, reference));
    const { committeeId = '' } = outcome.place;
    const settles = outcome.state === 'answered' && may(actor, 'settle outcome', outcome.place);
    const open = settles ? await this.items.openMeetings(committeeId) : [];
    const openMeetings = open.map(({ heldOn }) => heldOn);
    return outcomeSubject(outcome, { actor, openMeetings, today: this.queries.today() });
  }

  /** The same for whoever holds a signed link to it, while it is still for them to read. One statement. */
  async findByLink(link: OpenedLink, token: string): Promise<OutcomeSubject> {
    if (link.purpose !== 'outcome') refuse('not-found', 'There is nothing at this address.');
    const outcome = outcomeFor(link.actor, await this.queries.ofLink(link.subjectId));
    if (!may(link.actor, 'read own requests', outcome.place)) {
      refuse('link-not-valid', 'This link is not valid or has expired.');
    }
    const around = { actor: link.actor, openMeetings: [], today: this.queries.today() };
    const at = `${paths.link(token)}/outcome`;
    return { ...outcomeSubject(outcome, around), at, page: at };
  }

  /** What history tells a reader of it, latest first. One statement. */
  told(actor: Actor, outcome: OutcomeView): Promise<Told[]> {
    const events = eventsToldTo(actor, outcome);
    return this.history.of({ kinds: ['outcome'], ids: [outcome.id], events });
  }
}
