import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { MeetingsQueries, type ItemView, type MeetingView } from '#records/meetings';
import { CheckQueries, ToFollowService } from '#records/publication';
import { paths } from '#records/paths';
import { dateInWords, may, refuse, type Actor } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import type { MeetingAddress } from '../meetings/meeting-desk.js';
import { askingPage } from '../transitions/asking.page.js';
import { ReasonForm } from '../transitions/reason-form.js';
import { seenOn } from '../transitions/transition.pages.js';
import { checkPresenter } from './check.presenter.js';

interface ItemAddress extends MeetingAddress {
  readonly number: string;
}

/** The check of a meeting's papers before they are published, and the mark that a report is to follow. */
@Controller('app/committees/:slug/meetings/:date')
export class CheckPages {
  constructor(
    private readonly meetings: MeetingsQueries,
    private readonly check: CheckQueries,
    private readonly toFollow: ToFollowService,
  ) {}

  @Get('check')
  @Asks('publish agenda')
  async show(@CurrentPerson() actor: Actor, @Param() at: MeetingAddress): Promise<Answer> {
    const meeting = await this.find(actor, at);
    const shown = checkPresenter(meeting, await this.check.of(meeting.id));
    const title = 'Check the papers';
    return page('publication/views/check.njk', { title, shown });
  }

  @Get('items/:number/to-follow')
  @Asks('publish agenda')
  async ask(@CurrentPerson() actor: Actor, @Param() at: ItemAddress): Promise<Answer> {
    const meeting = await this.find(actor, at);
    return toFollowPage(meeting, itemOf(meeting, at.number), formView());
  }

  @Post('items/:number/to-follow')
  @Asks('publish agenda')
  async say(
    @CurrentPerson() actor: Actor,
    @Param() at: ItemAddress,
    @Body() body: unknown,
  ): Promise<Answer> {
    const meeting = await this.find(actor, at);
    const item = itemOf(meeting, at.number);
    const { key } = seenOn(body);
    const act = { actor, id: meeting.id, ...(key === undefined ? {} : { key }) };
    return submit(readForm(ReasonForm, body), {
      act: ({ reason }) => this.toFollow.say(act, { number: item.number, reason }),
      onward: () => seeOther(paths.check(meeting.committeeSlug, meeting.heldOn)),
      again: (form) => toFollowPage(meeting, item, form),
    });
  }

  private async find(actor: Actor, { slug, date }: MeetingAddress): Promise<MeetingView> {
    const meeting = await this.meetings.find(actor, { committee: slug, heldOn: date });
    if (may(actor, 'publish agenda', meeting)) return meeting;
    return refuse('not-permitted', 'Your role does not let you publish this agenda.');
  }
}

function itemOf({ items }: MeetingView, number: string): ItemView {
  const found = items.find((item) => String(item.number) === number);
  return found ?? refuse('not-found', 'There is no such item on the agenda.');
}

function toFollowPage(meeting: MeetingView, { number, title }: ItemView, form: FormView): Page {
  const { committee, committeeSlug, heldOn } = meeting;
  const asking = {
    title: `Say that the report of item ${number} is to follow?`,
    rows: [{ key: 'Item', value: title }],
    happens: [
      'The agenda can be published without the report, and says that it is to follow and why.',
      'Once it is cleared, it goes out in a supplement.',
    ],
    fields: [{ kind: 'long text', name: 'reason', label: 'Why it is late' } as const],
    button: 'Say so',
  };
  const at = {
    caption: `${committee}, ${dateInWords(heldOn)}`,
    action: `${paths.agendaItem(committeeSlug, heldOn, number)}/to-follow`,
    cancel: paths.check(committeeSlug, heldOn),
  };
  return askingPage(asking, at, form);
}
