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
}
