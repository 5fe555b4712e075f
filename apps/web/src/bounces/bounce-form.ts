import { IsIn, IsString, MaxLength } from 'class-validator';
import { BOUNCE_KINDS, type BounceKind } from '#records/bounces';

/** What whoever carries the mail reports. */
export class BounceForm {
  @IsString({ message: 'Name the address it came back to' })
  @MaxLength(320, { message: 'Name the address it came back to' })
  returnedTo: string;

  @IsIn(BOUNCE_KINDS, { message: 'Choose hard or soft' })
  kind: BounceKind;

  @IsString({ message: 'Say what the other server said' })
  @MaxLength(2_000, { message: 'Say it in at most 2000 characters' })
  diagnostic: string;
}
