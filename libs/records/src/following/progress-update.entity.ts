import type { LocalDate } from '#rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A report of progress, an officer's rating of it, or a claim of completion. */
@Entity('progress_updates')
export class ProgressUpdate {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'addressee_id' })
  addresseeId: string;

  @Column('text')
  kind: string;

  @Column('text', { nullable: true })
  rating: string | null;

  @Column('text')
  wording: string;

  @Column('text', { nullable: true })
  evidence: string | null;

  @Column('date', { name: 'reported_on' })
  reportedOn: LocalDate;

  @Column('text', { name: 'reported_by' })
  reportedBy: string;
}
