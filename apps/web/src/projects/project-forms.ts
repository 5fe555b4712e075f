import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsInt } from 'class-validator';
import { readMoney, type LocalDate } from '#rules';
import { DateGiven, Written, WrittenIfAny } from '../transitions/form-fields.js';

/** A sum of money as text in pounds, read into whole pence. A bare number is refused: nobody could tell pounds from pence. */
const Money = (message: string): PropertyDecorator => {
  const read = Transform(({ value }: { value: unknown }): unknown =>
    typeof value === 'string' ? readMoney(value) : null,
  );
  return applyDecorators(read, IsInt({ message }));
};

/** A project that a grant pays for. */
export class ProjectEntryForm {
  @Written({ missing: 'Enter the name of the project' })
  name: string;

  @Written({ missing: 'Enter who pays, such as the name of the grant' })
  source: string;

  @Money('Enter the award in pounds, such as 12,500 or 12500.50')
  award: number;

  @WrittenIfAny()
  lead: string | null = null;

  @DateGiven()
  startsOn: LocalDate;

  @DateGiven()
  endsOn: LocalDate;

  /** The id of a priority. */
  @WrittenIfAny()
  priority: string | null = null;
}

/** What was spent up to a day. */
export class SpendEntryForm {
  @Money('Enter what was spent to date in pounds, such as 3,200 or 3200.50')
  spent: number;

  @DateGiven()
  asAt: LocalDate;

  @WrittenIfAny()
  note: string | null = null;
}

/** What came of a project. */
export class ProjectOutcomeForm {
  @DateGiven()
  on: LocalDate;

  @Written({ missing: 'Say what came of the project' })
  outcome: string;
}
