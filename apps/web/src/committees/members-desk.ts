import { Injectable } from '@nestjs/common';
import {
  CommitteeSettingsQueries,
  MembershipsQueries,
  MembershipsService,
  SubstitutesService,
  type CommitteeSeats,
  type PersonOfCouncil,
} from '#records/committees';
import { MeetingsQueries } from '#records/meetings';
import { paths } from '#records/paths';
import type { Actor, LocalDate } from '#rules';
import { stanceOf } from '../transitions/stance.js';
import type { Subject } from '../transitions/transition.js';
import { KEEPING } from './keeping.js';
import type { CommitteeAddress } from './settings-desk.js';

/** Who sits on a committee, with what the pages about seats need beside it. */
export interface MembersSubject extends Subject {
  readonly committee: CommitteeSeats;
  readonly people: readonly PersonOfCouncil[];
  readonly today: LocalDate;
}

/** The services behind a committee's members, and its members for one person. */
@Injectable()
export class MembersDesk {
  constructor(
    readonly queries: MembershipsQueries,
    readonly memberships: MembershipsService,
    readonly substitutes: SubstitutesService,
    private readonly settings: CommitteeSettingsQueries,
    private readonly meetings: MeetingsQueries,
  ) {}

  /** Two statements. */
  async find(actor: Actor, { slug }: CommitteeAddress): Promise<MembersSubject> {
    const committee = await this.queries.find(actor, slug);
    const { id, councilId, version, name } = committee;
    const page = paths.members(committee.slug);
    const standing = { state: 'kept', place: { councilId, committeeId: id } } as const;
    return {
      id,
      version,
      committee,
      page,
      at: page,
      caption: name,
      people: await this.settings.people(councilId),
      today: this.meetings.today(),
      stance: stanceOf(KEEPING, standing, actor),
    };
  }
}
