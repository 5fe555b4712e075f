import { Transform } from 'class-transformer';
import { IsIn, IsUUID } from 'class-validator';
import { SEATS, type LocalDate, type Seat } from '#rules';
import { DateGiven, OneOf, WrittenIfAny } from '../transitions/form-fields.js';
import { PersonForm } from './person-form.js';

const YES_OR_NO = { yes: true, no: false };

/** Somebody who is to sit on a committee. */
export class SeatForm extends PersonForm {
  @OneOf(SEATS, 'Choose how they sit')
  kind: Seat;

  @OneOf(YES_OR_NO, 'Say whether they vote')
  votes: 'yes' | 'no';

  @DateGiven()
  from: LocalDate;
}

/** The last day of a seat. */
export class SeatEndForm {
  @IsUUID('all', { message: 'Choose whose seat ends' })
  membershipId: string;

  @DateGiven()
  lastDay: LocalDate;

  @WrittenIfAny()
  reason: string | null = null;
}

/** Another chair, from a day. */
export class ChairForm extends PersonForm {
  @DateGiven()
  from: LocalDate;

  @Transform(({ value }: { value: unknown }) => value ?? 'yes')
  @IsIn(Object.keys(YES_OR_NO), { message: 'Say whether the chair until now sits on as a member' })
  staysMember: 'yes' | 'no';
}

/** Somebody who may stand in, from a day. */
export class MemberSubstituteForm extends PersonForm {
  @DateGiven()
  from: LocalDate;
}

/** The last day of a substitute. */
export class SubstituteEndForm {
  @IsUUID('all', { message: 'Choose who is a substitute no longer' })
  substituteId: string;

  @DateGiven()
  lastDay: LocalDate;
}
