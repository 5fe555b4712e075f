import { Injectable } from '@nestjs/common';
import { paths } from '#records/paths';
import { RecommendationsQueries, type AddresseeRecord } from '#records/recommendations';
import type { Actor } from '#rules';
import { stanceTowards } from '../offers.js';
import type { AddresseeRow } from './addressee-row.js';
import type { AddresseeSubject } from './addressee-subject.js';

/** The words of an addressee's address. */
export interface AddresseeAddress {
  readonly reference: string;
  readonly slug: string;
}

/** Finds addressees for the pages and the API of their transitions, with what a transition's page needs. */
@Injectable()
export class AddresseeSubjects {
  constructor(private readonly queries: RecommendationsQueries) {}

  /** An addressee within the actor's reach, or `not-found`. At most three statements. */
  async find(
    actor: Actor,
    at: AddresseeAddress,
    brings?: AddresseeRow['brings'],
  ): Promise<AddresseeSubject> {
    const addressee = await this.queries.addressee(actor, at);
    const { id, version, reference, slug, committee, committeeId } = addressee;
    const today = this.queries.today();
    const cites = brings === 'minutes' || brings === 'minutes and successors';
    const citable = cites ? await this.queries.minutes(committeeId) : [];
    const minutes = citable.filter(({ heldOn }) => heldOn >= (addressee.madeOn ?? heldOn));
    const dueIfSentToday = brings === 'due if sent today' ? await this.dueOf(addressee) : null;
    const page = paths.recommendation(reference);
    return {
      id,
      version,
      addressee,
      actor,
      today,
      minutes,
      successors: brings === 'minutes and successors' ? await this.successors(addressee) : [],
      openMeetings: brings === 'open meetings' ? await this.queries.openMeetings(committeeId) : [],
      dueIfSentToday,
      page,
      stance: stanceTowards(addressee, actor),
      at: paths.addressee(reference, slug),
      caption: `${committee}, ${reference}`,
      after: (done) => `${page}?done=${encodeURIComponent(`${slug}.${done}`)}`,
    };
  }

  /** The id of one, for who acts without looking first. */
  id(actor: Actor, at: AddresseeAddress): Promise<string> {
    return this.queries.addresseeId(actor, at);
  }

  private async successors({ id }: AddresseeRecord) {
    const found = await this.queries.successors(id);
    return found.map(({ reference, wording }) => ({
      value: reference,
      text: shortened(`${reference}: ${wording}`),
    }));
  }

  private dueOf(addressee: AddresseeRecord) {
    return this.queries.dueIfSent(addressee, this.queries.today());
  }
}

const LONGEST = 90;
const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
