import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { ANNUAL_FIGURE_NAMES, type AnnualFigure } from '#rules';
import { blankIsNothing } from '../http/blank-is-nothing.js';

/** Of which authority alone a year is told; of all when absent. */
export class AnnualQuestion {
  @blankIsNothing
  @IsOptional()
  @IsString({ message: 'Name one authority' })
  @MaxLength(100, { message: 'Name one authority' })
  authority?: string;
}

/** Which figure's rows are listed; every row of the year when absent. */
export class AnnualRowsQuestion extends AnnualQuestion {
  @blankIsNothing
  @IsOptional()
  @IsIn(ANNUAL_FIGURE_NAMES, { message: 'Choose a figure of the report, such as late' })
  of?: AnnualFigure;
}
