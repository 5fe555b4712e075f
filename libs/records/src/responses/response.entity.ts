import type { LocalDate } from '#rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One written answer of an authority; a returned answer stays, and the next one has the next number. */
@Entity('responses')
export class Response {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'addressee_id' })
  addresseeId: string;

  @Column('integer')
  number: number;

  @Column('text')
  decision: string;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text', { nullable: true })
  action: string | null;

  @Column('text', { nullable: true })
  owner: string | null;

  @Column('date', { name: 'target_date', nullable: true })
  targetDate: LocalDate | null;

  /** The target as typed; `targetDate` is the last day it means. */
  @Column('text', { name: 'target_raw', nullable: true })
  targetRaw: string | null;

  @Column('date', { name: 'target_start', nullable: true })
  targetStart: LocalDate | null;

  @Column('text', { name: 'target_precision', nullable: true })
  targetPrecision: string | null;

  @Column('text', { nullable: true })
  evidence: string | null;

  @Column('uuid', { name: 'reply_id', nullable: true })
  replyId: string | null;

  @Column('timestamptz', { name: 'submitted_at' })
  submittedAt: Date;

  @Column('date', { name: 'submitted_on' })
  submittedOn: LocalDate;

  @Column('text', { name: 'submitted_by' })
  submittedBy: string;

  @Column('text')
  how: string;

  /** The local date an officer found it complete enough to be considered, and who did. */
  @Column('date', { name: 'accepted_on', nullable: true })
  acceptedOn: LocalDate | null;

  @Column('text', { name: 'accepted_by', nullable: true })
  acceptedBy: string | null;

  @Column('text', { name: 'returned_because', nullable: true })
  returnedBecause: string | null;
}
