import { Controller, Get } from '@nestjs/common';
import { HomeQueries, type DueRow } from '#records/home';
import { MeetingsQueries, type MeetingLine } from '#records/meetings';
import { ComingMeetingsQueries } from '#records/partnership-meetings';
import { RecommendationsQueries } from '#records/recommendations';
import { SavedViewsService } from '#records/saved-views';
import { englandAndWales, type Actor } from '#rules';
import { page, type Answer } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { SignInNeeded } from '../http/sign-in-needed.js';
import { comingMeetingPresenter } from './coming-meeting.presenter.js';
import { deskPresenter } from './desk.presenter.js';
import { dueItem } from './due-item.js';
import { viewsOnHome } from './views-on-home.js';
import { isChair, isMember, memberPresenter } from './member.presenter.js';
import { oneAReply } from './one-a-reply.js';
import { toOwnAnswer } from './to-own-answer.js';

/** Sentences read; Home shows the latest of each thing they are about. */
const LATEST = 100;
const MEETINGS = 3;
const COMMITTEES = 6;
/** What authorities owe is for officer and chair to follow: a member's Home counts it under what became of the recommendations. */
const OF_OTHERS: ReadonlySet<string> = new Set(['answer', 'progress', 'outcome']);

/** Home of whoever is signed in: what is due, what has changed, the next meeting. */
@Controller('app')
export class DeskPages {
  constructor(
    private readonly home: HomeQueries,
    private readonly meetings: MeetingsQueries,
    private readonly recommendations: RecommendationsQueries,
    private readonly views: SavedViewsService,
    private readonly partnerships: ComingMeetingsQueries,
  ) {}

  @Get()
  @Open('everyone who is signed in has a home, whatever their role')
  async show(@CurrentPerson() actor: Actor): Promise<Answer> {
    if (actor.kind === 'public') throw new SignInNeeded();
    const today = this.home.today();
    const rows = await this.home.due(actor);
    const calendars = await this.home.calendars(rows.map(({ councilId }) => councilId));
    const mine =
      isMember(actor) && !isChair(actor) ? rows.filter(({ kind }) => !OF_OTHERS.has(kind)) : rows;
    const items = oneAReply(withoutOwnTwins(mine)).flatMap(({ row, more }) => {
      const calendar = calendars.get(row.councilId) ?? englandAndWales;
      const item = dueItem(row, { calendar, today });
      if (item === null) return [];
      const own = toOwnAnswer(actor, row, item);
      return more === 0 ? own : { ...own, words: `${own.words} and ${more} more`, about: '' };
    });
    const changed = await this.home.changed(actor, LATEST);
    const next = await this.meetings.list(actor, {
      from: today,
      limit: MEETINGS,
      isToCome: true,
    });
    const plannable = await this.meetings.plannable(actor, COMMITTEES);
    const since = await this.home.lastVisit(actor);
    const shown = deskPresenter({ actor, today, items, changed, next, plannable, since });
    const first = isMember(actor) ? await this.forMember(actor, next) : null;
    const { recommendations } = this;
    const views = await viewsOnHome({ views: this.views, recommendations }, actor);
    const coming = await this.partnerships.of(actor, MEETINGS);
    return page('home/views/desk.njk', {
      title: 'Home',
      shown,
      first,
      views,
      partnerships: coming.map(comingMeetingPresenter),
    });
  }

  private async forMember(actor: Actor, next: readonly MeetingLine[]) {
    const { counts } = await this.recommendations.page(actor, { filter: {}, after: null, most: 1 });
    return memberPresenter({ next, counts });
  }
}

/** Whoever sends letters again is told of each that failed once, also of their own. */
function withoutOwnTwins(rows: readonly DueRow[]): readonly DueRow[] {
  const seen = new Set(
    rows.filter(({ kind }) => kind === 'letter not sent').map(({ reference }) => reference),
  );
  return rows.filter(
    ({ kind, reference }) => kind !== 'own letter not sent' || !seen.has(reference),
  );
}
