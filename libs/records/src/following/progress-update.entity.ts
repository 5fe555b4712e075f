import type { LocalDate } from '#rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A report of progress, a rating of it by an officer or by the committee, or a claim of completion. */
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

  /** The minute of a rating by the committee. */
  @Column('uuid', { name: 'resolution_id', nullable: true })
  resolutionId: string | null;

  @Column('date', { name: 'reported_on' })
  reportedOn: LocalDate;

  @Column('text', { name: 'reported_by' })
  reportedBy: string;

  /** The order in which they were entered. */
  @Column('bigint')
  entered: string;
}
