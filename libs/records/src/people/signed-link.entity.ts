import type { LocalDate } from '#rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A narrow capability sent by letter; only the hash of its token is stored. */
@Entity('signed_links')
export class SignedLink {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { name: 'token_hash' })
  tokenHash: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('text')
  purpose: string;

  @Column('text', { name: 'subject_kind' })
  subjectKind: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('date', { name: 'expires_on' })
  expiresOn: LocalDate;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null;
}
