import type { LocalDate } from '#rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One item on an agenda. */
@Entity('agenda_items')
export class AgendaItem {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId: string;

  @Column('integer')
  number: number;

  @Column('text')
  title: string;

  @Column('text')
  purpose: string;

  @Column('text', { name: 'report_by', nullable: true })
  reportBy: string | null;

  @Column('text', { nullable: true })
  summary: string | null;

  @Column('text')
  kind: string;

  @Column('integer', { nullable: true })
  minutes: number | null;

  @Column('uuid', { name: 'topic_id', nullable: true })
  topicId: string | null;

  @Column('uuid', { name: 'report_id', nullable: true })
  reportId: string | null;

  @Column('text', { name: 'urgent_reason', nullable: true })
  urgentReason: string | null;

  @Column('text', { name: 'accepted_by', nullable: true })
  acceptedBy: string | null;

  @Column('text', { nullable: true })
  minute: string | null;

  @Column('date', { name: 'removed_on', nullable: true })
  removedOn: LocalDate | null;

  @Column('integer')
  version: number;
}
