import type { LocalDate } from '#rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One recommendation to one authority. Its state changes only through the seam. */
@Entity('addressees')
export class Addressee {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'council_id' })
  councilId: string;

  @Column('uuid', { name: 'committee_id' })
  committeeId: string;

  @Column('uuid', { name: 'recommendation_id' })
  recommendationId: string;

  @Column('uuid', { name: 'authority_id' })
  authorityId: string;

  /** To whom it was made, where another authority answers for it now. */
  @Column('uuid', { name: 'made_to_id', nullable: true })
  madeToId: string | null;

  @Column('text')
  regime: string;

  @Column('jsonb', { name: 'local_rule', nullable: true })
  localRule: object | null;

  @Column('date', { name: 'sent_on', nullable: true })
  sentOn: LocalDate | null;

  @Column('text', { name: 'sent_how', nullable: true })
  sentHow: string | null;

  @Column('date', { name: 'acknowledged_on', nullable: true })
  acknowledgedOn: LocalDate | null;

  @Column('text', { nullable: true })
  owner: string | null;

  @Column('text', { name: 'previous_state', nullable: true })
  previousState: string | null;

  @Column('text')
  state: string;

  @Column('integer')
  version: number;
}
