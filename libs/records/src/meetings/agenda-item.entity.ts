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
}
