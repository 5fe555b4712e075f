import { Injectable } from '@nestjs/common';
import {
  addDays,
  addMonths,
  REVIEW_ASKED_AHEAD,
  workingDayOnOrAfter,
  type Calendar,
  type LocalDate,
} from '#rules';
import { councilCalendar } from '../clocks/index.js';
import { Recorder } from '../record/index.js';
import type { LadderView } from './ladders.queries.js';
import { peopleBehind } from './people-behind.queries.js';
import { plannedReviews, runningClocks, type PlannedReview } from './running-clocks.queries.js';
import { reviewsOfTheCycle } from './reviews-of-the-cycle.queries.js';
import { byDay, yearLetters, type ClockOfYear, type YearLetter } from './year-letters.js';

/** The letters of the twelve months from a day, and how they differ from what is on. */
export interface LetterYear {
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly clocks: number;
  readonly letters: readonly YearLetter[];
  readonly more: number;
  readonly moved: number;
  /** Letters that go by the ladder that is on, and would not. */
  readonly fewer: readonly YearLetter[];
}

/** Every letter of the next twelve months, before a ladder is switched on. Writes nothing. */
@Injectable()
export class LetterYearQueries {
  constructor(private readonly recorder: Recorder) {}

  /**
   * The year of some ladders of one council, for the clocks that run now, the reviews that are planned and those the
   * patterns of its partnerships still bring, by the drafts or by what is on. Nothing is answered in it. Six statements,
   * whatever the number of clocks.
   */
  async of(views: readonly LadderView[], by: 'draft' | 'on'): Promise<LetterYear> {
    const { manager } = this.recorder.dataSource;
    const councilId = views[0]?.councilId ?? '';
    const names = views.map(({ name }) => name);
    const today = this.recorder.today();
    const calendar = await councilCalendar(manager, councilId);
    const running = await runningClocks(manager, { councilId, ladders: names });
    const planned = names.includes('review')
      ? [
          ...(await plannedReviews(manager, councilId)),
          ...(await reviewsOfTheCycle(manager, { councilId, today, calendar })),
        ]
      : [];
    const clocks = [...running, ...planned.map((one) => reviewAhead(one, today, calendar))];
    const scopes = clocks.flatMap((clock) => clock.scopes);
    const people = await peopleBehind(manager, scopes, today);
    const until = addMonths(today, 12);
    const found = views.map((view) =>
      yearLetters({
        people,
        today,
        until,
        calendar,
        clocks: clocks.filter(({ ladder }) => ladder === view.name),
        on: view.on,
        asked: by === 'draft' ? (view.draft ?? view.on) : view.on,
      }),
    );
    const letters = found.flatMap((one) => one.letters).toSorted(byDay);
    const isMoved = ({ differs }: YearLetter): boolean => differs !== null && differs !== 'more';
    return {
      from: today,
      until,
      letters,
      clocks: clocks.length,
      more: letters.filter(({ differs }) => differs === 'more').length,
      moved: letters.filter(isMoved).length,
      fewer: found.flatMap((one) => one.fewer).toSorted(byDay),
    };
  }
}

/** The clock a planned review will be, from the day it is asked for. */
function reviewAhead(
  { id, due, askedAhead, about, scopes }: PlannedReview,
  today: LocalDate,
  calendar: Calendar,
): ClockOfYear {
  const asked = addDays(due, -(askedAhead ?? REVIEW_ASKED_AHEAD));
  const start = workingDayOnOrAfter(calendar, asked > today ? asked : today);
  const settled = new Set<string>();
  return { id, ladder: 'review', start, due, about, scopes, acknowledged: false, settled };
}
