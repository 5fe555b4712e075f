import { Injectable } from '@nestjs/common';
import { RecommendationsQueries, type AddresseeRecord } from '#records/recommendations';
import {
  HandingsQueries,
  RepliesQueries,
  RepliesService,
  type Handings,
  type ReplyTask,
  type ReplyView,
} from '#records/replies';
import { refuse } from '#rules';
import { stanceTowards } from '../recommendations/offers.js';
import type { AddresseeSubject } from '../recommendations/transitions/addressee-subject.js';
import type { ReplyVisit } from './reply-visit.js';

/** One recommendation of a reply with everything its task shows. */
export interface OpenTask {
  readonly reply: ReplyView;
  readonly task: ReplyTask;
  readonly subject: AddresseeSubject;
}

/** Finds what the pages of a reply show. */
@Injectable()
export class ReplyDesk {
  constructor(
    readonly replies: RepliesService,
    readonly queries: RepliesQueries,
    private readonly handed: HandingsQueries,
    private readonly recommendations: RecommendationsQueries,
  ) {}

  /** The reply at an address. Two statements. */
  reply({ actor, subjectId }: ReplyVisit): Promise<ReplyView> {
    return this.queries.about(actor, subjectId);
  }

  /** What the people of the authority do with it among themselves. Three statements. */
  handings({ actor, subjectId }: ReplyVisit): Promise<Handings> {
    return this.handed.of(subjectId, actor.id);
  }

  /** The recommendation a reply is asked for first: the one its link was made for. */
  asked({ subjectId }: ReplyVisit, { tasks }: ReplyView): Promise<AddresseeRecord> {
    const own = tasks.find(({ addresseeId }) => addresseeId === subjectId) ?? tasks[0];
    return own === undefined ? nothing() : this.recommendations.addresseeOfLink(own.addresseeId);
  }

  /** One of its tasks, by the recommendation's reference. Refuses with `not-found`. */
  async task(visit: ReplyVisit, reference: string): Promise<OpenTask> {
    const reply = await this.reply(visit);
    const task = reply.tasks.find((one) => one.reference === reference);
    if (task === undefined) return nothing();
    const addressee = await this.recommendations.addresseeOfLink(task.addresseeId);
    const at = visit.taskAt(reference);
    const subject: AddresseeSubject = {
      id: addressee.id,
      version: addressee.version,
      addressee,
      actor: visit.actor,
      today: this.queries.today(),
      minutes: [],
      dueIfSentToday: null,
      stance: stanceTowards(addressee, visit.actor),
      at,
      page: at,
      caption: `${addressee.committee}, ${reference}`,
    };
    return { reply, task, subject };
  }

  /** The history's sentence of one version of a recommendation; null when there is none such. */
  async told(addressee: AddresseeRecord, done: unknown): Promise<string | null> {
    if (typeof done !== 'string' || !/^\d{1,9}$/.test(done)) return null;
    const history = await this.recommendations.history([addressee]);
    return history.find(({ version }) => String(version) === done)?.sentence ?? null;
  }
}

const nothing = (): never => refuse('not-found', 'There is nothing at this address.');
