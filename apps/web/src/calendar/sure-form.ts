import { IsIn } from 'class-validator';

/** A button that does something at once says that it was meant. */
export class SureForm {
  @IsIn(['yes'], { message: 'Say that you are sure: yes' })
  sure: 'yes';
}
