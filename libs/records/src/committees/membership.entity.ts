import type { LocalDate } from '#rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A membership with its dates and voting flag. */
@Entity('memberships')
export class Membership {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'committee_id' })
  committeeId: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('text')
  kind: string;

  @Column('boolean', { name: 'is_voting' })
  isVoting: boolean;

  @Column('date', { name: 'valid_from' })
  validFrom: LocalDate;

  @Column('date', { name: 'valid_to', nullable: true })
  validTo: LocalDate | null;
}
