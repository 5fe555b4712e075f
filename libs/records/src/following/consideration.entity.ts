import type { LocalDate } from '#rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the committee made of a response, by which minute. */
@Entity('considerations')
export class Consideration {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'addressee_id' })
  addresseeId: string;

  /** The first is 1; the highest is the one that stands. */
  @Column('integer', { default: 1 })
  number: number;

  @Column('uuid', { name: 'resolution_id' })
  resolutionId: string;

  @Column('text')
  outcome: string;

  @Column('text', { nullable: true })
  remark: string | null;

  @Column('date', { name: 'considered_on' })
  consideredOn: LocalDate;
}
