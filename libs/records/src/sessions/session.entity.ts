import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SessionData } from './session-data.js';

/** One browser that is signed in or was shown a form; only the SHA-256 of its secret id is kept. */
@Entity('sessions')
export class Session {
  @PrimaryColumn('text', { name: 'id_hash' })
  idHash: string;

  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;

  @Column('jsonb')
  data: SessionData;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'seen_at' })
  seenAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
