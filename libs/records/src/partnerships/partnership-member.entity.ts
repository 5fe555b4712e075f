import type { LocalDate } from '#rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody's part in a partnership, or in one of its working groups; ended, never deleted. */
@Entity('partnership_members')
export class PartnershipMember {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'partnership_id' })
  partnershipId: string;

  @Column('uuid', { name: 'working_group_id', nullable: true })
  workingGroupId: string | null;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('uuid', { name: 'authority_id', nullable: true })
  authorityId: string | null;

  @Column('text')
  part: string;

  @Column('date', { name: 'valid_from' })
  validFrom: LocalDate;

  @Column('date', { name: 'valid_to', nullable: true })
  validTo: LocalDate | null;

  @Column('uuid', { name: 'successor_id', nullable: true })
  successorId: string | null;
}
