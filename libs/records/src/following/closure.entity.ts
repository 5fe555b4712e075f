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

  /** The recommendation that takes its place, when it is one of the record. */
  @Column('uuid', { name: 'successor_id', nullable: true })
  successorId: string | null;

  /** Who asked for their dissent to be recorded, in words. */
  @Column('text', { nullable: true })
  dissent: string | null;

  /** The day the committee wanted to look again; null when it did not. */
  @Column('date', { name: 'recheck_on', nullable: true })
  recheckOn: LocalDate | null;

  @Column('uuid', { name: 'recheck_item_id', nullable: true })
  recheckItemId: string | null;

  @Column('uuid', { name: 'recheck_settled_by', nullable: true })
  recheckSettledBy: string | null;

  @Column('text', { name: 'recheck_found', nullable: true })
  recheckFound: string | null;

  @Column('date', { name: 'closed_on' })
  closedOn: LocalDate;
}
