import { Transform } from 'class-transformer';
import { Matches, ValidateIf } from 'class-validator';

const A_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const trimmed = Transform(({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.trim() : value,
);
/** Either both or neither: no hours are quiet then. */
const unlessNone = ValidateIf(({ from, to }: QuietHoursForm) => from !== '' || to !== '');

/** From when to when letters are quiet; both blank for never. */
export class QuietHoursForm {
  @trimmed
  @unlessNone
  @Matches(A_TIME, { message: 'Enter a time such as 20:00' })
  from: string;

  @trimmed
  @unlessNone
  @Matches(A_TIME, { message: 'Enter a time such as 07:00' })
  to: string;
}
