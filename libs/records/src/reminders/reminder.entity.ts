import type { Audience, LocalDate } from '#rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One rung of one clock for one due date: offered, or passed over and why. */
@Entity('reminders')
export class Reminder {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'clock_id' })
  clockId: string;

  @Column('date', { name: 'due_on' })
  dueOn: LocalDate;

  @Column('text')
  rung: string;

  @Column('text')
  letter: string;

  @Column('date', { name: 'falls_on' })
  fallsOn: LocalDate;

  @Column('date', { name: 'settled_on' })
  settledOn: LocalDate;

  @Column('text')
  outcome: string;

  @Column('text')
  why: string;

  @Column('jsonb', { nullable: true })
  audiences: readonly Audience[] | null;
}
