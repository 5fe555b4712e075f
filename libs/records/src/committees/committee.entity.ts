import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A committee, and as what else it may be constituted. */
@Entity('committees')
export class Committee {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'council_id' })
  councilId: string;

  @Column('text')
  slug: string;

  @Column('text')
  name: string;

  @Column('text', { name: 'constituted_as', nullable: true })
  constitutedAs: string | null;

  @Column('text', { name: 'reference_prefix' })
  referencePrefix: string;

  @Column('integer')
  quorum: number;

  @Column('text', { name: 'terms_of_reference' })
  termsOfReference: string;

  @Column('text', { name: 'minute_period' })
  minutePeriod: string;

  @Column('text', { name: 'minuted_by' })
  minutedBy: string;

  @Column('text', { name: 'minute_parts' })
  minuteParts: string;

  @Column('text', { name: 'minute_pattern' })
  minutePattern: string;

  @Column('text', { name: 'report_template' })
  reportTemplate: string;

  @Column('text', { name: 'usual_venue' })
  usualVenue: string;

  @Column('text', { name: 'usual_start' })
  usualStart: string;

  /** Working days of notice that count as reasonable for an authority asked to come. */
  @Column('integer', { name: 'attendance_notice', default: 10 })
  attendanceNotice: number;

  /** Whose agreement a later target date needs: `chair` or `officer`. */
  @Column('text', { name: 'later_dates_agreed_by', default: 'chair' })
  laterDatesAgreedBy: string;

  @Column('integer')
  version: number;
}
