import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A council: it owns committees, authorities and the record of what was decided. */
@Entity('councils')
export class Council {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  slug: string;

  @Column('text')
  name: string;

  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId: string | null;

  /** London times between which letters that are not urgent wait; null where a council has no quiet hours. */
  @Column('text', { name: 'quiet_from', nullable: true, default: '20:00' })
  quietFrom: string | null;

  @Column('text', { name: 'quiet_to', nullable: true, default: '07:00' })
  quietTo: string | null;
}
