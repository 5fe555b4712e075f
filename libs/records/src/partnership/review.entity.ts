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

  /** The last local date of what will be done. */
  @Column('date', { name: 'action_by', nullable: true })
  actionBy: LocalDate | null;

  @Column('text', { nullable: true })
  risks: string | null;

  @Column('text', { nullable: true })
  concerns: string | null;

  /** The step of the year's pattern it comes of; null when a person planned it by itself. */
  @Column('uuid', { name: 'step_id', nullable: true })
  stepId: string | null;

  @Column('integer', { name: 'cycle_year', nullable: true })
  cycleYear: number | null;

  @Column('integer', { name: 'asked_ahead', nullable: true })
  askedAhead: number | null;

  @Column('uuid', { name: 'handed_to', nullable: true })
  handedTo: string | null;

  @Column('text')
  state: string;

  @Column('integer')
  version: number;
}
