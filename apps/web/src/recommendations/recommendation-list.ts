import { Injectable } from '@nestjs/common';
import {
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
  readonly today: LocalDate;
}

/** Finds pages of the list. */
@Injectable()
export class RecommendationList {
  constructor(private readonly queries: RecommendationsQueries) {}

  /** One page with the counts around it. One statement. */
  async find(actor: Actor, question: ListQuestion): Promise<FoundList> {
    const filter = filterOf(question);
    const after = question.after === undefined ? null : placeAt(question.after);
    const asked = { filter, after, most: A_PAGE + 1 };
    const { rows: found, counts } = await this.queries.page(actor, asked);
    const rows = found.slice(0, A_PAGE);
    const last = rows.at(-1);
    const next = found.length > A_PAGE && last !== undefined ? cursorOf(last) : null;
    return { counts, filter, rows, next, isFirst: after === null, today: this.queries.today() };
  }

  /** What the list can be narrowed to. One statement. */
  choices(actor: Actor): Promise<ListChoices> {
    return this.queries.choices(actor);
  }

  /** Every row under a filter, for a download. */
  everything(actor: Actor, question: ListQuestion): Promise<readonly ListedAddressee[]> {
    return this.queries.list(actor, { filter: filterOf(question), after: null, most: EVERYTHING });
  }

  today(): LocalDate {
    return this.queries.today();
  }
}
