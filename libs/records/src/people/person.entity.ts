import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Someone who can be written to, and sign in when a password is set. */
@Entity('people')
export class Person {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'council_id' })
  councilId: string;

  @Column('text')
  name: string;

  @Column('text')
  post: string;

  @Column('text')
  email: string;

  @Column('text', { name: 'password_hash', nullable: true })
  passwordHash: string | null;

  @Column('timestamptz', { name: 'disabled_at', nullable: true })
  disabledAt: Date | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
