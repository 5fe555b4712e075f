import { Transform } from 'class-transformer';
import { IsEmail, MaxLength } from 'class-validator';

const MISSING = { message: 'Enter an email address, such as name@example.org' };

/** Where letters about published papers are to go. */
export class SubscriptionForm {
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @MaxLength(254, MISSING)
  @IsEmail({ allow_ip_domain: false, allow_utf8_local_part: false }, MISSING)
  email: string;
}
