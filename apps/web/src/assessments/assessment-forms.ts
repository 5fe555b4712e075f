import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsString, Matches } from 'class-validator';
import { PROPOSALS, type LocalDate, type Proposal } from '#rules';
import { DateGiven, OneOf, Written, WrittenIfAny } from '../transitions/form-fields.js';

const listed = Transform(({ value }: { value: unknown }): unknown =>
  value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value],
);

/** A year to be assessed and the day its data set is to be closed. */
export class OpenAssessmentForm {
  @Written({ missing: 'Enter the year, such as 2027/28' })
  year: string;

  @DateGiven()
  closesOn: LocalDate;
}

/** When and where the workshop is, and who is asked to it. */
export class WorkshopForm {
  @DateGiven()
  on: LocalDate;

  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'Enter a time, such as 10:00' })
  at: string;

  @Written({ missing: 'Enter where it is' })
  place: string;

  @WrittenIfAny()
  about: string | null = null;

  /** Ids of people. */
  @listed
  @IsArray({ message: 'Choose people from the list' })
  @ArrayMaxSize(200, { message: 'Choose at most 200 people' })
  @IsString({ each: true, message: 'Choose people from the list' })
  invited: string[] = [];
}

/** That the workshop was held, and what was said. */
export class WorkshopHeldForm {
  @DateGiven()
  on: LocalDate;

  @Written({ missing: 'Write what was said' })
  notes: string;
}

/** Which edition it feeds. */
export class FeedForm {
  @Written({ missing: 'Choose the edition it feeds' })
  edition: string;
}

/** One finding: what the evidence says, what it rests on, and what it proposes. */
export class FindingForm {
  @Written({ missing: 'Give the finding a title' })
  title: string;

  @Written({ missing: 'Say what the evidence says' })
  evidence: string;

  /** The reference of a request. */
  @WrittenIfAny()
  dataRequest: string | null = null;

  /** The slug of a measure. */
  @WrittenIfAny()
  measure: string | null = null;

  /** What else it rests on. */
  @WrittenIfAny()
  restsOn: string | null = null;

  /** The slug of a priority; left out where a new one is proposed. */
  @WrittenIfAny()
  priority: string | null = null;

  @OneOf(PROPOSALS, 'Choose what it proposes')
  proposal: Proposal;

  @Written({ missing: 'Say in words what it proposes' })
  proposed: string;
}
