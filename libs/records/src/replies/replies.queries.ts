import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { may, refuse, type Actor, type LocalDate } from '#rules';
import { printOf, type Print } from '../prints/index.js';
import { Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';
import { bundleOf } from './bundle.js';
import { replyById, replyTo, withoutDrafts, withoutKeptBack } from './reply-rows.js';
import type { ReplyView } from './reply-views.js';

/** Which recommendation to which authority, by the words of its address. */
export interface ReplyAsked {
  readonly reference: string;
  readonly authority: string;
}

/** Replies as people may read them. A draft is the authority's own: nobody else reads a word of it. */
@Injectable()
export class RepliesQueries {
  constructor(private readonly recorder: Recorder) {}

  /** Today's local date in London. */
  today(): LocalDate {
    return this.recorder.today();
  }

  /** The reply that answers a letter or an addressee, by the id of either, for whoever was let in to it. Two statements. */
  async about(actor: Actor, subjectId: string): Promise<ReplyView> {
    const bundle = await bundleOf(this.manager, subjectId);
    return forReader(actor, await replyTo(this.manager, bundle, this.today()));
  }

  /** The same by the words of an address, within the actor's reach. Refuses with `not-found`. */
  async find(actor: Actor, asked: ReplyAsked): Promise<ReplyView> {
    return this.about(actor, await this.addresseeOf(actor, asked));
  }

  /** The id of the addressee an address names, within the actor's reach. One statement. */
  async addresseeOf(actor: Actor, { reference, authority }: ReplyAsked): Promise<string> {
    const staff = scopeOf(actor, 'read committee work');
    const own = scopeOf(actor, 'read own requests');
    const [found] = await this.manager.query<{ id: string }[]>(
      `SELECT a.id FROM addressees a
       JOIN recommendations r ON r.id = a.recommendation_id
       JOIN authorities o ON o.id = a.authority_id
       WHERE r.reference = $1 AND o.slug = $2 AND a.sent_on IS NOT NULL
         AND (a.council_id = ANY($3::uuid[]) OR a.committee_id = ANY($4::uuid[]) OR a.authority_id = ANY($5::uuid[]))`,
      [reference, authority, staff.councils, staff.committees, own.authorities],
    );
    return found?.id ?? refuse('not-found', 'There is nothing at this address.');
  }

  /** A reply by its own id, with every word that was submitted, for who prints it; null when there is none. */
  byId(id: string): Promise<ReplyView | null> {
    return replyById(this.manager, id, this.today());
  }

  /** What there is of the print of a reply that was submitted. One statement. */
  print({ id, hash }: { readonly id: string; readonly hash: string }): Promise<Print> {
    return printOf(this.manager, { kind: 'reply', subjectId: id, hash });
  }

  private get manager(): EntityManager {
    return this.recorder.dataSource.manager;
  }
}

function forReader(actor: Actor, reply: ReplyView): ReplyView {
  if (may(actor, 'draft response', reply)) return reply;
  const submitted = withoutDrafts(reply);
  return may(actor, 'read exempt papers', reply) ? submitted : withoutKeptBack(submitted);
}
