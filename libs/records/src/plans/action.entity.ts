import type { LocalDate } from '#rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One action of a plan. Its state changes only through the seam. */
@Entity('actions')
export class PlanAction {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'council_id' })
  councilId: string;

  @Column('uuid', { name: 'action_plan_id' })
  actionPlanId: string;

  @Column('uuid', { name: 'priority_id', nullable: true })
  priorityId: string | null;

  @Column('text', { name: 'source_key' })
  sourceKey: string;

  @Column('text')
  reference: string;

  @Column('text', { name: 'group_name' })
  groupName: string;

  @Column('text')
  wording: string;

  @Column('text', { name: 'due_raw' })
  dueRaw: string;

  @Column('date', { name: 'due_start', nullable: true })
  dueStart: LocalDate | null;

  @Column('date', { name: 'due_end', nullable: true })
  dueEnd: LocalDate | null;

  @Column('text', { name: 'due_precision', nullable: true })
  duePrecision: string | null;

  @Column('text')
  funding: string;

  @Column('uuid', { name: 'authority_id', nullable: true })
  authorityId: string | null;

  @Column('uuid', { name: 'carried_from_id', nullable: true })
  carriedFromId: string | null;

  @Column('uuid', { name: 'successor_id', nullable: true })
  successorId: string | null;

  @Column('text', { name: 'previous_state', nullable: true })
  previousState: string | null;

  @Column('text')
  state: string;

  @Column('integer')
  version: number;
}
