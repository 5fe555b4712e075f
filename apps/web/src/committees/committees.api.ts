import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { CommitteesQueries, type CommitteeView } from '#records/committees';
import { MeetingsQueries, MeetingsService } from '#records/meetings';
import { annualDuty, type Actor, type LocalDate } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { meetingAddress } from '../meetings/meeting.resource.js';
import { MeetingPlanForm } from '../meetings/meeting-forms.js';

const EXAMPLE = {
  href: '/api/v1/committees/crime-and-disorder',
  slug: 'crime-and-disorder',
  name: 'Crime and Disorder Committee',
  constitutedAs: 'crime and disorder committee',
  quorum: 3,
  nextHeldOn: '2023-07-19',
  annualDuty: { lastSatOn: '2022-07-20', due: '2023-07-20', isOverdue: false },
  members: [{ name: 'The chair', kind: 'chair', isVoting: true, since: '2020-01-01' }],
};
const PLANNED = {
  href: '/api/v1/committees/crime-and-disorder/meetings/2023-07-19',
  state: 'planned',
  version: 1,
};

/** Committees as JSON, and the planning of their meetings. */
@Controller('api/v1/committees')
export class CommitteesApi {
  constructor(
    private readonly committees: CommitteesQueries,
    private readonly queries: MeetingsQueries,
    private readonly meetings: MeetingsService,
  ) {}

  @Get()
  @Asks('read committee work')
  @Described({ summary: 'Committees within your reach', example: { items: [EXAMPLE] } })
  async list(@CurrentPerson() actor: Actor): Promise<object> {
    const found = await this.committees.list(actor);
    return { items: found.map((committee) => committeeResource(committee, this.queries.today())) };
  }

  @Get(':slug')
  @Asks('read committee work')
  @Described({ summary: 'A committee, who sits on it and its yearly duty', example: EXAMPLE })
  async show(@CurrentPerson() actor: Actor, @Param('slug') slug: string): Promise<object> {
    return committeeResource(await this.committees.find(actor, slug), this.queries.today());
  }

  @Post(':slug/meetings')
  @HttpCode(201)
  @Asks('plan meeting')
  @Described({ summary: 'Plans a meeting of a committee', example: PLANNED })
  async plan(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Body() plan: MeetingPlanForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { id: committeeId } = await this.committees.find(actor, slug);
    const order = { committeeId, ...plan };
    const { state, version } = await this.meetings.plan(actor, order, key ?? undefined);
    return { href: meetingAddress(slug, plan.heldOn), state, version };
  }
}

function committeeResource(committee: CommitteeView, today: LocalDate) {
  const { slug, name, constitutedAs, quorum, lastSatOn, nextHeldOn, members } = committee;
  const duty = lastSatOn === null ? null : annualDuty({ lastHeld: lastSatOn, today });
  return {
    href: `/api/v1/committees/${encodeURIComponent(slug)}`,
    slug,
    name,
    constitutedAs,
    quorum,
    nextHeldOn,
    annualDuty:
      constitutedAs !== 'crime and disorder committee' || duty === null
        ? null
        : { lastSatOn, due: duty.due, isOverdue: duty.isOverdue },
    members: members.map(({ name: who, kind, isVoting, since }) => ({
      name: who,
      kind,
      isVoting,
      since,
    })),
  };
}
