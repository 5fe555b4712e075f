import { IsEmail, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';

/** Who one is. The password's own rules are checked where it is set, not here. */
export class SignInForm {
  @IsEmail({}, { message: 'Enter your email address, such as name@example.gov.uk' })
  @MaxLength(254, { message: 'Enter an email address of at most 254 characters' })
  email: string;

  @IsString({ message: 'Enter your password' })
  @MinLength(1, { message: 'Enter your password' })
  @MaxLength(200, { message: 'Enter a password of at most 200 characters' })
  password: string;

  /** Where the person was going. */
  @IsOptional()
  @IsString({ message: 'The address to go to must be one address' })
  onward?: string;
}
