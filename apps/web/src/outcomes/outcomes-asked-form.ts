import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { OUTCOME_GROUPS, type OutcomeFilter, type OutcomeGroup } from '#records/outcomes';
import { OUTCOME_KINDS, type OutcomeKind } from '#rules';
import { blankIsNothing } from '../http/blank-is-nothing.js';
import { filledIn } from '../http/filled-in.js';

/** What a list of outcomes is narrowed by. */
export class OutcomesAskedForm {
  @blankIsNothing
  @IsOptional()
  @IsIn(Object.keys(OUTCOME_GROUPS), { message: 'Choose how they stand from the list' })
  group?: OutcomeGroup;

  @blankIsNothing
  @IsOptional()
  @IsIn(Object.keys(OUTCOME_KINDS), { message: 'Choose a kind from the list' })
  kind?: OutcomeKind;

  @blankIsNothing
  @IsOptional()
  @IsString({ message: 'Choose a committee from the list' })
  @MaxLength(100, { message: 'Choose a committee from the list' })
  committee?: string;

  @blankIsNothing
  @IsOptional()
  @IsString({ message: 'Choose an authority from the list' })
  @MaxLength(100, { message: 'Choose an authority from the list' })
  authority?: string;
}

/** The filter of a question, without what was left blank. */
export function outcomeFilter(form: OutcomesAskedForm): OutcomeFilter {
  const { group, kind, committee, authority } = form;
  return filledIn({ group, kind, committee, authority });
}
