import { IsEmail } from 'class-validator';

/** The address a letter that came back is to go to. */
export class AddressForm {
  @IsEmail({}, { message: 'Enter an email address, such as name@example.gov.uk' })
  email: string;
}
