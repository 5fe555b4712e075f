import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Another name papers use for an authority. */
@Entity('authority_aliases')
export class AuthorityAlias {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'authority_id' })
  authorityId: string;

  @Column('text')
  alias: string;
}
