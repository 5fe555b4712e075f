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

/** The same with what it can be narrowed to. */
export interface FoundWithChoices extends FoundList {
  readonly choices: ListChoices;
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
    const asked = windowOf(question);
    const { on } = question;
    return this.shown(
      question,
      await (on === undefined
        ? this.queries.page(actor, asked)
        : this.stood.page(actor, { ...asked, on })),
    );
  }

  /** The same with what the list can be narrowed to. */
  async findWithChoices(actor: Actor, question: ListQuestion): Promise<FoundWithChoices> {
    if (question.on !== undefined) {
      const [found, choices] = await Promise.all([
        this.find(actor, question),
        this.queries.choices(actor),
      ]);
      return { ...found, choices };
    }
    const page = await this.queries.pageWithChoices(actor, windowOf(question));
    return { ...this.shown(question, page), choices: page.choices };
  }

  private shown(
    question: ListQuestion,
    { rows: found, counts }: Pick<FoundList, 'rows' | 'counts'>,
  ): FoundList {
    const { filter, after } = windowOf(question);
    const { on } = question;
    const rows = found.slice(0, A_PAGE);
    const last = rows.at(-1);
    const next = found.length > A_PAGE && last !== undefined ? cursorOf(last) : null;
    const shownFor = { today: on ?? this.queries.today(), isPast: on !== undefined };
    return { counts, filter, rows, next, isFirst: after === null, ...shownFor };
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

/** One row more than a page holds tells whether there is a next one. */
const windowOf = (question: ListQuestion) => ({
  filter: filterOf(question),
  after: question.after === undefined ? null : placeAt(question.after),
  most: A_PAGE + 1,
});
