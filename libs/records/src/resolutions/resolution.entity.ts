import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A motion and what became of it. Its state changes only through the seam. */
@Entity('resolutions')
export class Resolution {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'council_id' })
  councilId: string;

  @Column('uuid', { name: 'committee_id' })
  committeeId: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId: string;

  @Column('uuid', { name: 'agenda_item_id' })
  agendaItemId: string;

  @Column('text')
  kind: string;

  @Column('text')
  wording: string;

  @Column('text', { nullable: true })
  mover: string | null;

  @Column('text', { nullable: true })
  seconder: string | null;

  @Column('jsonb', { nullable: true })
  votes: object | null;

  @Column('uuid', { name: 'mover_id', nullable: true })
  moverId: string | null;

  @Column('uuid', { name: 'seconder_id', nullable: true })
  seconderId: string | null;

  @Column('text', { name: 'vote_method', nullable: true })
  voteMethod: string | null;

  @Column('jsonb', { nullable: true })
  details: object | null;

  @Column('jsonb', { nullable: true })
  source: object | null;

  @Column('text', { nullable: true })
  minute: string | null;

  /** The year its number belongs to, empty where the committee's numbers run for ever. */
  @Column('text', { name: 'minute_period' })
  minutePeriod: string;

  @Column('text')
  state: string;

  @Column('integer')
  version: number;
}
