import { Transform } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsUrl,
  Matches,
  Max,
  Min,
  MinLength,
} from 'class-validator';

const LOCAL_URL = { require_tld: false, require_protocol: true } as const;
const A_PORT = { message: 'PORT must be a whole number from 1 to 65535' } as const;
const A_DAY = {
  message: 'TODAY must be a date like 2026-11-20; it is for demonstration data only',
} as const;
const blankIsAbsent = ({ value }: { value: unknown }) => (value === '' ? undefined : value);
const wholeNumber = ({ value }: { value: unknown }) =>
  value === '' || value === undefined ? undefined : Number(value);

/** Everything the product reads from its environment, and what is right for each. */
export class Environment {
  @IsIn(['development', 'test', 'production'], {
    message: 'NODE_ENV must be development, test or production',
  })
  NODE_ENV: 'development' | 'test' | 'production' = 'production';

  @Transform(wholeNumber)
  @IsInt(A_PORT)
  @Min(1, A_PORT)
  @Max(65535, A_PORT)
  PORT = 3000;

  @Transform(blankIsAbsent)
  @IsOptional()
  @IsUrl(LOCAL_URL, {
    message: 'BASE_URL must be the public address, such as https://scrutiny.example.gov.uk',
  })
  BASE_URL?: string;

  @Matches(/^postgres(ql)?:\/\/.+/, {
    message: 'DATABASE_URL must be set, such as postgres://user:password@host:5432/name',
  })
  DATABASE_URL = '';

  @Matches(/^rediss?:\/\/.+/, { message: 'REDIS_URL must be set, such as redis://host:6379' })
  REDIS_URL = '';

  @Transform(blankIsAbsent)
  @IsOptional()
  @Matches(/^smtps?:\/\/.+/, { message: 'SMTP_URL must look like smtp://user:password@host:587' })
  SMTP_URL?: string;

  @Matches(/^[^@\s]+@[^@\s]+$/, {
    message: 'MAIL_FROM must be one plain address, such as scrutiny@example.gov.uk',
  })
  MAIL_FROM = 'scrutiny@critical-friend.example';

  @Transform(blankIsAbsent)
  @IsOptional()
  @Matches(/^[^@\s+]{1,8}@[^@\s]+$/, {
    message:
      'BOUNCE_ADDRESS must be one plain address with a short name, such as bounce@example.gov.uk',
  })
  BOUNCE_ADDRESS?: string;

  @Transform(blankIsAbsent)
  @IsOptional()
  @MinLength(32, { message: 'BOUNCE_SECRET must have at least 32 characters of random text' })
  BOUNCE_SECRET?: string;

  @MinLength(32, { message: 'APP_SECRET must be set, with at least 32 characters of random text' })
  APP_SECRET = '';

  DATA_DIR = '.data';

  @Transform(blankIsAbsent)
  @IsOptional()
  @Matches(/^s3:\/\/[a-z0-9][a-z0-9.-]+[a-z0-9](\/)?(\?[^#]*)?$/, {
    message: 'FILES_URL must look like s3://bucket?region=eu-west-2, or be left out',
  })
  FILES_URL?: string;

  @Transform(blankIsAbsent)
  @IsOptional()
  @Matches(/^tcp:\/\/[^\s:/]+:\d{1,5}$/, {
    message: 'SCANNER_URL must look like tcp://clamav:3310',
  })
  SCANNER_URL?: string;

  @Transform(blankIsAbsent)
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/, A_DAY)
  @IsISO8601({ strict: true }, A_DAY)
  TODAY?: string;

  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], {
    message: 'LOG_LEVEL must be fatal, error, warn, info, debug or silent',
  })
  LOG_LEVEL = 'info';

  @IsIn(['', 'true', 'false'], { message: 'TRUST_PROXY must be true or false' })
  TRUST_PROXY = 'false';
}
