import type { LocalDate } from '#rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One edition of a community safety agreement. */
@Entity('agreements')
export class Agreement {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'council_id' })
  councilId: string;

  @Column('text')
  slug: string;

  @Column('uuid', { name: 'partnership_id' })
  partnershipId: string;

  @Column('text')
  title: string;

  @Column('integer')
  edition: number;

  @Column('date', { name: 'starts_on' })
  startsOn: LocalDate;

  @Column('date', { name: 'ends_on' })
  endsOn: LocalDate;
}
