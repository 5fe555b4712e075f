import type { LocalDate } from '#rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An action plan as read from a paper. */
@Entity('action_plans')
export class ActionPlan {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'council_id' })
  councilId: string;

  /** Whose plan it is; null until somebody says, where a council has several. */
  @Column('uuid', { name: 'partnership_id', nullable: true })
  partnershipId: string | null;

  @Column('text')
  slug: string;

  @Column('text')
  title: string;

  @Column('date', { name: 'starts_on', nullable: true })
  startsOn: LocalDate | null;

  @Column('date', { name: 'ends_on', nullable: true })
  endsOn: LocalDate | null;

  @Column('boolean', { name: 'is_draft' })
  isDraft: boolean;

  @Column('date', { name: 'agreed_on', nullable: true })
  agreedOn: LocalDate | null;

  @Column('text', { name: 'agreed_minute', nullable: true })
  agreedMinute: string | null;

  @Column('text', { name: 'source_hash' })
  sourceHash: string;
}
