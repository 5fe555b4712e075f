import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#rules';
import { newId } from '#platform';
import { Recorder } from '../record/index.js';
import { Committee } from './committee.entity.js';
import { Membership } from './membership.entity.js';

export interface NewCommittee {
  readonly councilId: string;
  readonly slug: string;
  readonly name: string;
  /** What else it sits as, such as `crime and disorder committee`; null when it is only itself. */
  readonly constitutedAs: string | null;
  /** Beginning of every recommendation's reference, such as `CDC`. */
  readonly referencePrefix: string;
  /** Voting members needed. */
  readonly quorum: number;
}

export interface NewMembership {
  readonly committeeId: string;
  readonly personId: string;
  readonly kind: 'chair' | 'vice-chair' | 'member' | 'co-optee';
  readonly isVoting: boolean;
  readonly validFrom: LocalDate;
}

/** Committees and who sits on them. */
@Injectable()
export class CommitteesService {
  constructor(private readonly recorder: Recorder) {}

  async add(committee: NewCommittee): Promise<string> {
    const id = newId();
    await this.recorder.write((tx) => tx.insert(Committee, { id, ...committee }));
    return id;
  }

  async seat(membership: NewMembership): Promise<void> {
    await this.recorder.write((tx) =>
      tx.insert(Membership, { id: newId(), ...membership, validTo: null }),
    );
  }
}
