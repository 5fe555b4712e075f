import type { LocalDate } from '#rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person at an authority, and in which part. */
@Entity('contacts')
export class Contact {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'authority_id' })
  authorityId: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('text')
  kind: string;

  @Column('date', { name: 'valid_to', nullable: true })
  validTo: LocalDate | null;
}
