import type { LocalDate } from '#rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A lead or deputy of a priority. */
@Entity('priority_leads')
export class PriorityLead {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'priority_id' })
  priorityId: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('text')
  kind: string;

  @Column('date', { name: 'valid_from' })
  validFrom: LocalDate;

  /** The last day; null while it is not known. */
  @Column('date', { name: 'valid_to', nullable: true })
  validTo: LocalDate | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text', { name: 'ended_because', nullable: true })
  endedBecause: string | null;
}
