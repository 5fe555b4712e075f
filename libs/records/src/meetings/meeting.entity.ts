import type { LocalDate } from '#rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One meeting of one committee. Its state changes only through the seam. */
@Entity('meetings')
export class Meeting {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'council_id' })
  councilId: string;

  @Column('uuid', { name: 'committee_id' })
  committeeId: string;

  @Column('date', { name: 'held_on' })
  heldOn: LocalDate;

  @Column('text', { name: 'starts_at' })
  startsAt: string;

  @Column('text')
  venue: string;

  @Column('text', { name: 'constituted_as', nullable: true })
  constitutedAs: string | null;

  @Column('date', { name: 'agenda_published_on', nullable: true })
  agendaPublishedOn: LocalDate | null;

  @Column('text', { name: 'urgency_reason', nullable: true })
  urgencyReason: string | null;

  @Column('boolean', { nullable: true })
  quorate: boolean | null;

  /** How many members of the public came, beside those who gave their names. */
  @Column('integer', { name: 'public_present', nullable: true })
  publicPresent: number | null;

  @Column('uuid', { name: 'starts_after_id', nullable: true })
  startsAfterId: string | null;

  @Column('integer', { name: 'calendar_sequence' })
  calendarSequence: number;

  @Column('text')
  state: string;

  @Column('integer')
  version: number;
}
