import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#rules';

/** One notice to one person. */
@Entity('deliveries')
export class Delivery {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'council_id' })
  councilId: string;

  @Column('bigint', { name: 'outbox_id' })
  outboxId: string;

  @Column('text')
  notice: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('text', { name: 'subject_kind' })
  subjectKind: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  /** 0 for the letter itself, 1 and up for each time it was sent again. */
  @Column('integer')
  repeat: number;

  @Column('text', { name: 'repeated_because', nullable: true })
  repeatedBecause: string | null;

  @Column('text')
  state: string;

  /** The end of the quiet hours it waits for, by the time source. */
  @Column('timestamptz', { name: 'not_before', nullable: true })
  notBefore: Date | null;

  /** Of a reminder: the local date of the mail of the day it is for. */
  @Column('date', { name: 'mail_of', nullable: true })
  mailOf: LocalDate | null;

  /** Of a reminder that left with others: the mail that carried it. */
  @Column('uuid', { name: 'carried_by', nullable: true })
  carriedBy: string | null;

  @Column('integer')
  attempts: number;

  @Column('timestamptz', { name: 'next_attempt_at' })
  nextAttemptAt: Date;

  @Column('timestamptz', { name: 'offered_at' })
  offeredAt: Date;

  @Column('text', { name: 'message_id' })
  messageId: string;

  @Column('text', { nullable: true })
  why: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt: Date | null;
}
