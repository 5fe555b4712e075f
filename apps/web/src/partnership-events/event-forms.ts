import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsBoolean } from 'class-validator';
import { PARTNERSHIP_EVENT_KINDS, type LocalDate, type PartnershipEventKind } from '#rules';
import { DateGiven, OneOf, Written, WrittenIfAny } from '../transitions/form-fields.js';

/** A box that is ticked or not: `yes` from a page, true or false from a machine. */
const Ticked = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }): unknown => value === 'yes' || value === true),
    IsBoolean({ message: 'Tick this or leave it' }),
  );

/** A dated event of a partnership. */
export class EventForm {
  @OneOf(PARTNERSHIP_EVENT_KINDS, 'Choose what it is')
  kind: PartnershipEventKind;

  @Written({ missing: 'Enter the title' })
  title: string;

  @DateGiven()
  startsOn: LocalDate;

  @DateGiven()
  endsOn: LocalDate;

  @Ticked()
  isProvisional: boolean = false;

  @Ticked()
  isPublic: boolean = false;

  @WrittenIfAny()
  place: string | null = null;

  @WrittenIfAny()
  lead: string | null = null;

  @WrittenIfAny()
  note: string | null = null;

  /** The id of a priority. */
  @WrittenIfAny()
  priority: string | null = null;

  /** The id of an action of a plan. */
  @WrittenIfAny()
  action: string | null = null;
}
