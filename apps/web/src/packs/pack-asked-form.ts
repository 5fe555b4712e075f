import { Transform } from 'class-transformer';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { PACK_AUDIENCES, type PackAudience } from '#records/packs';
import { wholeNumber } from '../http/whole-number.js';

/** Which pack of a meeting to build: for whom, and of which publication. */
export class PackAskedForm {
  @IsIn(PACK_AUDIENCES, { message: 'Choose public or members' })
  audience: PackAudience;

  @Transform(({ value }) => wholeNumber(value))
  @IsInt({ message: 'Give 0 for the agenda, or the number of a supplement' })
  @Min(0, { message: 'Give 0 for the agenda, or the number of a supplement' })
  @Max(9999, { message: 'Give 0 for the agenda, or the number of a supplement' })
  number: number = 0;
}
