import type { LocalDate } from '#rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One running deadline with its working. */
@Entity('clocks')
export class Clock {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'council_id' })
  councilId: string;

  @Column('text', { name: 'subject_kind' })
  subjectKind: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  @Column('uuid', { name: 'committee_id', nullable: true })
  committeeId: string | null;

  @Column('uuid', { name: 'authority_id', nullable: true })
  authorityId: string | null;

  @Column('text')
  kind: string;

  @Column('text')
  rule: string;

  @Column('integer')
  n: number;

  @Column('date', { name: 'started_on' })
  startedOn: LocalDate;

  @Column('text', { name: 'start_event' })
  startEvent: string;

  @Column('date', { name: 'original_due_on' })
  originalDueOn: LocalDate;

  @Column('date', { name: 'due_on' })
  dueOn: LocalDate;

  @Column('text')
  edge: string;

  @Column('text')
  citation: string;

  @Column('text', { name: 'rules_version' })
  rulesVersion: string;

  @Column('jsonb')
  working: object;

  @Column('text')
  state: string;

  @Column('date', { name: 'ended_on', nullable: true })
  endedOn: LocalDate | null;

  @Column('date', { name: 'next_rung_on', nullable: true })
  nextRungOn: LocalDate | null;

  /** The day it was last looked at because its committee had met. */
  @Column('date', { name: 'looked_on', nullable: true })
  lookedOn: LocalDate | null;

  /** The order in which they were entered. */
  @Column('bigint')
  entered: string;
}
