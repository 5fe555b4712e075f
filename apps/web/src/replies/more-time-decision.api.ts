import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ArrayMinSize, ArrayUnique, IsArray, ValidateNested } from 'class-validator';
import { MoreTimeDecisionsService, RepliesQueries, type MoreTimeToDecide } from '#records/replies';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { ReplyActs } from '../responses/reply-acts.js';
import { OfReply, type ReplyRequest } from '../responses/reply-request.js';
import { REPLY_DONE } from '../responses/reply.resource.js';
import { OneOf, Written, WrittenIfAny } from '../transitions/form-fields.js';

class DecisionForm {
  @Written({ missing: 'Name the recommendation' })
  recommendation: string;

  @OneOf({ agree: '', refuse: '' }, 'Choose one: agree or refuse')
  decision: 'agree' | 'refuse';
}

class MoreTimeDecisionForm {
  @Type(() => DecisionForm)
  @IsArray()
  @ArrayMinSize(1, { message: 'Decide on at least one' })
  @ArrayUnique((one: DecisionForm) => one.recommendation, {
    message: 'Name each recommendation once',
  })
  @ValidateNested({ each: true })
  decisions: DecisionForm[] = [];

  @WrittenIfAny()
  reason: string | null = null;

  @Written({ missing: 'Give the fingerprint of what you read' })
  fingerprint: string;
}

/** The more time an authority asked for, decided by the chair, as JSON. */
@Controller('api/v1/replies/:reference/:authority/more-time-decision')
export class MoreTimeDecisionApi {
  constructor(
    private readonly acts: ReplyActs,
    private readonly queries: RepliesQueries,
    private readonly decisions: MoreTimeDecisionsService,
  ) {}

  @Get()
  @Asks('decide extension')
  @Described({
    summary: 'What waits for the chair, with the fingerprint a decision names',
    example: { authority: 'Marchfield Police', waiting: [], fingerprint: '9f86d081884c7d65' },
  })
  async waiting(@OfReply() { actor, at }: ReplyRequest): Promise<MoreTimeToDecide> {
    return this.decisions.waiting(actor, await this.queries.addresseeOf(actor, at));
  }

  @Post()
  @HttpCode(200)
  @Asks('decide extension')
  @Described({
    summary: 'Agree or refuse more time, for several recommendations at once',
    example: REPLY_DONE,
  })
  decide(@OfReply() request: ReplyRequest, @Body() form: MoreTimeDecisionForm): Promise<object> {
    const { decisions, reason, fingerprint } = form;
    const decided = new Map(
      decisions.map(({ recommendation, decision }) => [recommendation, decision] as const),
    );
    return this.acts.done(request, (act) =>
      this.decisions.decide(act, { decisions: decided, reason: reason ?? '', fingerprint }),
    );
  }
}
