import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who was present, and whether they could vote. */
@Entity('attendances')
export class Attendance {
  @PrimaryColumn('uuid', { name: 'meeting_id' })
  meetingId: string;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: string;

  @Column('boolean', { name: 'is_voting' })
  isVoting: boolean;
}
