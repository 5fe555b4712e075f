import { Injectable } from '@nestjs/common';
import { CommitteesQueries, type CommitteeView } from '#records/committees';
import { OutcomeItemsService } from '#records/outcome-items';
import { PruningQueries, PruningService } from '#records/pruning';
import { RecommendationsQueries } from '#records/recommendations';
import { may, refuse, type Actor, type PruneTerms } from '#rules';
import { reasonFor, type ProposalForm, type ProposedClosingForm } from './prune-forms.js';

/** The services behind very old recommendations, for one committee of one person. */
@Injectable()
export class PruneDesk {
  constructor(
    readonly queries: PruningQueries,
    readonly pruning: PruningService,
    private readonly committees: CommitteesQueries,
    private readonly recommendations: RecommendationsQueries,
    private readonly items: OutcomeItemsService,
  ) {}

  /** The committees an actor may propose closures to, by name. One statement. */
  async choices(actor: Actor): Promise<readonly CommitteeView[]> {
    const committees = await this.committees.list(actor);
    return committees.filter(({ id: committeeId, councilId }) =>
      may(actor, 'propose closure', { councilId, committeeId }),
    );
  }

  /** One of these, by its slug or the first. Refuses one that is not the actor's. */
  async committee(actor: Actor, slug: string | undefined): Promise<CommitteeView> {
    const choices = await this.choices(actor);
    const found = slug === undefined ? choices[0] : choices.find((one) => one.slug === slug);
    if (found !== undefined) return found;
    if (slug !== undefined) await this.committees.find(actor, slug);
    return refuse(
      'not-permitted',
      'Your role does not let you propose closures to this committee.',
    );
  }

  old(committee: CommitteeView, terms: PruneTerms) {
    return this.queries.old(committee.id, terms);
  }

  meetings(committee: CommitteeView) {
    return this.items.openMeetings(committee.id);
  }

  minutes(committee: CommitteeView) {
    return this.recommendations.minutes(committee.id);
  }

  /** Proposes what a form chose, each with its own reason or that for all. Refuses one without either. */
  propose(
    actor: Actor,
    asked: { committee: CommitteeView; form: ProposalForm; sent: unknown; key?: string },
  ) {
    const { committee, form, sent, key } = asked;
    const proposed = form.chosen.map((addresseeId) => ({
      addresseeId,
      reason: reasonFor(sent, addresseeId, form.reason),
    }));
    if (proposed.some(({ reason }) => reason === '')) {
      refuse('field-missing', 'Give a reason for all, or one for each that you chose.', 'reason');
    }
    const { kind, meeting } = form;
    return this.pruning.propose(actor, { committee, meeting, kind, proposed }, key);
  }

  /** Closes what the committee closed by the minute a form cites. */
  async close(
    actor: Actor,
    asked: { committee: CommitteeView; form: ProposedClosingForm; key?: string },
  ) {
    const { committee, form, key } = asked;
    const [first = ''] = form.chosen;
    const resolutionId = await this.recommendations.resolutionId(first, form.minute);
    const closings = { committee, resolutionId, addresseeIds: form.chosen };
    return this.pruning.close(actor, closings, key);
  }
}
