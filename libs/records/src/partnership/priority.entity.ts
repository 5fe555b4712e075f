import type { LocalDate } from '#rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One priority, as it stands in the latest edition that has it. */
@Entity('priorities')
export class Priority {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'council_id' })
  councilId: string;

  @Column('uuid', { name: 'agreement_id' })
  agreementId: string;

  @Column('text')
  slug: string;

  @Column('text')
  name: string;

  /** Its place in the order; null where there is no order. */
  @Column('integer', { nullable: true })
  number: number | null;

  @Column('date', { name: 'ended_on', nullable: true })
  endedOn: LocalDate | null;

  @Column('text', { name: 'ended_as', nullable: true })
  endedAs: string | null;
}
