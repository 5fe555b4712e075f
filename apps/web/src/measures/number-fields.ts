import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsNumber, IsOptional, ValidateIf } from 'class-validator';

const SAYS = 'Enter a number in figures, such as 1,204 or 3.5';

/** A number as people type it, with thousands apart or a per cent sign, or as machines send it. Left out or blank: null. */
export const NumberIfAny = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => readNumber(value)),
    IsOptional(),
    ValidateIf((_, value) => value !== null),
    IsNumber({ allowNaN: false, allowInfinity: false }, { message: SAYS }),
  );

/** A typed number; what is none stays as it was typed. Worked example: `1,204` is 1204. */
export function readNumber(value: unknown): unknown {
  if (typeof value !== 'string') return value ?? null;
  const text = value.trim().replace(/\s*(?:%|per cent)$/i, '');
  if (text === '') return null;
  return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(text)
    ? Number(text.replaceAll(',', ''))
    : value;
}
