import type { LocalDate } from '#rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One edition of a community safety agreement. Its state changes only through the seam. */
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

  /** Whether its priorities are in an order of importance. */
  @Column('boolean', { name: 'is_ranked' })
  isRanked: boolean;

  /** The edition it was begun from. */
  @Column('uuid', { name: 'from_agreement_id', nullable: true })
  fromAgreementId: string | null;

  @Column('date', { name: 'proposed_on', nullable: true })
  proposedOn: LocalDate | null;

  @Column('text', { name: 'sent_back_because', nullable: true })
  sentBackBecause: string | null;

  @Column('date', { name: 'approved_on', nullable: true })
  approvedOn: LocalDate | null;

  @Column('text', { name: 'approved_minute', nullable: true })
  approvedMinute: string | null;

  @Column('date', { name: 'published_on', nullable: true })
  publishedOn: LocalDate | null;

  @Column('date', { name: 'superseded_on', nullable: true })
  supersededOn: LocalDate | null;

  @Column('text')
  state: string;

  @Column('integer')
  version: number;
}
