import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApprovalsService, MoreTimeService, PassingOnService } from '#records/replies';
import { chosenIn } from '../committees/person-form.js';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { HoldingForm, MoreTimeForm } from './more-time-forms.js';
import { AnswerApprovalForm, ColleagueForm } from './passing-on-forms.js';
import { ReplyActs } from './reply-acts.js';
import { OfReply, type ReplyRequest } from './reply-request.js';
import { REPLY_DONE } from './reply.resource.js';

/** A reply among the people of an authority, and what they say of one that is not ready, as JSON. */
@Controller('api/v1/replies/:reference/:authority')
export class ReplyHandingApi {
  constructor(
    private readonly acts: ReplyActs,
    private readonly passingOn: PassingOnService,
    private readonly approvals: ApprovalsService,
    private readonly moreTime: MoreTimeService,
  ) {}

  @Post('colleague')
  @HttpCode(200)
  @Asks('draft response')
  @Described({
    summary: 'Send the reply to a colleague, by id or by name, post and mail address',
    example: REPLY_DONE,
  })
  passOn(@OfReply() request: ReplyRequest, @Body() form: ColleagueForm): Promise<object> {
    const passing = { who: chosenIn(form), note: form.note ?? '' };
    return this.acts.done(request, (act) => this.passingOn.passOn(act, passing));
  }

  @Post('approver')
  @HttpCode(200)
  @Asks('draft response')
  @Described({ summary: 'Ask a colleague to approve the reply as it stands', example: REPLY_DONE })
  askApproval(@OfReply() request: ReplyRequest, @Body() form: ColleagueForm): Promise<object> {
    const asking = { who: chosenIn(form), remark: form.note ?? '' };
    return this.acts.done(request, (act) => this.approvals.ask(act, asking));
  }

  @Post('approval')
  @HttpCode(200)
  @Asks('draft response')
  @Described({
    summary: 'Approve the reply, or say what is to change, by whoever was asked',
    example: REPLY_DONE,
  })
  decide(
    @OfReply() request: ReplyRequest,
    @Body() { decision, remark }: AnswerApprovalForm,
  ): Promise<object> {
    const said = { remark: remark ?? '' };
    return this.acts.done(request, (act) =>
      decision === 'approve'
        ? this.approvals.approve(act, said)
        : this.approvals.wantChanges(act, said),
    );
  }

  @Post('more-time')
  @HttpCode(200)
  @Asks('draft response')
  @Described({
    summary: 'Ask the chair for more time for several recommendations at once',
    example: REPLY_DONE,
  })
  askMoreTime(@OfReply() request: ReplyRequest, @Body() asked: MoreTimeForm): Promise<object> {
    return this.acts.done(request, (act) => this.moreTime.ask(act, asked));
  }

  @Post('holding')
  @HttpCode(200)
  @Asks('draft response')
  @Described({
    summary: 'Say that the reply is being dealt with; the clock runs on',
    example: REPLY_DONE,
  })
  hold(@OfReply() request: ReplyRequest, @Body() { expected }: HoldingForm): Promise<object> {
    return this.acts.done(request, (act) => this.moreTime.hold(act, { expected }));
  }
}
