import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { MeetingsQueries, type MeetingView } from '#records/meetings';
import { CheckQueries, PublishedQueries, ToFollowService } from '#records/publication';
import { paths } from '#records/paths';
import { WithdrawalsService } from '#records/withdrawals';
import { accessPeriods, may, refuse, type Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import type { MeetingAddress } from '../meetings/meeting-desk.js';
import { ReasonForm } from '../transitions/reason-form.js';
import { CHECK_EXAMPLE, PAPERS_EXAMPLE, WITHDRAWAL_EXAMPLE } from './publication.example.js';
import { subjectOf } from './withdrawal.pages.js';
import { WithdrawalForm } from './withdrawal-form.js';

interface ItemAddress extends MeetingAddress {
  readonly number: string;
}

/** Checking, announcing and withdrawing papers, as JSON; and the papers as members have them. */
@Controller('api/v1/committees/:slug/meetings/:date')
export class PublicationApi {
  constructor(
    private readonly meetings: MeetingsQueries,
    private readonly check: CheckQueries,
    private readonly published: PublishedQueries,
    private readonly toFollow: ToFollowService,
    private readonly withdrawals: WithdrawalsService,
  ) {}

  @Get('check')
  @Asks('publish agenda')
  @Described({ summary: 'What stops the publication of the papers', example: CHECK_EXAMPLE })
  async checked(@CurrentPerson() actor: Actor, @Param() at: MeetingAddress): Promise<object> {
    const meeting = await this.find(actor, at);
    const { problems, items, lastLawfulDay } = await this.check.of(meeting.id);
    const late = meeting.agendaPublishedOn === null ? [] : await this.check.late(meeting.id);
    return {
      lastLawfulDay,
      problems,
      items,
      late: late.map(({ itemId: _, ...paper }) => paper),
    };
  }

  @Post('items/:number/to-follow')
  @HttpCode(200)
  @Asks('publish agenda')
  @Described({ summary: 'Says that the report of an item is to follow', example: CHECK_EXAMPLE })
  async follow(
    @CurrentPerson() actor: Actor,
    @Param() at: ItemAddress,
    @Body() { reason }: ReasonForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { id } = await this.find(actor, at);
    const act = { actor, id, ...(key === null ? {} : { key }) };
    await this.toFollow.say(act, { number: wholeNumber(at.number), reason });
    return this.checked(actor, at);
  }

  @Get('papers')
  @Asks('read exempt papers')
  @Described({ summary: 'The papers as members have them', example: PAPERS_EXAMPLE })
  async papers(@CurrentPerson() actor: Actor, @Param() at: MeetingAddress): Promise<object> {
    const found = await this.published.forMembers(actor, { committee: at.slug, heldOn: at.date });
    const { id: _, councilId: _council, committeeId: _committee, items, ...meeting } = found;
    return {
      ...meeting,
      access: accessPeriods(found.heldOn),
      items: items.map((item) => ({
        ...item,
        documents: item.documents.map(({ key: _key, ...document }) => ({
          ...document,
          href: paths.staffPaper(found.committeeSlug, found.heldOn, {
            item: item.number,
            slug: document.slug,
          }),
        })),
      })),
    };
  }

  @Post('withdrawal')
  @HttpCode(200)
  @Asks('withdraw paper')
  @Described({ summary: 'Withdraws something that was published', example: WITHDRAWAL_EXAMPLE })
  async withdraw(
    @CurrentPerson() actor: Actor,
    @Param() at: MeetingAddress,
    @Body() { what, reason }: WithdrawalForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const found = await this.published.forMembers(actor, { committee: at.slug, heldOn: at.date });
    const act = { actor, id: found.id, ...(key === null ? {} : { key }) };
    await this.withdrawals.withdraw(act, { ...subjectOf(what), reason });
    return { withdrawn: what, reason };
  }

  private async find(actor: Actor, { slug, date }: MeetingAddress): Promise<MeetingView> {
    const meeting = await this.meetings.find(actor, { committee: slug, heldOn: date });
    if (may(actor, 'publish agenda', meeting)) return meeting;
    return refuse('not-permitted', 'Your role does not let you publish this agenda.');
  }
}

const wholeNumber = (text: string): number => (/^\d{1,4}$/.test(text) ? Number(text) : 0);
