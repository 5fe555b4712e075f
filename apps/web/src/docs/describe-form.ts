import type { ApiProperty, ApiPropertyOptions } from '@nestjs/swagger';
import { getMetadataStorage } from 'class-validator';
import type { ValidationMetadata } from 'class-validator/types/metadata/ValidationMetadata.js';
import { DateInTheCalendar } from '../http/date-in-the-calendar.js';

/** Describes every field of a form class by what its own decorators already check. Other values are left alone. */
export function describeForm(form: unknown, property: typeof ApiProperty): void {
  if (typeof form !== 'function') return;
  const checks = getMetadataStorage().getTargetValidationMetadatas(form, '', false, false);
  for (const field of new Set(checks.map(({ propertyName }) => propertyName))) {
    const own = checks.filter(({ propertyName }) => propertyName === field);
    property(optionsOf(own))(form.prototype, field);
  }
}

function optionsOf(checks: readonly ValidationMetadata[]): ApiPropertyOptions {
  const check = (name: string) => checks.find((one) => one.name === name);
  const allowed: unknown = check('isIn')?.constraints?.[0];
  const isDate = checks.some(({ constraintCls }) => constraintCls === DateInTheCalendar);
  return {
    required: !checks.some(({ type }) => type === 'conditionalValidation'),
    type: check('isInt') ? 'integer' : check('isBoolean') ? 'boolean' : 'string',
    ...(Array.isArray(allowed) ? { enum: allowed } : {}),
    ...(isDate ? { format: 'date' } : {}),
    ...(check('maxLength') ? { maxLength: Number(check('maxLength')?.constraints?.[0]) } : {}),
  };
}
