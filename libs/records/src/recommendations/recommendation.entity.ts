import type { LocalDate } from '#rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Verbatim text adopted by a carried resolution; frozen by the database once made. */
@Entity('recommendations')
export class Recommendation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'council_id' })
  councilId: string;

  @Column('uuid', { name: 'committee_id' })
  committeeId: string;

  @Column('uuid', { name: 'resolution_id' })
  resolutionId: string;

  @Column('text')
  reference: string;

  @Column('text')
  wording: string;

  @Column('text', { name: 'source_paragraph', nullable: true })
  sourceParagraph: string | null;

  @Column('jsonb', { nullable: true })
  source: object | null;

  @Column('date', { name: 'made_on', nullable: true })
  madeOn: LocalDate | null;
}
