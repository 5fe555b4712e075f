import { Injectable } from '@nestjs/common';
import {
  AsItStoodQueries,
  RecommendationsQueries,
  type ListChoices,
  type ListCounts,
  type ListedAddressee,
  type ListFilter,
} from '#records/recommendations';
import type { Actor, LocalDate } from '#rules';
import { cursorOf, placeAt } from './cursor.js';
import { filterOf, type ListQuestion } from './list-question.js';

const A_PAGE = 25;
/** As many as a download holds. */
const EVERYTHING = 10_000;

/** A page of the list, for people and machines alike. */
export interface FoundList {
  readonly counts: ListCounts;
  readonly filter: ListFilter;
  readonly rows: readonly ListedAddressee[];
  /** The cursor of the next page; null on the last. */
  readonly next: string | null;
  readonly isFirst: boolean;
  /** The day it is shown for. */
  readonly today: LocalDate;
  /** Whether it is read as it stood on an earlier day. */
  readonly isPast: boolean;
}

/** Finds pages of the list. */
@Injectable()
export class RecommendationList {
  constructor(
    private readonly queries: RecommendationsQueries,
    private readonly stood: AsItStoodQueries,
  ) {}

  /** One page with the counts around it, as it stands or as it stood on the day asked for. */
  async find(actor: Actor, question: ListQuestion): Promise<FoundList> {
    const filter = filterOf(question);
    const after = question.after === undefined ? null : placeAt(question.after);
    const asked = { filter, after, most: A_PAGE + 1 };
    const { on } = question;
    const { rows: found, counts } = await (on === undefined
      ? this.queries.page(actor, asked)
      : this.stood.page(actor, { ...asked, on }));
    const rows = found.slice(0, A_PAGE);
    const last = rows.at(-1);
    const next = found.length > A_PAGE && last !== undefined ? cursorOf(last) : null;
    const shownFor = { today: on ?? this.queries.today(), isPast: on !== undefined };
    return { counts, filter, rows, next, isFirst: after === null, ...shownFor };
  }

  /** What the list can be narrowed to. One statement. */
  choices(actor: Actor): Promise<ListChoices> {
    return this.queries.choices(actor);
  }

  /** Every row under a filter, for a download. */
  async everything(actor: Actor, question: ListQuestion): Promise<readonly ListedAddressee[]> {
    const asked = { filter: filterOf(question), after: null, most: EVERYTHING };
    const { on } = question;
    if (on === undefined) return this.queries.list(actor, asked);
    return (await this.stood.page(actor, { ...asked, on })).rows;
  }

  today(): LocalDate {
    return this.queries.today();
  }
}
