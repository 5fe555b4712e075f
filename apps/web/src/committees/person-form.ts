import { Transform } from 'class-transformer';
import { IsEmail, IsOptional, IsUUID, MaxLength } from 'class-validator';
import type { PersonOfCouncil } from '#records/committees';
import type { PersonChosen } from '#records/people';
import type { Field } from '../transitions/field.js';
import { WrittenIfAny } from '../transitions/form-fields.js';

const blankIsNull = Transform(({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && value.trim() === '' ? null : value,
);

/** Somebody of the council, or somebody new by name, post and address. */
export class PersonForm {
  @blankIsNull
  @IsOptional()
  @IsUUID('all', { message: 'Choose somebody from the list' })
  personId: string | null = null;

  @WrittenIfAny()
  name: string | null = null;

  @WrittenIfAny()
  post: string | null = null;

  @blankIsNull
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @IsOptional()
  @IsEmail({}, { message: 'Enter an email address, such as name@council.example' })
  @MaxLength(200, { message: 'Write at most 200 characters' })
  email: string | null = null;
}

/** Who a form chose, as the services take it. */
export const chosenIn = ({ personId, name, post, email }: PersonForm): PersonChosen => ({
  personId,
  name,
  post,
  email,
});

/** The fields that choose somebody: the council's people as a menu, then a new person's name, post and address. */
export function personFields(
  people: readonly PersonOfCouncil[],
  { label, first }: { readonly label: string; readonly first?: { value: string; text: string } },
): readonly Field[] {
  const choices = people.map(({ id, name, post }) => ({ value: id, text: `${name}, ${post}` }));
  return [
    {
      kind: 'menu',
      name: 'personId',
      label,
      hint: 'Or leave it and enter somebody new below',
      choices: [
        { value: '', text: 'Somebody not in the list' },
        ...(first === undefined ? [] : [first]),
        ...choices,
      ],
    },
    { kind: 'line', name: 'name', label: 'Name of somebody new' },
    { kind: 'line', name: 'post', label: 'Post of somebody new', hint: 'For example Councillor' },
    {
      kind: 'line',
      name: 'email',
      label: 'Email address of somebody new',
      hint: 'Letters go there. They cannot sign in until an administrator gives them a password',
    },
  ];
}
