import type { LocalDate } from '#rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** More time asked for, and what the chair said. */
@Entity('extensions')
export class Extension {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'addressee_id' })
  addresseeId: string;

  @Column('date', { name: 'asked_on' })
  askedOn: LocalDate;

  @Column('text', { name: 'asked_by' })
  askedBy: string;

  @Column('date', { name: 'current_due' })
  currentDue: LocalDate;

  @Column('date', { name: 'new_due' })
  newDue: LocalDate;

  @Column('text')
  reason: string;

  @Column('date', { name: 'decided_on', nullable: true })
  decidedOn: LocalDate | null;

  @Column('text', { name: 'decided_by', nullable: true })
  decidedBy: string | null;

  @Column('boolean', { nullable: true })
  agreed: boolean | null;

  @Column('text', { name: 'decision_reason', nullable: true })
  decisionReason: string | null;
}
