import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One role of one person for one scope; ended, never deleted. */
@Entity('grants')
export class RoleGrant {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('text')
  role: string;

  @Column('text', { name: 'scope_kind' })
  scopeKind: string;

  @Column('uuid', { name: 'scope_id' })
  scopeId: string;

  @Column('timestamptz', { name: 'granted_at' })
  grantedAt: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;
}
