import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { PublishedQueries, type PublishedMeeting } from '#records/publication';
import { paths } from '#records/paths';
import { WITHDRAWABLE, WithdrawalsService } from '#records/withdrawals';
import { dateInWords, may, refuse, type Actor } from '#rules';
import { seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import type { MeetingAddress } from '../meetings/meeting-desk.js';
import { askingPage } from '../transitions/asking.page.js';
import { seenOn } from '../transitions/transition.pages.js';
import { withdrawableOf } from './withdrawable.js';
import { WithdrawalForm } from './withdrawal-form.js';

/** Taking back something that was published with a meeting. */
@Controller('app/committees/:slug/meetings/:date/withdrawal')
export class WithdrawalPages {
  constructor(
    private readonly published: PublishedQueries,
    private readonly withdrawals: WithdrawalsService,
  ) {}

  @Get()
  @Asks('withdraw paper')
  async ask(@CurrentPerson() actor: Actor, @Param() at: MeetingAddress): Promise<Answer> {
    return withdrawalPage(await this.find(actor, at), formView());
  }

  @Post()
  @Asks('withdraw paper')
  async withdraw(
    @CurrentPerson() actor: Actor,
    @Param() at: MeetingAddress,
    @Body() body: unknown,
  ): Promise<Answer> {
    const meeting = await this.find(actor, at);
    const { key } = seenOn(body);
    const act = { actor, id: meeting.id, ...(key === undefined ? {} : { key }) };
    return submit(readForm(WithdrawalForm, body), {
      act: ({ what, reason }) => this.withdrawals.withdraw(act, { ...subjectOf(what), reason }),
      onward: () => seeOther(paths.meeting(meeting.committeeSlug, meeting.heldOn)),
      again: (form) => withdrawalPage(meeting, form),
    });
  }

  private async find(actor: Actor, { slug, date }: MeetingAddress): Promise<PublishedMeeting> {
    const meeting = await this.published.forMembers(actor, { committee: slug, heldOn: date });
    if (may(actor, 'withdraw paper', meeting)) return meeting;
    return refuse('not-permitted', 'Your role does not let you withdraw a paper of this meeting.');
  }
}

/** The kind and the id of what was chosen. */
export function subjectOf(what: string) {
  const kind = WITHDRAWABLE.find((one) => what.startsWith(`${one} `));
  if (kind === undefined) return refuse('field-wrong', 'Choose what is withdrawn.', 'what');
  return { subjectKind: kind, subjectId: what.slice(kind.length + 1) };
}

function withdrawalPage(meeting: PublishedMeeting, form: FormView): Page {
  const { committee, committeeSlug, heldOn } = meeting;
  const asking = {
    title: 'Withdraw something that was published?',
    warning:
      'It is gone at once everywhere the public can see, and cannot be brought back. Its address tells the reason.',
    fields: [
      {
        kind: 'one of' as const,
        name: 'what',
        label: 'What is withdrawn',
        choices: withdrawableOf(meeting),
      },
      {
        kind: 'long text' as const,
        name: 'reason',
        label: 'Reason',
        hint: 'The public is told it: do not repeat what must not be known',
      },
    ],
    button: 'Withdraw it',
  };
  const here = paths.meeting(committeeSlug, heldOn);
  const at = {
    caption: `${committee}, ${dateInWords(heldOn)}`,
    action: `${here}/withdrawal`,
    cancel: here,
  };
  return askingPage(asking, at, form);
}
