import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CheckingService, PaperRepliesService } from '#records/replies';
import { NOTHING_WRITTEN } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { ReplyActs } from '../responses/reply-acts.js';
import { OfReply, type ReplyRequest } from '../responses/reply-request.js';
import { REPLY_DONE } from '../responses/reply.resource.js';
import { CheckedReplyForm, LoggedReplyForm } from './reply-check-forms.js';

/** The officer's check of a whole reply, and one that came on paper, as JSON. */
@Controller('api/v1/replies/:reference/:authority')
export class ReplyCheckApi {
  constructor(
    private readonly acts: ReplyActs,
    private readonly checking: CheckingService,
    private readonly paper: PaperRepliesService,
  ) {}

  @Post('check')
  @HttpCode(200)
  @Asks('return response')
  @Described({
    summary: 'Accept answers for consideration, or return those of which something is missing',
    example: REPLY_DONE,
  })
  check(@OfReply() request: ReplyRequest, @Body() form: CheckedReplyForm): Promise<object> {
    const answers = form.answers.map(({ recommendation: reference, missing }) => ({
      reference,
      missing,
    }));
    return this.acts.done(request, (act) => this.checking.check(act, answers));
  }

  @Post('paper')
  @HttpCode(200)
  @Asks('return response')
  @Described({
    summary: 'Log a reply that came by mail, by post or in person, with every answer it gives',
    example: REPLY_DONE,
  })
  log(
    @OfReply() request: ReplyRequest,
    @Body() { receivedOn, how, answers }: LoggedReplyForm,
  ): Promise<object> {
    const said = answers.map(
      ({ recommendation, decision, reason, action, owner, targetRaw }) =>
        [
          recommendation,
          {
            ...NOTHING_WRITTEN,
            decision,
            reason: reason ?? '',
            action: action ?? '',
            owner: owner ?? '',
            targetRaw: targetRaw ?? '',
          },
        ] as const,
    );
    return this.acts.done(request, (act) =>
      this.paper.log(act, { receivedOn, how, answers: new Map(said) }),
    );
  }
}
