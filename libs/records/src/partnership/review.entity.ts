import type { LocalDate } from '#rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One lead's periodic return on one priority. Its state changes only through the seam. */
@Entity('reviews')
export class Review {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'council_id' })
  councilId: string;

  @Column('uuid', { name: 'priority_id' })
  priorityId: string;

  @Column('text')
  cycle: string;

  @Column('date', { name: 'due_on' })
  dueOn: LocalDate;

  @Column('text', { nullable: true })
  rating: string | null;

  @Column('text', { name: 'what_changed', nullable: true })
  whatChanged: string | null;

  @Column('text', { nullable: true })
  action: string | null;

  @Column('date', { name: 'returned_on', nullable: true })
  returnedOn: LocalDate | null;

  @Column('text', { name: 'returned_by', nullable: true })
  returnedBy: string | null;

  @Column('text')
  state: string;

  @Column('integer')
  version: number;
}
