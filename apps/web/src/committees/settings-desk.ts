import { Injectable } from '@nestjs/common';
import {
  ClearanceListService,
  CommitteeSettingsQueries,
  CommitteeSettingsService,
  FollowingPolicyService,
} from '#records/committees';
import { MeetingsQueries } from '#records/meetings';
import type { Actor } from '#rules';
import { settingsSubject, type SettingsSubject } from './committee.subject.js';

/** How a committee is named by an address. */
export interface CommitteeAddress {
  readonly slug: string;
}

/** The services behind a committee's settings, and the settings for one person with everything their pages need. */
@Injectable()
export class SettingsDesk {
  constructor(
    readonly queries: CommitteeSettingsQueries,
    readonly settings: CommitteeSettingsService,
    readonly clearances: ClearanceListService,
    readonly following: FollowingPolicyService,
    private readonly meetings: MeetingsQueries,
  ) {}

  /** Six statements. */
  async find(actor: Actor, { slug }: CommitteeAddress): Promise<SettingsSubject> {
    const settings = await this.queries.find(actor, slug);
    const people = await this.queries.people(settings.councilId);
    return settingsSubject(actor, settings, { people, today: this.meetings.today() });
  }
}
