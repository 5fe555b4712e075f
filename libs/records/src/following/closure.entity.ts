import type { LocalDate } from '#rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The closing of one addressee, by which minute of the committee. */
@Entity('closures')
export class Closure {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'addressee_id' })
  addresseeId: string;

  @Column('uuid', { name: 'resolution_id' })
  resolutionId: string;

  @Column('text')
  kind: string;

  @Column('text')
  reason: string;

  @Column('text', { nullable: true })
  successor: string | null;

  @Column('date', { name: 'closed_on' })
  closedOn: LocalDate;
}
