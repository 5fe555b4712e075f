import type { LocalDate } from '#rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the committee asked for after it had considered an answer, and by when. */
@Entity('further_requests')
export class FurtherRequest {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'addressee_id' })
  addresseeId: string;

  @Column('integer')
  number: number;

  @Column('text')
  wanted: string;

  @Column('date', { name: 'asked_on' })
  askedOn: LocalDate;

  @Column('text', { name: 'asked_by' })
  askedBy: string;

  @Column('date', { name: 'due_on' })
  dueOn: LocalDate;
}
