import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { CodesService, RepliesService } from '#records/replies';
import { Described } from '../docs/described.js';
import { Asks, Open } from '../http/asks.js';
import { refuseStrangers, SEEN_BY_THE_PERMITTED } from '../recommendations/seen-by.js';
import { SubmissionForm } from './passing-on-forms.js';
import { ReplyActs } from './reply-acts.js';
import { draftOf, ReplyAnswerForm } from './reply-answer-form.js';
import { OfReply, type ReplyRequest } from './reply-request.js';
import { REPLY_DONE, REPLY_EXAMPLE } from './reply.resource.js';
import { submitWithCode } from './submit-with-code.js';

/** The reply that answers a recommendation, and everything else its letter asked, as JSON. */
@Controller('api/v1/replies/:reference/:authority')
export class RepliesApi {
  constructor(
    private readonly acts: ReplyActs,
    private readonly replies: RepliesService,
    private readonly codes: CodesService,
  ) {}

  @Get()
  @Open(SEEN_BY_THE_PERMITTED)
  @Described({
    summary: 'The reply of an authority: its drafts for who writes them, else what was submitted',
    example: REPLY_EXAMPLE,
  })
  async show(@OfReply() request: ReplyRequest): Promise<object> {
    refuseStrangers(request.actor);
    return this.acts.shown(request);
  }

  @Post('acknowledgement')
  @HttpCode(200)
  @Asks('draft response')
  @Described({
    summary: 'Say that all of it was received, and who deals with it',
    example: REPLY_DONE,
  })
  receive(@OfReply() request: ReplyRequest): Promise<object> {
    return this.acts.done(request, (act) => this.replies.receive(act));
  }

  @Post('answer')
  @HttpCode(200)
  @Asks('draft response')
  @Described({
    summary: 'Keep the answer to this recommendation; If-Match is the version of the answer',
    example: REPLY_DONE,
  })
  save(@OfReply() request: ReplyRequest, @Body() answer: ReplyAnswerForm): Promise<object> {
    return this.acts.done(request, (act) => this.replies.save(act, draftOf(answer)));
  }

  @Post('code')
  @HttpCode(200)
  @Asks('submit reply')
  @Described({
    summary: 'Have a code sent, to submit a reply that says something not for publication',
    example: { done: 'A code was sent to your mail address.' },
  })
  sendCode(@OfReply() request: ReplyRequest): Promise<object> {
    return this.acts.done(request, async (act) => {
      await this.codes.send(act);
      return { sentence: 'A code was sent to your mail address.' };
    });
  }

  @Post('submission')
  @HttpCode(200)
  @Asks('submit reply')
  @Described({
    summary: 'Submit the reply, everything in it or nothing; with a code where it needs one',
    example: REPLY_DONE,
  })
  submit(@OfReply() request: ReplyRequest, @Body() { code }: SubmissionForm): Promise<object> {
    const { replies, codes } = this;
    return this.acts.done(request, (act) => submitWithCode({ replies, codes }, act, code));
  }
}
