import type { LocalDate } from '#rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A due date moved: from, to, why, and who agreed. */
@Entity('clock_moves')
export class ClockMove {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'clock_id' })
  clockId: string;

  @Column('date', { name: 'from_due' })
  fromDue: LocalDate;

  @Column('date', { name: 'to_due' })
  toDue: LocalDate;

  @Column('text')
  reason: string;

  @Column('text', { name: 'agreed_by' })
  agreedBy: string;

  @Column('date', { name: 'moved_on' })
  movedOn: LocalDate;

  /** The order in which they were entered. */
  @Column('bigint')
  entered: string;
}
