import { Injectable } from '@nestjs/common';
import { SendingLettersService } from '#records/authority-letters';
import {
  ClosingService,
  CommitteeRatingsService,
  FollowingService,
  LaterDatesService,
  RechecksService,
} from '#records/following';
import { RecommendationsQueries } from '#records/recommendations';
import { ExtensionsService, FurtherRequestsService, ResponsesService } from '#records/responses';

/** The services a transition of an addressee may call. */
@Injectable()
export class AddresseeDesk {
  constructor(
    readonly queries: RecommendationsQueries,
    readonly sending: SendingLettersService,
    readonly responses: ResponsesService,
    readonly extensions: ExtensionsService,
    readonly furtherRequests: FurtherRequestsService,
    readonly following: FollowingService,
    readonly closing: ClosingService,
    readonly committeeRatings: CommitteeRatingsService,
    readonly laterDates: LaterDatesService,
    readonly rechecks: RechecksService,
  ) {}
}
