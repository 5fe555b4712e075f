import type { LocalDate } from '#rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A holiday proclaimed later, or a day a council is closed. */
@Entity('calendar_days')
export class CalendarDay {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'council_id', nullable: true })
  councilId: string | null;

  @Column('date')
  day: LocalDate;

  @Column('text')
  name: string;

  @Column('text')
  kind: string;
}
