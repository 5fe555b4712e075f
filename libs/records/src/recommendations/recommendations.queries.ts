import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { refuse, responseDue, type Actor, type Counted, type LocalDate } from '#rules';
import { councilCalendar } from '../clocks/index.js';
import { Recorder } from '../record/index.js';
import { openMeetingsOf, successorsOf, type Successor } from './successors.queries.js';
import { scopeOf } from '../scope/index.js';
import type { AddresseeRecord } from './addressee-record.js';
import {
  addresseeAt,
  addresseeById,
  addresseeIdAt,
  recommendationAt,
  type RecommendationRecord,
} from './addressee-records.queries.js';
import { alikeRecommendations, type AlikeRecommendation } from './alike.queries.js';
import { citableMinutes, citedMinute, type CitableMinute } from './citable-minutes.queries.js';
import { choices, type ListChoices } from './choices.queries.js';
import type { ListFilter } from './list-filter.js';
import { listed, listedAndCounted, listedWithChoices } from './list.queries.js';
import type { ListCounted, ListedAddressee, ListWithChoices } from './list.queries.js';
import type { ListPlace } from './listed-row.js';
import type { ListPage } from './page-rows.js';
import { reachOf } from './reach.js';
import { historyAndLettersOf, historyOf } from './what-happened.queries.js';
import type { HistoryAndLetters, HistoryRecord } from './what-happened.queries.js';

/** Which part of a list: narrowed how, after which row, and how much of it. */
export interface ListWindow {
  readonly filter: ListFilter;
  readonly after: ListPlace | null;
  readonly most: number;
}

/**
 * What people may read of recommendations. Everything is bound by what the actor's grants reach; what lies outside
 * is refused with `not-found`, as if it were not there. Dates are local.
 */
@Injectable()
export class RecommendationsQueries {
  constructor(private readonly recorder: Recorder) {}

  /** Today's local date in London. */
  today(): LocalDate {
    return this.recorder.today();
  }

  /** Earlier recommendations of a council in words much alike, within what the actor may read, at most five. One statement. */
  alike(
    actor: Actor,
    asked: { readonly councilId: string; readonly wording: string },
  ): Promise<AlikeRecommendation[]> {
    return alikeRecommendations(this.manager, {
      ...asked,
      scope: scopeOf(actor, 'read committee work'),
    });
  }

  /** At most `most` rows, soonest due first. One statement. */
  list(actor: Actor, asked: ListWindow): Promise<ListedAddressee[]> {
    return listed(this.manager, this.within(actor, asked));
  }

  /** The same with counts by group, the filter's own left aside; each stops at `COUNTED_UP_TO`. One statement. */
  page(actor: Actor, asked: ListWindow): Promise<ListCounted> {
    return listedAndCounted(this.manager, this.within(actor, asked));
  }

  /** The same with what the list can be narrowed to. Still one statement. */
  pageWithChoices(actor: Actor, asked: ListWindow): Promise<ListWithChoices> {
    return listedWithChoices(this.manager, this.within(actor, asked));
  }

  /** The authorities and committees a list can be narrowed to. One statement. */
  choices(actor: Actor): Promise<ListChoices> {
    return choices(this.manager, { reach: reachOf(actor) });
  }

  /** A recommendation by its reference. One statement. */
  async recommendation(actor: Actor, reference: string): Promise<RecommendationRecord> {
    const found = await recommendationAt(this.manager, reachOf(actor), reference);
    return found ?? refuse('not-found', 'There is no such recommendation.');
  }

  /** One addressee by the reference and the slug of its authority. One statement. */
  async addressee(
    actor: Actor,
    at: { readonly reference: string; readonly slug: string },
  ): Promise<AddresseeRecord> {
    const found = await addresseeAt(this.manager, reachOf(actor), at);
    return found ?? refuse('not-found', 'There is no such recommendation.');
  }

  /** The id of an addressee, for who acts on it and reads nothing before. One statement. */
  async addresseeId(
    actor: Actor,
    at: { readonly reference: string; readonly slug: string },
  ): Promise<string> {
    const found = await addresseeIdAt(this.manager, reachOf(actor), at);
    return found ?? refuse('not-found', 'There is no such recommendation.');
  }

  /** The addressee a signed link was made for. The link itself is what lets its holder see it. */
  async addresseeOfLink(subjectId: string): Promise<AddresseeRecord> {
    const found = await addresseeById(this.manager, subjectId);
    return found ?? refuse('link-not-valid', 'This link is not valid or has expired.');
  }

  /** What happened to addressees already found within reach, newest first. */
  history(addressees: readonly AddresseeRecord[]): Promise<HistoryRecord[]> {
    return historyOf(this.manager, idsOf(addressees));
  }

  /** The same with the letters about them, newest first. One statement. */
  historyAndLetters(addressees: readonly AddresseeRecord[]): Promise<HistoryAndLetters> {
    return historyAndLettersOf(this.manager, idsOf(addressees));
  }

  /** The minutes a committee's decision on an addressee can be quoted by, newest first. */
  minutes(committeeId: string): Promise<CitableMinute[]> {
    return citableMinutes(this.manager, committeeId);
  }

  /** What an addressee's recommendation can be superseded by, the latest first. One statement. */
  successors(addresseeId: string): Promise<Successor[]> {
    return successorsOf(this.manager, addresseeId);
  }

  /** Days of a committee's meetings whose agenda is not public yet. One statement. */
  openMeetings(committeeId: string): Promise<LocalDate[]> {
    return openMeetingsOf(this.manager, committeeId, this.today());
  }

  /** The id of the carried resolution behind a minute of an addressee's own committee; empty when there is none. */
  async resolutionId(addresseeId: string, minute: string): Promise<string> {
    const cited = await citedMinute(this.manager, { addresseeId, minute });
    return cited?.resolutionId ?? '';
  }

  /** By when an answer would be due, were it sent on a day: by the legal basis and the council's calendar. */
  async dueIfSent(addressee: AddresseeRecord, on: LocalDate): Promise<Counted> {
    const { councilId, regime, localRule } = addressee;
    const calendar = await councilCalendar(this.manager, councilId);
    return responseDue({
      regime,
      start: on,
      calendar,
      ...(localRule === null ? {} : { local: localRule }),
    });
  }

  private within(actor: Actor, asked: ListWindow): ListPage {
    return { ...asked, reach: reachOf(actor), today: this.today() };
  }

  private get manager(): EntityManager {
    return this.recorder.dataSource.manager;
  }
}

const idsOf = (addressees: readonly AddresseeRecord[]) => addressees.map(({ id }) => id);
