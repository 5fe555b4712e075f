import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidatorOptions } from 'class-validator';
import { fieldErrors, type FieldError } from './field-error.js';
import { unreadableFields } from './unreadable.js';

/** What was typed, by field: kept word for word so that a page can show it again. */
export type Typed = Readonly<Record<string, unknown>>;

/** A form as it came in: read into its class, or with what is wrong with it. */
export type Form<Fields> =
  | { readonly ok: true; readonly value: Fields; readonly typed: Typed }
  | { readonly ok: false; readonly errors: readonly FieldError[]; readonly typed: Typed };

/** A class whose decorators say what each field must be. */
export type FormClass<Fields extends object> = new () => Fields;

const FROM_A_PAGE: ValidatorOptions = { whitelist: true, stopAtFirstError: true };
const FROM_A_MACHINE: ValidatorOptions = { ...FROM_A_PAGE, forbidNonWhitelisted: true };

/** Reads what a page sent. Fields the class does not know, such as the form's own token, are left out. */
export function readForm<Fields extends object>(
  form: FormClass<Fields>,
  sent: unknown,
): Form<Fields> {
  return read(form, sent, FROM_A_PAGE);
}

/** Reads what a machine sent. A field the class does not know is an error: it may be a misspelt one. */
export function readBody<Fields extends object>(
  form: FormClass<Fields>,
  sent: unknown,
): Form<Fields> {
  return read(form, sent, FROM_A_MACHINE);
}

function read<Fields extends object>(
  form: FormClass<Fields>,
  sent: unknown,
  options: ValidatorOptions,
): Form<Fields> {
  const typed: Typed = typeof sent === 'object' && sent !== null ? { ...sent } : {};
  const unreadable = unreadableFields(typed);
  if (unreadable.length > 0) return { ok: false, errors: unreadable, typed };
  const value = plainToInstance(form, typed, { exposeDefaultValues: true });
  const errors = fieldErrors(validateSync(value, options));
  return errors.length === 0 ? { ok: true, value, typed } : { ok: false, errors, typed };
}
