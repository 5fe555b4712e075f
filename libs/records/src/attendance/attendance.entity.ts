import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody at a meeting: in which capacity, whether with a vote, and whether in the room now. */
@Entity('attendances')
export class Attendance {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId: string;

  /** Null for a guest who is not known to the product; then `name` says who it is. */
  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;

  @Column('boolean', { name: 'is_voting' })
  isVoting: boolean;

  @Column('text', { nullable: true })
  name: string | null;

  @Column('text', { nullable: true })
  post: string | null;

  @Column('text')
  capacity: string;

  @Column('uuid', { name: 'instead_of_id', nullable: true })
  insteadOfId: string | null;

  @Column('uuid', { name: 'authority_id', nullable: true })
  authorityId: string | null;

  @Column('boolean', { name: 'is_present' })
  isPresent: boolean;
}
