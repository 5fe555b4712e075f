import type { LocalDate } from '#rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An outside or inside body that can be asked to do something. */
@Entity('authorities')
export class Authority {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'council_id' })
  councilId: string;

  @Column('text')
  slug: string;

  @Column('text')
  name: string;

  @Column('text')
  kind: string;

  @Column('date', { name: 'valid_from', nullable: true })
  validFrom: LocalDate | null;

  @Column('date', { name: 'valid_to', nullable: true })
  validTo: LocalDate | null;

  @Column('uuid', { name: 'successor_id', nullable: true })
  successorId: string | null;

  /** That of its history: 0 while nothing was told. */
  @Column('integer', { default: 0 })
  version: number;
}
