import { IsIn } from 'class-validator';
import type { ReplyView } from '#records/replies';
import type { Actor } from '#rules';
import { PersonForm, personFields } from '../committees/person-form.js';
import { WrittenIfAny } from '../transitions/form-fields.js';
import type { Field } from '../transitions/field.js';

/** A colleague, and a word to them. */
export class ColleagueForm extends PersonForm {
  @WrittenIfAny()
  note: string | null = null;
}

/** What whoever was asked makes of a reply. */
export class AnswerApprovalForm {
  @IsIn(['approve', 'changes'], { message: 'Choose whether you approve it or want changes' })
  decision: 'approve' | 'changes';

  @WrittenIfAny()
  remark: string | null = null;
}

/** The submission of a reply: the six digits of the letter, where it needs them. */
export class SubmissionForm {
  @WrittenIfAny()
  code: string | null = null;
}

/** The fields that choose a colleague of whoever is at work: the others of the authority, or somebody new. */
export function colleagueFields({ people, authority }: ReplyView, { id }: Actor): readonly Field[] {
  const others = people
    .filter(({ part, personId }) => part !== 'senior officer' && personId !== id)
    .map(({ personId, name, post }) => ({ id: personId, name, post }));
  const once = others.filter((one, at) => others.findIndex((other) => other.id === one.id) === at);
  return [
    ...personFields(once, { label: `Somebody of ${authority}` }).map((field) =>
      field.name === 'post' ? { ...field, hint: 'For example Community safety manager' } : field,
    ),
    {
      kind: 'long text',
      name: 'note',
      label: 'A word to them',
      hint: 'It goes with the letter and is not published. Leave out what is not for publication',
    },
  ];
}
