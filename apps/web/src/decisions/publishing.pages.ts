import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { DecisionsQueries, DecisionsService, type DecisionsStanding } from '#records/decisions';
import { MeetingsQueries, type MeetingView } from '#records/meetings';
import { paths } from '#records/paths';
import { HELD, may, refuse, type Actor } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import type { MeetingAddress } from '../meetings/meeting-desk.js';
import { seenOn } from '../transitions/transition.pages.js';
import { decisionsCheck } from './decisions-check.presenter.js';

interface Found {
  readonly meeting: MeetingView;
  readonly standing: DecisionsStanding;
}

const NOTHING_TO_FILL_IN = { ok: true, value: null, typed: {} } as const;

/** The check of a meeting's decisions before everybody can read them, and the one button that publishes them. */
@Controller('app/committees/:slug/meetings/:date/decisions')
export class PublishingPages {
  constructor(
    private readonly meetings: MeetingsQueries,
    private readonly queries: DecisionsQueries,
    private readonly decisions: DecisionsService,
  ) {}

  @Get()
  @Asks('publish decisions')
  async check(@CurrentPerson() actor: Actor, @Param() at: MeetingAddress): Promise<Answer> {
    return this.checkPage(await this.find(actor, at), formView());
  }

  @Post()
  @Asks('publish decisions')
  async publish(
    @CurrentPerson() actor: Actor,
    @Param() at: MeetingAddress,
    @Body() body: unknown,
  ): Promise<Answer> {
    const { meeting } = await this.find(actor, at);
    return submit(NOTHING_TO_FILL_IN, {
      act: () => this.decisions.publish({ actor, id: meeting.id, ...seenOn(body) }),
      onward: () => seeOther(paths.publicDecisions(meeting.committeeSlug, meeting.heldOn)),
      again: async (form) => this.checkPage(await this.find(actor, at), form),
    });
  }

  private async checkPage({ meeting, standing }: Found, form: FormView): Promise<Page> {
    const calendar = await this.meetings.calendar(meeting.councilId);
    const shown = decisionsCheck(meeting, standing, calendar);
    return page('decisions/views/check.njk', { title: shown.title, shown, form });
  }

  private async find(actor: Actor, { slug, date }: MeetingAddress): Promise<Found> {
    const meeting = await this.meetings.find(actor, { committee: slug, heldOn: date });
    if (!may(actor, 'publish decisions', meeting)) {
      refuse('not-permitted', 'Your role does not let you publish the decisions of this meeting.');
    }
    if (!HELD.some((state) => state === meeting.state)) {
      refuse('state-moved-on', 'Decisions are published once the meeting is concluded.');
    }
    return { meeting, standing: await this.queries.standing(actor, meeting.id) };
  }
}
