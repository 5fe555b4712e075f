import { Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { CONFIG, type Config } from '#platform';
import { DecisionsQueries, DecisionsService } from '#records/decisions';
import { MeetingsQueries } from '#records/meetings';
import { paths } from '#records/paths';
import type { Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks, Open } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { VersionSeen } from '../http/entity-tag.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import type { MeetingAddress } from '../meetings/meeting-desk.js';
import { PUBLISHED } from '../public/open-to-all.js';
import { decisionResource } from './decision.resource.js';
import { DecisionsQuestion } from './decisions-question.js';
import { DECISIONS_EXAMPLE, PUBLISHED_EXAMPLE } from './decisions.example.js';
import { A_PAGE } from './register.presenter.js';

/** The register of decisions as JSON, and the publication of those of one meeting. */
@Controller('api/v1')
export class DecisionsApi {
  constructor(
    private readonly meetings: MeetingsQueries,
    private readonly queries: DecisionsQueries,
    private readonly decisions: DecisionsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('decisions')
  @Open(PUBLISHED)
  @Described({ summary: 'The register of decisions, newest first', example: DECISIONS_EXAMPLE })
  async register(@Query() question: DecisionsQuestion): Promise<object> {
    const found = await this.queries.register({ ...question.asked(A_PAGE), limit: A_PAGE + 1 });
    const items = found.slice(0, A_PAGE);
    return {
      items: items.map((line) => decisionResource(line, this.config.baseUrl)),
      next:
        found.length > A_PAGE ? `/api/v1${paths.decisions}${question.at(question.page + 1)}` : null,
    };
  }

  @Get('decisions/:reference')
  @Open(PUBLISHED)
  @Described({ summary: 'One decision', example: DECISIONS_EXAMPLE.items[0] })
  async one(@Param('reference') reference: string): Promise<object> {
    return decisionResource(await this.queries.one(reference), this.config.baseUrl);
  }

  @Post('committees/:slug/meetings/:date/decisions')
  @HttpCode(200)
  @Asks('publish decisions')
  @Described({ summary: 'Publishes the decisions of a meeting', example: PUBLISHED_EXAMPLE })
  async publish(
    @CurrentPerson() actor: Actor,
    @Param() { slug, date }: MeetingAddress,
    @VersionSeen() version: number | null,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const meeting = await this.meetings.find(actor, { committee: slug, heldOn: date });
    const act = {
      actor,
      id: meeting.id,
      ...(version === null ? {} : { version }),
      ...(key === null ? {} : { key }),
    };
    const done = await this.decisions.publish(act);
    const address = `${this.config.baseUrl}${paths.publicDecisions(slug, meeting.heldOn)}`;
    return { ...done, address };
  }
}
