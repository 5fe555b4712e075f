import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One priority of an agreement. */
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

  @Column('integer')
  number: number;
}
