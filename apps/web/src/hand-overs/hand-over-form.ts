import { IsIn, IsString, MaxLength } from 'class-validator';
import { PersonForm } from '../committees/person-form.js';
import { Written, WrittenIfAny } from '../transitions/form-fields.js';

/** Who hands over to whom, why, and the list that was looked at. */
export class HandOverWordsForm extends PersonForm {
  @IsString({ message: 'Choose who hands over' })
  @MaxLength(200, { message: 'Choose who hands over from the list' })
  from: string;

  /** The slug of the authority that takes over; left out where somebody does. */
  @WrittenIfAny()
  to: string | null = null;

  @Written({ missing: 'Give the reason' })
  reason: string;

  @IsIn(['yes', 'no'], { message: 'Say whether they leave' })
  leaves: 'yes' | 'no' = 'no';

  @Written({ missing: 'Look at the list before you confirm it' })
  fingerprint: string;
}
