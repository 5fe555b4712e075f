import { Transform } from 'class-transformer';
import { IsEmail, IsIn, IsOptional, IsUUID, ValidateIf } from 'class-validator';
import { REPORT_TEMPLATES, type LocalDate, type ReportTemplateName } from '#rules';
import { DateGiven, Written, WrittenIfAny } from '../transitions/form-fields.js';

const nothingIfBlank = Transform(({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && value.trim() === '' ? null : value,
);

/** A report to be proposed to a committee. */
export class ReportProposalForm {
  @Written({ missing: 'Give the report a title' })
  title: string;

  @WrittenIfAny()
  brief: string | null = null;

  @nothingIfBlank
  @IsOptional()
  @IsIn(Object.keys(REPORT_TEMPLATES), { message: 'Choose the form of the report' })
  template: ReportTemplateName | null = null;

  @nothingIfBlank
  @IsOptional()
  @IsUUID('all', { message: 'Choose a meeting from the list' })
  meetingId: string | null = null;

  @nothingIfBlank
  @IsOptional()
  @IsUUID('all', { message: 'Choose a topic from the list' })
  topicId: string | null = null;
}

/** The meeting a report is meant for; blank for none yet. */
export class ReportPlacingForm {
  @nothingIfBlank
  @IsOptional()
  @IsUUID('all', { message: 'Choose a meeting from the list' })
  meetingId: string | null = null;
}

/** Who is to write a report and by when: somebody known, or somebody new. */
export class CommissionForm {
  @nothingIfBlank
  @IsOptional()
  @IsUUID('all', { message: 'Choose somebody from the list' })
  personId: string | null = null;

  @WrittenIfAny()
  name: string | null = null;

  @WrittenIfAny()
  post: string | null = null;

  @nothingIfBlank
  @ValidateIf((form: CommissionForm) => form.email !== null)
  @IsEmail({}, { message: 'Enter an email address, such as name@council.example' })
  email: string | null = null;

  @DateGiven()
  due: LocalDate;

  @WrittenIfAny()
  brief: string | null = null;
}

/** Who is to write a report instead of the author it has, by when, and why. */
export class RecommissionForm extends CommissionForm {
  @Written({ missing: 'Give the reason' })
  reason: string;
}

/** A later date and why it is needed. */
export class ReportMoreTimeForm {
  @DateGiven()
  newDue: LocalDate;

  @Written({ missing: 'Give the reason' })
  reason: string;
}

export const DECISIONS = { agree: 'Agree to more time', refuse: 'Refuse more time' } as const;

/** What is decided on a request for more time. */
export class MoreTimeDecisionForm {
  @IsIn(Object.keys(DECISIONS), { message: 'Choose one: agree or refuse' })
  decision: keyof typeof DECISIONS;

  @Written<MoreTimeDecisionForm>({
    missing: 'Give the reason for refusing',
    when: ({ decision }) => decision === 'refuse',
  })
  reason: string;
}

/** The day a report taken up again is due. */
export class ReportDueForm {
  @DateGiven()
  due: LocalDate;
}
