import { Injectable } from '@nestjs/common';
import type { LocalDate, MemberPart } from '#rules';
import { newId } from '#platform';
import { Recorder } from '../record/index.js';
import { Partnership } from './partnership.entity.js';
import { PartnershipMember } from './partnership-member.entity.js';
import { WorkingGroup } from './working-group.entity.js';

/** A partnership as it is set up. `validFrom` is a local date; `parentId` that of a county's over a district's. */
export interface NewPartnership {
  readonly councilId: string;
  readonly slug: string;
  readonly name: string;
  readonly parentId?: string | null;
  readonly termsOfReference?: string;
  readonly validFrom: LocalDate;
}

/** Partnerships and working groups as a story or a first run sets them up; officers keep them afterwards. */
@Injectable()
export class PartnershipsService {
  constructor(private readonly recorder: Recorder) {}

  async add(partnership: NewPartnership): Promise<string> {
    const id = newId();
    const { parentId = null, termsOfReference = '', ...said } = partnership;
    await this.recorder.write((tx) =>
      tx.insert(Partnership, {
        id,
        ...said,
        parentId,
        termsOfReference,
        validTo: null,
        version: 0,
      }),
    );
    return id;
  }

  async addWorkingGroup(group: {
    readonly councilId: string;
    readonly partnershipId: string;
    readonly slug: string;
    readonly name: string;
    readonly validFrom: LocalDate;
  }): Promise<string> {
    const id = newId();
    await this.recorder.write((tx) =>
      tx.insert(WorkingGroup, { id, ...group, termsOfReference: '', validTo: null, version: 0 }),
    );
    return id;
  }

  /** Seats somebody in a part. The role that goes with it is granted apart. */
  async seat(member: {
    readonly partnershipId: string;
    readonly workingGroupId?: string | null;
    readonly personId: string;
    readonly authorityId?: string | null;
    readonly part: MemberPart;
    readonly validFrom: LocalDate;
  }): Promise<string> {
    const id = newId();
    const { workingGroupId = null, authorityId = null, ...said } = member;
    const open = { validTo: null, successorId: null };
    await this.recorder.write((tx) =>
      tx.insert(PartnershipMember, { id, ...said, workingGroupId, authorityId, ...open }),
    );
    return id;
  }
}
