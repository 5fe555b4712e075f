import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { CommitteesQueries, type CommitteeView } from '#records/committees';
import { MeetingsService } from '#records/meetings';
import { paths } from '#records/paths';
import { may, refuse, type Actor } from '#rules';
import { seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { MeetingPlanForm } from '../meetings/meeting-forms.js';
import { askingPage } from '../transitions/asking.page.js';
import type { Field } from '../transitions/field.js';
import { seenOn } from '../transitions/transition.pages.js';

/** The usual time and place are filled in. */
const fieldsOf = ({ usualStart, usualVenue }: CommitteeView): readonly Field[] => [
  {
    kind: 'date',
    name: 'heldOn',
    label: 'Date',
    hint: 'For example 18 June 2026 or 18/6/2026. A committee meets once on one day',
  },
  {
    kind: 'date',
    name: 'startsAt',
    label: 'Time',
    hint: 'For example 10:00 or 6.30pm',
    value: usualStart,
  },
  { kind: 'line', name: 'venue', label: 'Place', value: usualVenue },
];

/** Planning one more meeting of a committee. */
@Controller('app/committees/:slug/meetings/new')
export class PlanningPages {
  constructor(
    private readonly committees: CommitteesQueries,
    private readonly meetings: MeetingsService,
  ) {}

  @Get()
  @Asks('plan meeting')
  async ask(@CurrentPerson() actor: Actor, @Param('slug') slug: string): Promise<Answer> {
    return planningPage(await this.find(actor, slug), formView());
  }

  @Post()
  @Asks('plan meeting')
  async plan(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Body() body: unknown,
  ): Promise<Answer> {
    const committee = await this.find(actor, slug);
    const form = readForm(MeetingPlanForm, body);
    return submit(form, {
      act: async (plan) => {
        const order = { committeeId: committee.id, ...plan };
        await this.meetings.plan(actor, order, seenOn(body).key);
        return paths.meeting(slug, plan.heldOn);
      },
      onward: (address) => seeOther(`${address}?done=1`),
      again: (shown) => planningPage(committee, shown),
    });
  }

  private async find(actor: Actor, slug: string): Promise<CommitteeView> {
    const committee = await this.committees.find(actor, slug);
    const place = { councilId: committee.councilId, committeeId: committee.id };
    if (may(actor, 'plan meeting', place)) return committee;
    return refuse('not-permitted', 'Your role does not let you plan a meeting of this committee.');
  }
}

function planningPage(committee: CommitteeView, form: FormView): Page {
  const { name, slug } = committee;
  const asking = {
    title: 'Plan a meeting',
    fields: fieldsOf(committee),
    button: 'Plan the meeting',
  };
  const at = { caption: name, action: paths.planning(slug), cancel: paths.committee(slug) };
  return askingPage(asking, at, form);
}
