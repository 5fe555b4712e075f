import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A lead or partner of an action, as printed and as matched. */
@Entity('action_agencies')
export class ActionAgency {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'action_id' })
  actionId: string;

  @Column('uuid', { name: 'authority_id', nullable: true })
  authorityId: string | null;

  @Column('text')
  name: string;

  @Column('text')
  part: string;

  @Column('boolean', { name: 'is_accountable' })
  isAccountable: boolean;

  @Column('boolean', { name: 'is_confirmed' })
  isConfirmed: boolean;
}
